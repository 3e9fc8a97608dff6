import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { membersOf } from "../src/ground/members-of.ts";
import { procedureNames } from "../src/provisioning/model/procedures.ts";
import { formerKeys, jobsKey } from "./stored-keys.ts";

/** Records that tell whether something is under way, by area. */
export const tellingKeys = {
  local: [
    localKeys.setup,
    ...procedureNames,
    localKeys.signingOut,
    localKeys.resetting,
    localKeys.guide,
    jobsKey,
    ...formerKeys.local,
  ],
  session: [
    sessionKeys.setup,
    ...procedureNames,
    sessionKeys.secrets,
    sessionKeys.guideTabs,
    sessionKeys.guidePending,
    sessionKeys.guideCheck,
    ...formerKeys.session,
  ],
};

type Raw = Readonly<Record<string, unknown>>;

/**
 * Whether a worker that has just started has something to take up: work that was cut off, a job, the guide in a tab. A
 * record that is not understood counts as that, so that whoever knows it says what is wrong with it.
 * @param local, session what is stored under {@link tellingKeys}
 */
export function isUnderWay(local: Raw, session: Raw): boolean {
  const { [localKeys.setup]: setupOnDisk, [localKeys.guide]: guide, ...onDisk } = local;
  const {
    [sessionKeys.setup]: setup = setupOnDisk,
    [sessionKeys.secrets]: secrets,
    [sessionKeys.guideTabs]: tabs,
    [sessionKeys.guideCheck]: check,
    ...inMemory
  } = session;
  return (
    Object.keys({ ...onDisk, ...inMemory }).length > 0 ||
    hasGuideTabs(tabs) ||
    !(check === undefined || membersOf(check).state === "done") ||
    !(setup === undefined || isSetupAtRest(setup)) ||
    !(guide === undefined || (isGuideAtRest(guide) && !holdsGuideSecret(secrets)))
  );
}

/** Whether the guide is on in a tab. @param tabs what is stored of them */
export const hasGuideTabs = (tabs: unknown): boolean =>
  tabs !== undefined && !(Array.isArray(tabs) && tabs.length === 0);

/** Nothing was begun, or all of it was put away. */
function isSetupAtRest(raw: unknown): boolean {
  const { version, phase, listing } = membersOf(raw);
  return version === 1 && phase === "start" && listing !== true;
}

/** Nothing is shown in a portal, and no value is ticked that the browser may have lost. */
function isGuideAtRest(raw: unknown): boolean {
  const { version, on, progress } = membersOf(raw);
  const { task, captured } = membersOf(progress);
  return version === 1 && on === false && task === "vendor" && membersOf(captured).clientSecret === null;
}

/** Whether the guide's own secret is in memory, or it can't be told. */
const holdsGuideSecret = (raw: unknown): boolean =>
  raw !== undefined && (!Array.isArray(raw) || raw.some((record) => membersOf(record).owner !== "run"));
