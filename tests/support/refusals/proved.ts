import { readFileSync } from "node:fs";
import type { Service } from "../../../src/microsoft/errors.ts";
import type { Held } from "../../../src/microsoft/held.ts";

/**
 * What each code proves, by the lists of specs/ alone: written by hand from their words, so that a row of the product's
 * own table that says something else is found. A code that is not here may only be quoted.
 */
const bySpecs: Readonly<Record<string, readonly string[]>> = {
  // specs/entra/denials.json
  "redirect-uri-not-registered": ["redirect-uri-missing"],
  "no-redirect-uri-registered": ["redirect-uri-missing"],
  // Of a request without a redirect URI it says that an Origin was sent (entra-04).
  "redirect-uri-registered-as-other-than-spa": ["redirect-uri-not-single-page", "request-of-ours"],
  "public-client-not-allowed": ["redirect-uri-not-single-page"],
  "client-bug-no-origin": ["request-of-ours"],
  "client-bug-secret-for-public-client": ["request-of-ours"],
  "client-bug": ["request-of-ours"],
  "scope-name-unknown-to-api": ["request-of-ours"],
  "app-not-usable-in-this-tenant": ["sign-in-app-unknown", "app-unknown"],
  "own-service-principal-missing": ["sign-in-app-not-in-tenant", "app-not-in-tenant"],
  "app-principal-disabled": ["sign-in-app-disabled", "app-disabled"],
  "api-principal-missing": ["api-not-in-tenant"],
  "resource-value-unknown-in-tenant": ["resource-unknown", "organization-unknown-to-entra"],
  "resource-missing-or-disabled": ["resource-unknown"],
  "api-principal-disabled": ["api-disabled"],
  "api-not-listed-by-sign-in-app": ["api-not-listed"],
  "misconfigured-four-possibilities": ["registration-faulty"],
  "basic-permission-missing": ["registration-faulty"],
  "microsoft-client-id-reused": ["microsofts-own-app"],
  "consent-missing": ["sign-in-consent-missing", "consent-missing"],
  "person-declined": ["sign-in-declined"],
  "admin-consent-required": ["sign-in-consent-needed"],
  "admin-consent-required-request-possible": ["sign-in-consent-needed"],
  "admin-consent-required-risky-app": ["sign-in-consent-needed"],
  "person-not-assigned": ["not-assigned"],
  "app-not-assigned-to-api": ["app-not-assigned"],
  "ca-device-not-compliant": ["device-not-accepted"],
  "ca-device-not-joined": ["device-not-accepted"],
  "ca-device-code-cannot-pass": ["device-not-accepted"],
  "device-deleted": ["device-not-accepted"],
  "device-disabled": ["device-not-accepted"],
  "ca-blocks": ["sign-in-blocked-by-policy", "app-blocked-by-policy"],
  "ca-app-not-approved": ["sign-in-blocked-by-policy"],
  "ca-app-protection": ["sign-in-blocked-by-policy"],
  "ca-platform-unsupported": ["sign-in-blocked-by-policy"],
  "ca-various": ["sign-in-blocked-by-policy"],
  "tenant-security-policy": ["sign-in-blocked-by-policy"],
  "risk-in-home-tenant": ["sign-in-blocked-elsewhere"],
  "partner-admin-risk": ["sign-in-blocked-elsewhere"],
  "security-defaults-block": ["sign-in-security-defaults"],
  "mfa-registration-needed": ["security-info-needed"],
  "mfa-registration-place": ["security-info-needed"],
  "tenant-restriction-by-network": ["tenant-restricted-by-network"],
  "cross-tenant-outbound": ["cross-tenant-access"],
  "cross-tenant-inbound": ["cross-tenant-access"],
  "mfa-step": ["sign-in-step"],
  "ca-device-authentication": ["sign-in-step"],
  "external-step": ["sign-in-outside-step"],
  "account-not-in-tenant-or-wrong-session": ["sign-in-other-organization"],
  "account-not-in-tenant": ["sign-in-other-organization", "sign-in-name-unknown"],
  "guest-invitation-pending": ["sign-in-guest-pending"],
  "locked-or-bad-address": ["sign-in-locked"],
  "password-expired": ["password-problem"],
  "password-none": ["password-problem"],
  "password-wrong": ["password-problem"],
  "password-expired-on-premises": ["password-problem"],
  "account-disabled": ["account-disabled"],
  "no-session": ["sign-in-again"],
  "sign-in-ended": ["sign-in-again"],
  "sign-in-ended-spa-lifetime": ["sign-in-again"],
  "sign-in-ended-frequency": ["sign-in-again"],
  "sign-in-ended-password-changed": ["sign-in-again"],
  "sign-in-ended-revoked": ["sign-in-again"],
  "code-already-used": ["sign-in-restart"],
  "verifier-mismatch": ["sign-in-restart"],
  "code-of-other-tenant": ["sign-in-restart"],
  "wrong-verb-back-button": ["sign-in-restart"],
  "secret-not-of-this-app-or-not-copied": ["secret-not-accepted"],
  "secrets-expired": ["secrets-expired"],
  "tenant-unknown": ["sign-in-tenant-unknown", "tenant-unknown"],
  "national-cloud": ["national-cloud"],
  "single-tenant-app-on-common": ["sign-in-tenant-needed"],
  "we-loop": ["asked-too-often"],
  "service-stumbles": ["microsoft-unavailable"],
  throttled: ["throttled"],
  // specs/dataverse/denials.json
  "app-access-control": ["app-access-control"],
  "ip-firewall": ["ip-firewall"],
  "no-user-for-this-principal": ["not-a-user", "application-not-a-user"],
  "a-user-disabled-in-environment": ["your-user-disabled", "a-user-disabled"],
  "user-disabled-session": ["your-user-disabled", "a-user-disabled"],
  "no-licence": ["no-licence"],
  "user-has-no-role": ["user-without-roles", "application-without-roles"],
  "admin-mode": ["environment-admin-mode"],
  "organisation-disabled": ["organization-disabled"],
  "organisation-not-ready": ["organization-not-ready"],
  "organisation-migrating": ["organization-not-ready"],
  "directory-object-not-found": ["app-not-seen-by-dataverse"],
  "application-not-visible-in-entra": ["app-not-seen-by-dataverse"],
  "directory-call-failed": ["microsoft-unavailable"],
  "named-privilege-missing": ["privilege-missing"],
  "target-lacks-privilege": ["target-lacks-privilege"],
  "admin-or-customizer-needed": ["system-administrator-needed"],
  "system-administrator-needed": ["system-administrator-needed"],
  "column-security": ["column-security"],
  "object-id-fixed-recreate-user": ["user-of-a-former-app"],
  "role-of-other-business-unit": ["role-of-another-unit"],
  "row-missing-or-invisible": ["object-missing"],
  "role-missing": ["security-role-gone"],
  "concurrent-operation": ["busy"],
  "timeout-maybe-import": ["microsoft-unavailable"],
  timeout: ["microsoft-unavailable"],
  unexpected: ["microsoft-unavailable"],
  "customer-plugin": ["rule-of-the-environment"],
  "customer-plugin-crashed": ["rule-of-the-environment"],
  "last-or-protected-administrator": ["protected-by-dataverse"],
  "special-user-takes-no-roles": ["protected-by-dataverse"],
  "rule-of-business-units": ["protected-by-dataverse"],
  "token-bad": ["sign-in-again"],
  // specs/graph/denials.json
  "claims-wanted": ["sign-in-again"],
  "calling-app-principal-not-found": ["sign-in-app-not-found"],
  "calling-principal-disabled": ["sign-in-app-disabled"],
  "own-app-not-copied": ["not-copied"],
  "quota-of-creator-250": ["quota-of-person", "quota"],
  "quota-of-tenant": ["quota-of-tenant", "quota"],
  "quota-of-link-100": ["quota-of-owners", "quota"],
  "object-too-big": ["object-too-big"],
  "secret-life-too-long": ["secret-too-long"],
  "secrets-forbidden-for-app-and-caller": ["secrets-forbidden"],
  "audience-forbidden": ["app-policy"],
  "identifier-uri-forbidden": ["app-policy"],
  "identifier-uri-domain": ["app-policy"],
  "principal-credentials-locked": ["principal-locked"],
  "missing-or-not-copied": ["object-missing"],
  "not-copied": ["not-copied"],
  "concurrent-writes": ["busy"],
  // specs/powerplatform/denials.json
  "not-in-environment-group": ["not-in-environment-group"],
  "our-api-version": ["version-refused", "elevation-by-hand"],
  "environment-denied-or-unknown": ["environment-missing"],
  "environment-unknown-or-invisible": ["environment-missing"],
  "environment-not-yet-visible": ["environment-missing"],
  "no-dataverse": ["environment-without-dataverse"],
  "lifecycle-operation-running": ["environment-busy"],
  capacity: ["capacity"],
  "licence-missing-or-spreading": ["no-licence"],
  "no-direct-active-admin-role": ["elevation-refused"],
};

/** What a 403 without a code of its own, or with the one that stands for both, proves with what a token tells. */
const byRights: readonly string[] = [
  "scope-missing",
  "directory-role-missing",
  "app-of-somebody-else",
  "consent-role-missing",
  "elevation-refused",
];

/** What a status alone proves, where no code says more (docs/microsoft: entra-20, graph-49, graph-43). */
const byStatus: Readonly<Record<number, readonly string[]>> = {
  401: ["sign-in-again"],
  404: ["object-missing"],
  429: ["throttled"],
  408: ["microsoft-unavailable"],
  500: ["microsoft-unavailable"],
  502: ["microsoft-unavailable"],
  503: ["microsoft-unavailable"],
  504: ["microsoft-unavailable"],
};

interface Row {
  readonly number?: number;
  readonly code?: string;
  readonly cause: string;
  readonly messageMark?: string;
}
const rows = (file: string, member: string): readonly Row[] =>
  (JSON.parse(readFileSync(`specs/${file}`, "utf8")) as Record<string, readonly Row[]>)[member] ?? [];

const words = new Map<string, string[]>();
const learn = (service: Service, code: string, cause: string): void => {
  const key = `${service} ${code.toLowerCase()}`;
  words.set(key, [...(words.get(key) ?? []), cause]);
};
for (const { number, cause } of rows("entra/denials.json", "codes")) learn("entra", `AADSTS${number}`, cause);
for (const { code, cause } of rows("dataverse/denials.json", "codes")) learn("dataverse", code ?? "", cause);
for (const { code, cause } of rows("graph/denials.json", "refusals"))
  for (const one of (code ?? "").split(" or ")) learn("graph", one, cause);
for (const { code, cause } of rows("powerplatform/denials.json", "refusals"))
  learn("power-platform", code ?? "", cause);

/** Whether a list of specs/ knows the code. */
export const isKnown = (service: Service, code: string): boolean =>
  words.has(`${service} ${code.toLowerCase()}`);

/** The causes that an admin may be told for an answer. None: it may only be quoted. */
export function mayBeTold(
  {
    service,
    code,
    status,
    message,
  }: { readonly service: Service; readonly code: string; readonly status: number; readonly message: string },
  held: Held | undefined,
): readonly string[] {
  // Only where the answer says it: the codes beside these words stand for anything.
  const saysScope = /scopes? (are |permissions)?.*missing|missing scope/i.test(message);
  const known = words.get(`${service} ${code.toLowerCase()}`) ?? [];
  const facts = held !== undefined && !held.byApplication && held.scopes !== null;
  return [
    ...(saysScope ? ["scope-missing"] : []),
    ...known.flatMap((cause) => bySpecs[cause] ?? []),
    ...(status === 403 && facts && (service === "graph" || service === "power-platform") ? byRights : []),
    ...(byStatus[status] ?? []),
  ];
}
