import * as v from "valibot";
import { optionalText } from "../rows.ts";
import type { SecretPolicy } from "./api.ts";

const entries = v.nullish(
  v.array(
    v.object({
      restrictionType: optionalText,
      state: optionalText,
      maxLifetime: optionalText,
      restrictForAppsCreatedAfterDateTime: optionalText,
      excludeActors: v.nullish(
        v.object({ customSecurityAttributes: v.nullish(v.array(v.unknown()), []) }),
        null,
      ),
    }),
  ),
  [],
);
const restrictions = v.nullish(v.object({ passwordCredentials: entries }), null);
const enabled = v.nullish(v.boolean(), false);

const defaultPolicy = v.object({ isEnabled: enabled, applicationRestrictions: restrictions });
const ownPolicies = v.object({ value: v.array(v.object({ isEnabled: enabled, restrictions })) });

/**
 * What the tenant's default policy says of the secrets of an application; secrets-07, secrets-08.
 * `customPasswordAddition` is about values that the caller chooses and is none of ours.
 * @param applicationCreatedAt when the application was made, ms since the epoch; now for one yet to be made.
 * @throws ValiError for a body of another form.
 */
export function readSecretPolicy(body: unknown, applicationCreatedAt: number): SecretPolicy {
  const { isEnabled, applicationRestrictions } = v.parse(defaultPolicy, body);
  return judge(isEnabled ? (applicationRestrictions?.passwordCredentials ?? []) : [], applicationCreatedAt);
}

/** The same of the policies that are assigned to the application itself; at most one is. */
export function readOwnPolicies(body: unknown, applicationCreatedAt: number): SecretPolicy {
  const { value } = v.parse(ownPolicies, body);
  const all = value.flatMap((policy) =>
    policy.isEnabled ? (policy.restrictions?.passwordCredentials ?? []) : [],
  );
  return judge(all, applicationCreatedAt);
}

/** Whether one replaces the other is told in two ways, so that both are kept (secrets-11). */
export function stricter(one: SecretPolicy, other: SecretPolicy): SecretPolicy {
  const days = [one.maxLifetimeDays, other.maxLifetimeDays].filter((most) => most !== null);
  return {
    allowed: one.allowed && other.allowed,
    maxLifetimeDays: days.length === 0 ? null : Math.min(...days),
    ...((one.exceptions || other.exceptions) && { exceptions: true }),
    ...((one.ownUnread || other.ownUnread) && { ownUnread: true }),
  };
}

function judge(all: NonNullable<v.InferOutput<typeof entries>>, applicationCreatedAt: number): SecretPolicy {
  const inForce = all.filter(
    ({ restrictionType, state, restrictForAppsCreatedAfterDateTime: from }) =>
      (restrictionType === "passwordLifetime" || restrictionType === "passwordAddition") &&
      state !== "disabled" &&
      (from === null || !(Date.parse(from) > applicationCreatedAt)),
  );
  const lifetimes = inForce
    .filter(({ restrictionType }) => restrictionType === "passwordLifetime")
    .map(({ maxLifetime }) => daysOf(maxLifetime ?? ""))
    .filter((days) => days !== null);
  return {
    allowed: !inForce.some(({ restrictionType }) => restrictionType === "passwordAddition"),
    maxLifetimeDays: lifetimes.length === 0 ? null : Math.min(...lifetimes),
    ...(inForce.some(({ excludeActors }) => (excludeActors?.customSecurityAttributes ?? []).length > 0) && {
      exceptions: true,
    }),
  };
}

/** A hundred years: a longer life is no limit, and no date could be made of it. */
const MOST_DAYS = 36_500;

/**
 * Whole days, at most {@link MOST_DAYS}, in an ISO 8601 duration ("P180D", "P1Y", "P4DT12H30M"); null for what is none. Years and months
 * count 365 and 30 days, the shorter reading, so that a secret made by it is not refused.
 */
export function daysOf(duration: string): number | null {
  const parts =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(
      duration,
    );
  if (!parts || !/\d/.test(duration)) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const whole = (years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0);
  const rest = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return Math.min(whole + Math.floor(rest / 86_400), MOST_DAYS);
}
