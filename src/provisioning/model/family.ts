import type { JournalRecord, JournalRun } from "./journal-record.ts";
import { appsOf, entriesIn, type OwnEntry } from "./own-work.ts";

/** Neither an undo, nor a new secret or repair of another run. */
const isOfItsOwn = ({ undoes, rotates, repairs }: JournalRun): boolean =>
  (undoes ?? rotates ?? repairs) === undefined;

const sharesApp = (one: JournalRun, apps: ReadonlySet<string>): boolean =>
  [...appsOf(one)].some((appId) => apps.has(appId));

/** An address can be given to another organization. */
const isSameOrganization = (one: JournalRun, other: JournalRun): boolean =>
  one.organizationUrl === other.organizationUrl &&
  (one.organizationId ?? other.organizationId) === (other.organizationId ?? one.organizationId);

/**
 * The runs behind one connected environment, that run first: those before it that have ended in the same tenant and
 * organization with the same app, those whose work they have taken over, and the new secrets and repairs of all of them.
 * Later runs are not among them: they rely on what the earlier ones have made.
 */
export function familyOf(run: JournalRun, { runs }: JournalRecord): readonly JournalRun[] {
  const apps = appsOf(run);
  const at = runs.findIndex(({ id }) => id === run.id);
  const kin = runs.filter(
    (one) => isOfItsOwn(one) && one.id !== run.id && one.tenantId === run.tenantId && sharesApp(one, apps),
  );
  const before = kin.filter(
    (one) => one.finishedAt !== null && runs.indexOf(one) < at && isSameOrganization(one, run),
  );
  const own = [run, ...before];
  const taken = kin.filter(
    (one) => !own.includes(one) && own.some(({ id }) => id === (one.takenOverBy ?? "")),
  );
  return withFollowers([...own, ...taken], runs);
}

/**
 * What undos of other environments have left of a run's app, because this run or another one used it: the last one that
 * uses it takes it back. Nothing in those environments themselves; where something stays there, it needs the app.
 */
export function leftForLast(run: JournalRun, record: JournalRecord): readonly OwnEntry[] {
  const apps = appsOf(run);
  const family = familyOf(run, record);
  return record.runs
    .filter(
      (one) =>
        isOfItsOwn(one) &&
        one.tenantId === run.tenantId &&
        (one.undoneAt ?? null) !== null &&
        sharesApp(one, apps) &&
        !family.some(({ id }) => id === one.id),
    )
    .map((one) => withFollowers([one], record.runs).flatMap(entriesIn).filter(isOpen))
    .filter((entries) => !entries.some(isInOrganization))
    .flat()
    .filter(({ step }) => appSteps.includes(step));
}

const appSteps: readonly OwnEntry["step"][] = [
  "application",
  "client-secret",
  "service-principal",
  "admin-consent",
];

const isInOrganization = ({ write }: OwnEntry): boolean =>
  write === "create-user" || write === "enable-user" || write === "assign-role";

/** Neither refused nor undone. */
export const isOpen = ({ outcome, undoneAt }: OwnEntry): boolean =>
  outcome?.is !== "failed" && undoneAt === null;

/** New secrets in the place of theirs, and what was put right of them, go with them. */
const withFollowers = (own: readonly JournalRun[], runs: readonly JournalRun[]): readonly JournalRun[] => [
  ...own,
  ...runs.filter(({ rotates, repairs }) => own.some(({ id }) => id === (rotates ?? repairs))),
];
