import type { CredentialFinding } from "./finding.ts";

/**
 * Hosts of Dataverse organizations in every cloud (clouds-09). The same as in src/microsoft/clouds.ts,
 * which this folder may not import; a test holds the two together.
 */
const ORGANIZATION_HOST =
  /^[a-z0-9][a-z0-9-]*\.(api\.)?(crm\d{0,3}\.dynamics\.com|crm\.dynamics\.cn|crm\.microsoftdynamics\.us|crm\.appsplatform\.us)$/;

export interface CheckedUrl {
  /** Origin without a trailing slash; null when it cannot be used. */
  readonly value: string | null;
  readonly findings: readonly CredentialFinding[];
}

/** Checks an organization URL: https, a host of a Microsoft cloud, nothing after it. A trailing slash is fine. */
export function checkDynamicsUrl(typed: string): CheckedUrl {
  const text = typed.trim();
  if (text === "") return refused("missing");
  // Browsers show hosts without a scheme, so that is how they are copied.
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return refused("url-malformed");
  const url = new URL(withScheme);
  const host = url.hostname.replace(/\.api\.(?=crm)/, ".");
  const suggestion = `https://${host}`;
  if (!ORGANIZATION_HOST.test(url.hostname)) return refused("url-not-dynamics");
  if (url.protocol !== "https:") return refused("url-not-https", suggestion);
  const more = url.pathname !== "/" || url.search || url.hash || url.port || url.username || url.password;
  if (more || host !== url.hostname) return refused("url-has-more", suggestion);
  return { value: suggestion, findings: [] };
}

const refused = (code: CredentialFinding["code"], suggestion?: string): CheckedUrl => ({
  value: null,
  findings: [
    { field: "dynamicsUrl", severity: "error", code, ...(suggestion === undefined ? {} : { suggestion }) },
  ],
});
