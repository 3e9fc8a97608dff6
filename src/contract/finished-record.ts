import type {
  Baseline,
  CheckFinding,
  CheckOutcome,
  FinishedSetup,
  OlderSecret,
} from "../provisioning/model/finished-setup.ts";

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
  const { baseline, check, endSeen, endTold, leftOut, byHand, takenBack, appGone, ...rest } = one;
  return {
    ...rest,
    keyId,
    secretEndsAt,
    checkedAt,
    older: older.filter(isOlder),
    ...(typeof endSeen === "number" && { endSeen }),
    ...(typeof endTold === "number" && { endTold }),
    ...(isTexts(leftOut) && { leftOut }),
    ...(byHand === true && { byHand }),
    ...(isTime(takenBack) && { takenBack }),
    ...(appGone === true && { appGone }),
    // A check makes these anew.
    ...(isBaseline(baseline) && { baseline }),
    ...(isCheck(check) && { check }),
  } as unknown as FinishedSetup;
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

function isBaseline(raw: unknown): raw is Baseline {
  if (typeof raw !== "object" || raw === null) return false;
  const { principalId, userId, businessUnitId, roles, keys, known = [] } = raw as Partial<Baseline>;
  return (
    [principalId, userId, businessUnitId].every(isTextOrNull) &&
    [roles, known].every(isTexts) &&
    (keys === null || isTexts(keys))
  );
}

function isCheck(raw: unknown): raw is CheckOutcome {
  if (typeof raw !== "object" || raw === null) return false;
  const { at, findings, strange } = raw as Partial<CheckOutcome>;
  return isTime(at) && isTexts(strange) && Array.isArray(findings) && findings.every(isFinding);
}

function isFinding(raw: unknown): raw is CheckFinding {
  if (typeof raw !== "object" || raw === null) return false;
  const { line, does, since } = raw as Partial<CheckFinding>;
  return isText(line) && (does === "repair" || does === "attend" || does === "cannot-see") && isTime(since);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const isHttps = (value: unknown): boolean => isText(value) && /^https:\/\/[^/]+$/.test(value);

function isOlder(raw: unknown): raw is OlderSecret {
  if (typeof raw !== "object" || raw === null) return false;
  const { keyId, endsAt, theirs = "" } = raw as Partial<OlderSecret>;
  return isText(keyId) && (endsAt === null || isTime(endsAt)) && isText(theirs);
}
