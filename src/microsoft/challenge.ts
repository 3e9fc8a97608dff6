/**
 * The claims that a WWW-Authenticate header asks for (continuous access evaluation, step-up), as the JSON text
 * that the next token request takes; null when it asks for none. Microsoft sends them in base64:
 * `Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOns…"` (entra-18).
 */
export function claimsOfChallenge(wwwAuthenticate: string | null): string | null {
  const value = /(?:^|[\s,])claims\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/i.exec(wwwAuthenticate ?? "");
  const text = (value?.[1] ?? value?.[2])?.replace(/\\(.)/g, "$1");
  if (text === undefined || text === "") return null;
  return jsonObject(text) ?? jsonObject(fromBase64(text));
}

/** Most ids of policies that are taken over. */
const MOST_POLICIES = 5;

/**
 * Ids of the Conditional Access policies that a challenge names, `{"access_token":{"capolids":{"values":["…"]}}}`
 * (specs/entra/token-errors.json, 53003).
 * @param claims JSON, or null
 */
export function policiesIn(claims: string | null): readonly string[] {
  if (claims === null || jsonObject(claims) === null) return [];
  const { access_token: asked } = JSON.parse(claims) as Record<string, unknown>;
  return ["capolids", "polids"]
    .flatMap((name) => members(members(asked)[name]).values ?? [])
    .filter((id): id is string => typeof id === "string" && /^[0-9a-z-]{1,64}$/i.test(id))
    .slice(0, MOST_POLICIES);
}

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** The text itself when it is a JSON object, else null. */
export function jsonObject(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? text : null;
  } catch {
    return null;
  }
}

/** "" for what is no base64 (or base64url) of UTF-8. */
function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}
