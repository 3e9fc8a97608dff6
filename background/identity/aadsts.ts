import { redactStart } from "../../src/log/redact.ts";
import { policiesIn } from "../../src/microsoft/challenge.ts";

/** Longest text of Entra's that is taken over, in characters. */
const LONGEST_SAID = 1000;

/**
 * Entra's own number of an error, which alone tells errors apart (MSAL 5 has no usable messages of its own,
 * libraries-04): from MSAL's `errorNo`, else from the text.
 * @returns "AADSTS50076", or "" where there is none.
 */
export function aadsts(error: { readonly errorNo?: unknown; readonly errorMessage?: unknown }): string {
  const number = /^\d+$/.exec(String(error.errorNo ?? ""))?.[0];
  if (number) return `AADSTS${number}`;
  return /AADSTS\d{5,7}/.exec(String(error.errorMessage ?? ""))?.[0] ?? "";
}

/**
 * What Entra said, without anything token-like: only what begins with its number, as MSAL has texts of its own.
 * @returns "" where it said nothing.
 */
export function saidIn(error: { readonly errorMessage?: unknown }): string {
  const text = String(error.errorMessage ?? "");
  const said = /AADSTS\d+:\s*([\s\S]*?)(?:\s*(?:-\s*)?(?:Trace|Correlation) ID:[\s\S]*)?$/.exec(text)?.[1];
  return redactStart(said ?? "", LONGEST_SAID);
}

/** Ids of the Conditional Access policies that an error names in its claims. */
export const policiesOf = (error: object): readonly string[] =>
  policiesIn("claims" in error && typeof error.claims === "string" ? error.claims : null);
