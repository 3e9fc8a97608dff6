import { createHash } from "node:crypto";
import { calculateJwkThumbprint, errors, exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import type { SandboxClock } from "../world.ts";
import type { Claims, TokenAuthority, Verdict } from "./token-authority.ts";

/** Names of one resource: `aud` values that stand for each other. */
export type AudienceAliases = (audience: string) => string;

interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: Readonly<Record<string, unknown>>;
  readonly kid: string;
}

/** One for all worlds of this process: making one takes half a second, and no test is about it. */
let processKey: Promise<SigningKey> | undefined;

async function makeKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", {
    modulusLength: 2048,
    extractable: true,
  });
  const jwk = await exportJWK(publicKey);
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, 27);
  const x5t = createHash("sha1").update(kid).digest("base64url");
  return { privateKey, publicKey, kid, jwk: { kty: "RSA", use: "sig", kid, x5t, n: jwk.n, e: jwk.e } };
}

/**
 * The token authority of one world, with an RS256 key that is made when first needed.
 * @param canonical gives one name for all names of a resource.
 */
export function createTokenAuthority(clock: SandboxClock, canonical: AudienceAliases): TokenAuthority {
  const key = (): Promise<SigningKey> => {
    processKey ??= makeKey();
    return processKey;
  };
  /** By oid: ms since the epoch at which earlier tokens were revoked. */
  const revoked = new Map<string, number>();
  /** By uti: ms at which a token was signed; `iat` has only seconds. */
  const signedAt = new Map<string, number>();

  return {
    async sign(payload) {
      const { privateKey, kid } = await key();
      if (typeof payload.uti === "string") signedAt.set(payload.uti, clock.now());
      return new SignJWT({ ...payload })
        .setProtectedHeader({ typ: "JWT", alg: "RS256", x5t: kid, kid })
        .sign(privateKey);
    },

    async publicJwk() {
      return (await key()).jwk;
    },

    revokeTokensOf(oid) {
      revoked.set(oid, clock.now());
    },

    async verify(authorization, audiences): Promise<Verdict> {
      if (authorization === null || authorization.trim() === "") return { ok: false, reason: "missing" };
      const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
      if (!token) return { ok: false, reason: "malformed" };
      try {
        const { payload } = await jwtVerify(token, (await key()).publicKey, {
          algorithms: ["RS256"],
          currentDate: new Date(clock.now()),
        });
        const claims = payload as unknown as Claims;
        if (!audiences.some((audience) => canonical(audience) === canonical(claims.aud)))
          return { ok: false, reason: "audience" };
        const revokedAt = revoked.get(claims.oid);
        const issuedAt = signedAt.get(String(claims.uti)) ?? (payload.iat ?? 0) * 1000;
        if (revokedAt !== undefined && issuedAt <= revokedAt) return { ok: false, reason: "revoked" };
        return { ok: true, claims };
      } catch (error) {
        return { ok: false, reason: error instanceof errors.JWTExpired ? "expired" : "malformed" };
      }
    },
  };
}
