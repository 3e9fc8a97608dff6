import type { CredentialFinding } from "./finding.ts";

/** Forms of an Entra client secret, from sure to unlikely; secrets-19, secrets-20. */
const STRICT = /^[A-Za-z0-9_.~-]{3}[78]Q~[A-Za-z0-9_.~-]{31,34}$/;
const LOOSE = /^[A-Za-z0-9_.~-]{3}\dQ~[A-Za-z0-9_.~-]{28,40}$/;
const GUID = /^\{?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
/** Three characters shown and the rest starred; bullets and ellipses are how other pages do it. */
const MASKED = /[*•●∙·…]{4,}/;

/** Graph says 16-64 characters (secrets-21). */
const SHORTEST = 16;
const LONGEST = 64;

/** How much a text looks like the value of a client secret. */
export type SecretForm =
  /** As Entra makes them now. */
  | "current"
  /** Of that kind, but of a length or version not seen; accept and note. */
  | "similar"
  /** May be one of before 2021: ask the admin to confirm. */
  | "legacy"
  /** Cannot be one. */
  | "impossible";

export interface CheckedSecret {
  readonly form: SecretForm;
  /** Without surrounding blanks; null when impossible. A secret. */
  readonly value: string | null;
  readonly findings: readonly CredentialFinding[];
}

/**
 * Tells a client secret from what is copied in its place: the Secret ID, a masked value, half a value.
 * The findings never hold the text.
 */
export function checkClientSecret(typed: string): CheckedSecret {
  const text = typed.trim();
  if (text === "") return impossible("missing");
  if (GUID.test(text)) return impossible("secret-is-secret-id");
  if (MASKED.test(text)) return impossible("secret-masked");
  if (!/^[\x21-\x7e]+$/.test(text)) return impossible("secret-has-space");
  if (text.length < SHORTEST || text.length > LONGEST) return impossible("secret-length");
  if (STRICT.test(text)) return { form: "current", value: text, findings: [] };
  return {
    form: LOOSE.test(text) ? "similar" : "legacy",
    value: text,
    findings: [{ field: "clientSecret", severity: "warning", code: "secret-unusual" }],
  };
}

const impossible = (code: CredentialFinding["code"]): CheckedSecret => ({
  form: "impossible",
  value: null,
  findings: [{ field: "clientSecret", severity: "error", code }],
});
