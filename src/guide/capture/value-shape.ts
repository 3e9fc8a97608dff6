import { cloudIds, cloudPages } from "../../clouds/table.ts";
import { checkClientSecret } from "../../credentials/client-secret.ts";
import { organizationOf } from "../../credentials/organization-url.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** ".dynamics.com", ".crm.appsplatform.us"…: a text without one of these is not an organization's URL. */
const organizationSuffixes = cloudIds.map((id) => cloudPages[id].organizations.all.slice(1));

/** The shape of a text on a portal page. */
export type TextShape = "guid" | "secret" | "masked-secret" | "dynamics-url";

/**
 * The shape of a text that was read from a page, or null. Only sure cases count: a text of 16 letters may be an old
 * secret, but so may be anything else, so only the grammars of secrets-19 count as one here.
 */
export function shapeOf(text: string): TextShape | null {
  if (text.length < 8 || text.length > 200) return null;
  if (GUID.test(text)) return "guid";
  if (organizationSuffixes.some((suffix) => text.includes(suffix))) {
    const [, host = ""] = /^(?:https:\/\/)?([^\s/?#:@\\]+)(?:[/?#]|:443|$)/i.exec(text) ?? [];
    // Whatever follows the host is dropped when the value is taken.
    return organizationOf(`https://${host}`) === null ? null : "dynamics-url";
  }
  const secret = checkClientSecret(text);
  if (secret.form === "current" || secret.form === "similar") return "secret";
  // Three characters, then stars or bullets: what is left of a secret after the page was left.
  return /^\S{0,4}[*•●]{6,}$/u.test(text) ? "masked-secret" : null;
}

/** Whether a text may be a secret from before 2021: those have no form of their own, so the place has to tell. */
export const mayBeLegacySecret = (text: string): boolean => checkClientSecret(text).form === "legacy";
