import type { Application, Tenant } from "../../tenant/model.ts";
import { GraphError } from "../protocol/errors.ts";

interface Restriction {
  readonly restrictionType: string;
  readonly state?: string;
  readonly maxLifetime?: string | null;
  readonly restrictForAppsCreatedAfterDateTime?: string | null;
}

const day = 86_400_000;

/**
 * Holds a new secret against the application's own policy, else the tenant's default (secrets-08, secrets-11).
 * @param application null for one that is being made. Times in ms since the epoch.
 * @throws GraphError 400
 */
export function checkSecretPolicy(
  tenant: Tenant,
  application: Application | null,
  secret: { readonly start: number; readonly end: number; readonly createdAt: number },
): void {
  const own = application?._appManagementPolicy;
  const policy: Readonly<Record<string, unknown>> = own ?? tenant.appManagementPolicy;
  if (policy.isEnabled !== true) return;
  const created = application ? Date.parse(application.createdDateTime) : secret.createdAt;
  for (const restriction of restrictionsOf(policy[own ? "restrictions" : "applicationRestrictions"])) {
    if (restriction.state === "disabled" || !appliesTo(restriction, created)) continue;
    if (restriction.restrictionType === "passwordAddition")
      throw new GraphError(
        400,
        "CredentialTypeNotAllowedAsPerAppPolicy",
        `Credential type not allowed as per assigned policy '${String(policy.id)}'.`,
      );
    if (restriction.restrictionType !== "passwordLifetime") continue;
    const longest = durationOf(restriction.maxLifetime);
    if (longest !== null && secret.end - secret.start > longest)
      throw new GraphError(
        400,
        "CredentialInvalidLifetimeAsPerAppPolicy",
        `Credential lifetime exceeds the max value allowed as per assigned policy '${String(policy.id)}'.`,
        { detail: { code: "InvalidKeyEndDate", target: "EndDate" } },
      );
  }
}

const restrictionsOf = (restrictions: unknown): readonly Restriction[] =>
  (restrictions as { readonly passwordCredentials?: readonly Restriction[] } | null | undefined)
    ?.passwordCredentials ?? [];

function appliesTo({ restrictForAppsCreatedAfterDateTime: after }: Restriction, created: number): boolean {
  const from = Date.parse(after ?? "");
  return Number.isNaN(from) || created >= from;
}

/** An ISO 8601 duration in ms, a year as 365 days and a month as 30; null when it is none. */
function durationOf(text: string | null | undefined): number | null {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    text ?? "",
  );
  if (!found) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (
    (years * 365 + months * 30 + weeks * 7 + days) * day + ((hours * 60 + minutes) * 60 + seconds) * 1000
  );
}
