import type { Application, User } from "../../tenant/model.ts";
import type { Call } from "../protocol/call.ts";
import { GraphError } from "../protocol/errors.ts";

interface Restriction {
  readonly restrictionType: string;
  readonly state?: string;
  readonly maxLifetime?: string | null;
  readonly restrictForAppsCreatedAfterDateTime?: string | null;
  readonly excludeActors?: {
    readonly customSecurityAttributes?: readonly { readonly id?: string; readonly value?: string }[];
  } | null;
}

const day = 86_400_000;

/**
 * Holds a new secret against the application's own policy and the tenant's default: whether the former stands in for
 * the latter is told in two ways (secrets-08, secrets-11).
 * @param application null for one that is being made. Times in ms since the epoch.
 * @throws GraphError 400
 */
export function checkSecretPolicy(
  { tenant, caller, world }: Call,
  application: Application | null,
  secret: { readonly start: number; readonly end: number; readonly createdAt: number },
): void {
  const own = application?._appManagementPolicy;
  const created = application ? Date.parse(application.createdDateTime) : secret.createdAt;
  const actor = caller.kind === "user" ? caller.user : null;
  const rows = [
    ...(own ? enabled(own, "restrictions") : []),
    ...(own && world.switches.customPolicy === "replaces"
      ? []
      : enabled(tenant.appManagementPolicy, "applicationRestrictions")),
  ];
  for (const { restriction, policy } of rows) {
    if (restriction.state === "disabled" || !appliesTo(restriction, created)) continue;
    if (actor && isExempt(actor, restriction)) continue;
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

const enabled = (policy: Readonly<Record<string, unknown>>, member: string) =>
  policy.isEnabled === true
    ? restrictionsOf(policy[member]).map((restriction) => ({ restriction, policy }))
    : [];

/** Who carries one of the custom security attributes that the restriction names. */
const isExempt = ({ _securityAttributes: has = {} }: User, { excludeActors }: Restriction): boolean =>
  (excludeActors?.customSecurityAttributes ?? []).some(
    ({ id, value }) => id !== undefined && value !== undefined && has[id] === value,
  );

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
