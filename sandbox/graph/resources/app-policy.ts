import type { Application, User } from "../../tenant/model.ts";
import type { Call } from "../protocol/call.ts";
import { GraphError } from "../protocol/errors.ts";

interface Restriction {
  readonly restrictionType?: string;
  readonly state?: string;
  readonly maxLifetime?: string | null;
  readonly restrictForAppsCreatedAfterDateTime?: string | null;
  readonly excludeActors?: {
    readonly customSecurityAttributes?: readonly { readonly id?: string; readonly value?: string }[];
  } | null;
}

const day = 86_400_000;

interface Configuration {
  readonly passwordCredentials?: readonly Restriction[];
  readonly keyCredentials?: readonly Restriction[];
  readonly identifierUris?: { readonly uriAdditionWithoutUniqueTenantIdentifier?: Restriction | null } | null;
}

/** A credential as it is asked for; times in ms since the epoch. */
export interface AskedCredential {
  readonly start: number;
  readonly end: number;
  /** When what it is for was made. */
  readonly createdAt: number;
}

/**
 * Holds a new secret against the application's own policy and the tenant's default: whether the former stands in for
 * the latter is told in two ways (secrets-08, secrets-11).
 * @param application null for one that is being made.
 * @throws GraphError 400
 */
export function checkSecretPolicy(
  call: Call,
  application: Application | null,
  secret: AskedCredential,
): void {
  const created = application ? Date.parse(application.createdDateTime) : secret.createdAt;
  for (const one of configurations(call, application))
    checkPasswords(call, one, { ...secret, createdAt: created });
}

/** The same of a service principal's secret, for which the tenant's default has rules of its own. @throws GraphError 400 */
export function checkPrincipalSecretPolicy(call: Call, secret: AskedCredential): void {
  const policy = call.tenant.appManagementPolicy;
  const configuration = enabled(policy, "servicePrincipalRestrictions");
  if (configuration) checkPasswords(call, { policy, configuration }, secret);
}

/** The same of certificates. @throws GraphError 400 */
export function checkKeyPolicy(call: Call, application: Application | null, key: AskedCredential): void {
  const created = application ? Date.parse(application.createdDateTime) : key.createdAt;
  for (const { policy, configuration } of configurations(call, application))
    for (const restriction of configuration.keyCredentials ?? [])
      if (restriction.restrictionType === "asymmetricKeyLifetime" && applies(call, restriction, created))
        checkLife(policy, restriction, key);
}

/**
 * Whether identifier URIs may be added that hold neither the tenant's ID nor the app's (specs/graph/denials.json).
 * @throws GraphError 400
 */
export function checkUriPolicy(call: Call, application: Application | null, uris: readonly string[]): void {
  const created = application ? Date.parse(application.createdDateTime) : call.now;
  const ids = [call.tenant.id, ...(application ? [application.appId] : [])];
  for (const { configuration } of configurations(call, application)) {
    const restriction = configuration.identifierUris?.uriAdditionWithoutUniqueTenantIdentifier;
    if (restriction?.state !== "enabled" || !applies(call, restriction, created)) continue;
    if (uris.some((uri) => !ids.some((id) => uri.toLowerCase().includes(id))))
      throw new GraphError(
        400,
        "InvalidUniqueTenantIdentifierAsPerAppPolicy",
        "The identifier URI has to contain a unique tenant identifier as per assigned policy.",
      );
  }
}

interface Applied {
  readonly policy: Readonly<Record<string, unknown>>;
  readonly configuration: Configuration;
}

/** What holds for an application: its own policy, and the tenant's default. */
function configurations({ tenant, world }: Call, application: Application | null): readonly Applied[] {
  const own = application?._appManagementPolicy;
  const ownRules = own && enabled(own, "restrictions");
  const rules =
    own && world.switches.customPolicy === "replaces"
      ? null
      : enabled(tenant.appManagementPolicy, "applicationRestrictions");
  return [
    ...(own && ownRules ? [{ policy: own, configuration: { ...ownRules, ...nested(ownRules) } }] : []),
    ...(rules ? [{ policy: tenant.appManagementPolicy, configuration: rules }] : []),
  ];
}

/** A custom policy has its rules for identifier URIs one level deeper. */
const nested = (configuration: Configuration): Configuration =>
  (configuration as { readonly applicationRestrictions?: Configuration }).applicationRestrictions ?? {};

function checkPasswords(call: Call, { policy, configuration }: Applied, secret: AskedCredential): void {
  for (const restriction of configuration.passwordCredentials ?? []) {
    if (!applies(call, restriction, secret.createdAt)) continue;
    if (restriction.restrictionType === "passwordAddition")
      throw new GraphError(
        400,
        "CredentialTypeNotAllowedAsPerAppPolicy",
        `Credential type not allowed as per assigned policy '${String(policy.id)}'.`,
      );
    if (restriction.restrictionType === "passwordLifetime") checkLife(policy, restriction, secret);
  }
}

function checkLife(
  policy: Readonly<Record<string, unknown>>,
  { maxLifetime }: Restriction,
  { start, end }: AskedCredential,
): void {
  const longest = durationOf(maxLifetime);
  if (longest !== null && end - start > longest)
    throw new GraphError(
      400,
      "CredentialInvalidLifetimeAsPerAppPolicy",
      `Credential lifetime exceeds the max value allowed as per assigned policy '${String(policy.id)}'.`,
      { detail: { code: "InvalidKeyEndDate", target: "EndDate" } },
    );
}

/** Whether a restriction holds for what was made then, and for who asks. */
function applies({ caller }: Call, restriction: Restriction, created: number): boolean {
  if (restriction.state === "disabled" || !appliesTo(restriction, created)) return false;
  return caller.kind !== "user" || !isExempt(caller.user, restriction);
}

const enabled = (policy: Readonly<Record<string, unknown>>, member: string): Configuration | null =>
  policy.isEnabled === true ? ((policy[member] as Configuration | null | undefined) ?? {}) : null;

/** Who carries one of the custom security attributes that the restriction names. */
const isExempt = ({ _securityAttributes: has = {} }: User, { excludeActors }: Restriction): boolean =>
  (excludeActors?.customSecurityAttributes ?? []).some(
    ({ id, value }) => id !== undefined && value !== undefined && has[id] === value,
  );

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
