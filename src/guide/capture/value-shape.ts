import { checkClientSecret } from "../../credentials/client-secret.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The form that the organizations' addresses have in every cloud, whatever follows the host. It only finds what may be
 * one: the worker asks `organizationOf` before it takes a value.
 */
const ORGANIZATION =
  /^(?:https:\/\/)?(?!api\.|globaldisco\.|xn--)[a-z0-9-]{1,63}\.(?:api\.)?crm\d{0,3}\.[a-z]+\.[a-z]+(?:[/?#]|:443|$)/i;

/** The shape of a text on a portal page. */
export type TextShape = "guid" | "secret" | "masked-secret" | "dynamics-url";

/**
 * The shape of a text that was read from a page, or null. Only sure cases count: a text of 16 letters may be an old
 * secret, but so may be anything else, so only the grammars of secrets-19 count as one here.
 */
export function shapeOf(text: string): TextShape | null {
  if (text.length < 8 || text.length > 200) return null;
  if (GUID.test(text)) return "guid";
  if (ORGANIZATION.test(text)) return "dynamics-url";
  const secret = checkClientSecret(text);
  if (secret.form === "current" || secret.form === "similar") return "secret";
  // Three characters, then stars or bullets: what is left of a secret after the page was left.
  return /^\S{0,4}[*•●]{6,}$/u.test(text) ? "masked-secret" : null;
}

/** Whether a text may be a secret from before 2021: those have no form of their own, so the place has to tell. */
export const mayBeLegacySecret = (text: string): boolean => checkClientSecret(text).form === "legacy";
