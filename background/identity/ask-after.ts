import { AuthError } from "@azure/msal-browser";
import type { Asking } from "../../src/microsoft/scopes.ts";
import { aadsts } from "./aadsts.ts";

/** A Microsoft API has no service principal in this tenant (consent-10, consent-11). */
const missingApi = ["AADSTS650052", "AADSTS650051", "AADSTS500011"];
/** The registration has to list what it asks for (consent-04, consent-09). */
const notListed = ["AADSTS650057", "AADSTS65005"];
/** An API has no scope of that name (consent-13). */
const noSuchScope = ["AADSTS650053"];

/**
 * What to ask for next where Microsoft refused a window by itself. A person who declined, or who may not consent, is
 * asked first what they want.
 * @returns null when there is nothing else to try.
 */
export function askAfter(error: unknown, asked: Asking): Asking | null {
  if (!(error instanceof AuthError)) return null;
  const code = aadsts(error);
  const among = (...known: readonly Asking[]): boolean => known.includes(asked);
  if (missingApi.includes(code) && among("everything", "minimum")) return "graph";
  if (notListed.includes(code) && among("everything", "minimum", "graph")) return "listed";
  if (noSuchScope.includes(code) && among("everything")) return "minimum";
  return null;
}
