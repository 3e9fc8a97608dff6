import type { FinishedSetup, OlderSecret } from "../provisioning/model/finished-setup.ts";

/**
 * The finished set-ups in what is stored, the oldest first; what can't be read of them is left out, and takes the others
 * not with it. By hand, so that the popup does not carry a library for it.
 */
export const finishedSetupsIn = (raw: unknown): readonly FinishedSetup[] =>
  Array.isArray(raw) ? raw.flatMap((one) => readOne(one) ?? []) : [];

function readOne(raw: unknown): FinishedSetup | null {
  if (typeof raw !== "object" || raw === null) return null;
  const one = raw as Partial<Record<keyof FinishedSetup, unknown>>;
  const { runId, tenantId, organizationName, environmentId, environmentName, dynamicsUrl, clientId } = one;
  const { keyId = null, secretEndsAt = null, checkedAt = null, connectedAt, older = [], state } = one;
  const fits =
    [runId, tenantId, organizationName, environmentId, environmentName, dynamicsUrl, clientId].every(
      isText,
    ) &&
    isHttps(dynamicsUrl) &&
    (keyId === null || isText(keyId)) &&
    [secretEndsAt, checkedAt].every((time) => time === null || isTime(time)) &&
    isTime(connectedAt) &&
    Array.isArray(older) &&
    (state === "verified" || state === "not-verified");
  if (!fits) return null;
  return { ...one, keyId, secretEndsAt, checkedAt, older: older.filter(isOlder) } as unknown as FinishedSetup;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const isHttps = (value: unknown): boolean => isText(value) && /^https:\/\/[^/]+$/.test(value);

function isOlder(raw: unknown): raw is OlderSecret {
  if (typeof raw !== "object" || raw === null) return false;
  const { keyId, endsAt } = raw as Partial<OlderSecret>;
  return isText(keyId) && (endsAt === null || isTime(endsAt));
}
