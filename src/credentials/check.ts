import { checkClientSecret } from "./client-secret.ts";
import type { Credentials } from "./credentials.ts";
import { checkDynamicsUrl } from "./dynamics-url.ts";
import type { CredentialFinding } from "./finding.ts";

export interface CheckedCredentials {
  /** The values in their one spelling; null when there is an error among the findings. Holds a secret. */
  readonly credentials: Credentials | null;
  /** In the order of the four values. */
  readonly findings: readonly CredentialFinding[];
}

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const EMPTY_GUID = "00000000-0000-0000-0000-000000000000";

/** Checks the form of the four values, as typed, pasted or captured. Whether they work only a sign-in tells. */
export function checkCredentials(typed: Readonly<Record<keyof Credentials, string>>): CheckedCredentials {
  const url = checkDynamicsUrl(typed.dynamicsUrl);
  const tenant = checkId("tenantId", typed.tenantId);
  const client = checkId("clientId", typed.clientId);
  const secret = checkClientSecret(typed.clientSecret);
  const equal: readonly CredentialFinding[] =
    tenant.value !== null && tenant.value === client.value
      ? [{ field: "clientId", severity: "error", code: "ids-equal" }]
      : [];
  const findings = [...url.findings, ...tenant.findings, ...client.findings, ...equal, ...secret.findings];
  if (
    equal.length > 0 ||
    url.value === null ||
    tenant.value === null ||
    client.value === null ||
    secret.value === null
  ) {
    return { credentials: null, findings };
  }
  return {
    credentials: {
      dynamicsUrl: url.value,
      tenantId: tenant.value,
      clientId: client.value,
      clientSecret: secret.value,
    },
    findings,
  };
}

/** An id in lower case, with or without braces as typed; null and a finding when it is none. */
export function checkId(
  field: "tenantId" | "clientId",
  typed: string,
): { readonly value: string | null; readonly findings: readonly CredentialFinding[] } {
  const text = typed
    .trim()
    .replace(/^\{(.*)\}$/, "$1")
    .toLowerCase();
  const code =
    text === "" ? "missing" : !GUID.test(text) ? "not-a-guid" : text === EMPTY_GUID ? "guid-empty" : null;
  if (code === null) return { value: text, findings: [] };
  return { value: null, findings: [{ field, severity: "error", code }] };
}
