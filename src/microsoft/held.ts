/**
 * What a token says of whoever sent a request. Only to name the cause of a refusal that has come; nothing is sent or
 * left out by it. Microsoft may change its tokens or encrypt them: null and absent mean "not known", never "not held".
 */
export interface Held {
  /** Client ID of the app that the token was given to; null: not known. */
  readonly clientId: string | null;
  /** Delegated permissions (`scp`); null: not known. */
  readonly scopes: readonly string[] | null;
  /** Template ids of directory roles that are active for the whole tenant (`wids`); null: not known. */
  readonly roles: readonly string[] | null;
  /** An application's own token, without a person. */
  readonly byApplication: boolean;
}

/** Every person's token names this role, which is none. */
const MEMBER = "b79fbf4d-3ef9-4689-8143-76b194e85509";

/**
 * Reads a token that this extension was given (specs/entra/token-claims.json).
 * @param bearer an access token, a secret; nothing of it is kept but what {@link Held} has.
 * @returns null for one that cannot be read.
 */
export function heldBy(bearer: string): Held | null {
  const claims = claimsOf(bearer);
  if (claims === null) return null;
  const { appid, azp, scp, wids, idtyp } = claims;
  if ([appid, azp, scp, wids, idtyp].every((claim) => claim === undefined)) return null;
  const roles = Array.isArray(wids) ? wids.filter((id): id is string => typeof id === "string") : null;
  return {
    clientId: [appid, azp].find((id) => typeof id === "string") ?? null,
    scopes: typeof scp === "string" ? scp.split(" ").filter((scope) => scope !== "") : null,
    roles: roles?.filter((id) => id !== MEMBER) ?? null,
    byApplication: idtyp === "app",
  };
}

interface Claims extends Readonly<Record<string, unknown>> {
  readonly appid?: string;
  readonly azp?: string;
}

function claimsOf(bearer: string): Claims | null {
  const payload = bearer.split(".")[1];
  if (payload === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? (claims as Claims) : null;
  } catch {
    return null;
  }
}
