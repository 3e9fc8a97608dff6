import type { CredentialFinding } from "./finding.ts";
import { organizationOf } from "./organization-url.ts";

export interface CheckedUrl {
  /** Origin without a trailing slash; null when it cannot be used. */
  readonly value: string | null;
  readonly findings: readonly CredentialFinding[];
}

/** Scheme, then all up to the path. */
const PARTS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i;

/**
 * Checks an organization URL that a person typed or pasted: https, a host of a Microsoft cloud, nothing after it. A
 * trailing slash is fine. Where only something around the host is wrong, the finding suggests the URL that was meant.
 */
export function checkDynamicsUrl(typed: string): CheckedUrl {
  const text = typed.trim();
  if (text === "") return refused("missing");
  // Browsers show hosts without a scheme, so that is how they are copied.
  const withScheme = PARTS.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return refused("url-malformed");
  const [, scheme = "", authority = ""] = PARTS.exec(withScheme) ?? [];
  // The text is judged as it stands: a browser's parser would end the host at "\".
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  const organization = authority.includes("\\") ? null : organizationOf(`https://${host}`);
  if (organization === null) return refused("url-not-dynamics");
  const { origin } = organization;
  if (scheme.toLowerCase() !== "https") return refused("url-not-https", origin);
  const { href } = new URL(withScheme);
  return href === `${origin}/` ? { value: origin, findings: [] } : refused("url-has-more", origin);
}

const refused = (code: CredentialFinding["code"], suggestion?: string): CheckedUrl => ({
  value: null,
  findings: [
    { field: "dynamicsUrl", severity: "error", code, ...(suggestion === undefined ? {} : { suggestion }) },
  ],
});
