import type { CauseId } from "../../microsoft/causes.ts";
import type { Remedy } from "./plan.ts";

/**
 * A page in one of Microsoft's portals where a cause is mended. Those of an app and of a principal are of the app that was
 * refused, those of an API are of the one that it asked for.
 */
export type Blade =
  | "overview"
  | "authentication"
  | "permissions"
  | "secrets"
  | "tenant"
  | "principal-properties"
  | "principal-users"
  | "api-properties"
  | "sign-ins"
  | "users"
  | "cross-tenant";

export interface CauseHelp {
  readonly remedy: Remedy;
  readonly link?: Blade;
  /** Somebody else has to act: there is a message to forward. */
  readonly forward?: true;
}

/** What helps with each cause. */
export const causeHelp: Readonly<Record<CauseId, CauseHelp>> = {
  "a-user-disabled": { remedy: "other-account" },
  "account-disabled": { remedy: "other-account", link: "users" },
  "address-without-dataverse": { remedy: "retry" },
  "answer-not-usable": { remedy: "retry" },
  "api-disabled": { remedy: "retry", link: "api-properties" },
  "api-not-in-tenant": { remedy: "sign-in-again", link: "permissions" },
  "api-not-listed": { remedy: "sign-in-again", link: "permissions" },
  "app-access-control": { remedy: "retry", forward: true },
  "app-blocked-by-policy": { remedy: "retry", link: "sign-ins" },
  "app-disabled": { remedy: "retry", link: "overview" },
  "app-not-assigned": { remedy: "retry", link: "api-properties" },
  "app-not-in-tenant": { remedy: "retry" },
  "app-not-seen-by-dataverse": { remedy: "retry" },
  "app-of-somebody-else": { remedy: "other-account" },
  "app-policy": { remedy: "retry" },
  "app-unknown": { remedy: "retry" },
  "application-deleted": { remedy: "retry" },
  "application-not-a-user": { remedy: "retry" },
  "application-without-roles": { remedy: "retry" },
  "asked-too-often": { remedy: "retry" },
  busy: { remedy: "retry" },
  capacity: { remedy: "retry" },
  "column-security": { remedy: "retry" },
  "consent-missing": { remedy: "retry" },
  "consent-role-missing": { remedy: "other-account" },
  "cross-tenant-access": { remedy: "other-account", link: "cross-tenant" },
  "device-not-accepted": { remedy: "sign-in-again", link: "sign-ins" },
  "directory-role-missing": { remedy: "other-account", forward: true },
  "elevation-by-hand": { remedy: "retry" },
  "elevation-refused": { remedy: "other-account" },
  "environment-admin-mode": { remedy: "retry" },
  "environment-busy": { remedy: "retry" },
  "environment-missing": { remedy: "choose-environment" },
  "environment-without-dataverse": { remedy: "choose-environment" },
  "host-unreachable": { remedy: "retry" },
  "network-answered": { remedy: "retry" },
  "ip-firewall": { remedy: "retry" },
  "microsoft-unavailable": { remedy: "retry" },
  "microsofts-own-app": { remedy: "open-options" },
  "national-cloud": { remedy: "open-options" },
  "network-refused": { remedy: "retry" },
  "no-licence": { remedy: "other-account" },
  "not-a-user": { remedy: "other-account" },
  "not-assigned": { remedy: "other-account", link: "principal-users" },
  "not-copied": { remedy: "retry" },
  "not-in-environment-group": { remedy: "retry", forward: true },
  "object-missing": { remedy: "retry" },
  "object-too-big": { remedy: "retry", link: "secrets" },
  "organization-disabled": { remedy: "retry" },
  "organization-not-ready": { remedy: "retry" },
  "organization-unknown-to-entra": { remedy: "retry" },
  "password-problem": { remedy: "sign-in-again" },
  "principal-locked": { remedy: "retry" },
  "privilege-missing": { remedy: "other-account" },
  "protected-by-dataverse": { remedy: "retry" },
  quota: { remedy: "retry" },
  "quota-of-owners": { remedy: "retry" },
  "quota-of-person": { remedy: "retry" },
  "quota-of-tenant": { remedy: "retry" },
  "redirect-uri-missing": { remedy: "sign-in-again", link: "authentication" },
  "redirect-uri-not-single-page": { remedy: "sign-in-again", link: "authentication" },
  "registration-faulty": { remedy: "sign-in-again", link: "permissions" },
  "request-of-ours": { remedy: "retry" },
  "resource-unknown": { remedy: "retry", link: "permissions" },
  "role-of-another-unit": { remedy: "retry" },
  "rule-of-the-environment": { remedy: "retry" },
  "scope-missing": { remedy: "sign-in-again", link: "permissions" },
  "secret-not-accepted": { remedy: "retry", link: "secrets" },
  "secret-too-long": { remedy: "retry" },
  "secrets-expired": { remedy: "retry", link: "secrets" },
  "secrets-forbidden": { remedy: "retry", forward: true },
  "security-info-needed": { remedy: "sign-in-again" },
  "security-role-gone": { remedy: "retry" },
  "sign-in-again": { remedy: "sign-in-again" },
  "sign-in-app-disabled": { remedy: "sign-in-again", link: "principal-properties" },
  // No link to the portal: its “Grant admin consent” leaves out what the app does not list (consent-05).
  "sign-in-app-not-found": { remedy: "sign-in-again" },
  "sign-in-app-not-in-tenant": { remedy: "sign-in-again" },
  "sign-in-app-unknown": { remedy: "open-options", link: "overview" },
  "sign-in-blocked-by-policy": { remedy: "other-account", link: "sign-ins" },
  "sign-in-blocked-elsewhere": { remedy: "other-account" },
  "sign-in-guest-pending": { remedy: "sign-in-again", link: "users" },
  "sign-in-name-unknown": { remedy: "other-account", link: "users" },
  // The same.
  "sign-in-consent-missing": { remedy: "sign-in-again" },
  "sign-in-consent-needed": { remedy: "other-account" },
  "sign-in-declined": { remedy: "sign-in-for-less" },
  "sign-in-locked": { remedy: "sign-in-again", link: "sign-ins" },
  "sign-in-other-organization": { remedy: "other-account", link: "users" },
  "sign-in-outside-step": { remedy: "sign-in-again" },
  "sign-in-restart": { remedy: "sign-in-again" },
  "sign-in-security-defaults": { remedy: "other-account", link: "sign-ins" },
  "sign-in-step": { remedy: "sign-in-again" },
  "sign-in-tenant-needed": { remedy: "open-options", link: "overview" },
  "sign-in-tenant-unknown": { remedy: "open-options", link: "tenant" },
  "system-administrator-needed": { remedy: "other-account" },
  "target-lacks-privilege": { remedy: "retry" },
  "tenant-not-licensed": { remedy: "retry" },
  "tenant-restricted-by-network": { remedy: "retry" },
  "tenant-unknown": { remedy: "retry", link: "tenant" },
  throttled: { remedy: "retry" },
  "user-of-a-former-app": { remedy: "retry" },
  "user-without-roles": { remedy: "other-account" },
  "version-refused": { remedy: "retry" },
  "your-user-disabled": { remedy: "other-account", forward: true },
};
