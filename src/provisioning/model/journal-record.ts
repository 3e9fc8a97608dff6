import { type StepId, stepIds } from "./step-ids.ts";

/** Every kind of changing request. */
export const writeNames = [
  "elevate",
  "give-back-role",
  "create-application",
  "update-application",
  "restore-application",
  "enable-application",
  "create-service-principal",
  "restore-service-principal",
  "enable-service-principal",
  "add-secret",
  "remove-secret",
  "create-resource-principal",
  "create-grant",
  "extend-grant",
  "create-user",
  "enable-user",
  "purge-user",
  "assign-role",
  "set-image",
  "set-logo",
  // Of an undo.
  "remove-role",
  "remove-image",
  "disable-user",
  "delete-user",
  "reduce-grant",
  "delete-grant",
  "reduce-permissions",
  "delete-service-principal",
  "delete-application",
] as const;
export type WriteName = (typeof writeNames)[number];

/**
 * One changing request: the intent is stored before it is sent, the outcome after. Without an outcome it may
 * have been carried out: its answer was lost, or the worker died.
 */
export interface JournalEntry {
  /** Counts from 1 within the run. */
  readonly number: number;
  readonly step: StepId;
  readonly write: WriteName;
  /** ISO 8601. */
  readonly at: string;
  readonly intent: Readonly<Record<string, string | readonly string[]>>;
  /** For which asking of a person it was sent (engine/refused-before.ts); absent in records of older versions. */
  readonly askedAt?: number;
  readonly outcome:
    | { readonly is: "done"; readonly at: string; readonly facts: Readonly<Record<string, string>> }
    /**
     * Microsoft said no; nothing was changed. `facts`: of a definite refusal, to tell it again without asking again;
     * absent where asking again may help.
     */
    | {
        readonly is: "failed";
        readonly at: string;
        readonly code: string;
        readonly facts?: Readonly<Record<string, string>>;
      }
    | null;
  /** Without an outcome: what Microsoft refused for good after an answer before that was lost. */
  readonly refused?: Readonly<Record<string, string>>;
  readonly undoneAt: string | null;
}

/** Of an intent: drawn anew each time, or only for the record of a set-up. */
const notCompared: readonly string[] = ["mark", "knownKeyIds", "roleNames", "withPicture"];

/** Whether two entries are of the same request, whatever is `notCompared`, and the second in which a secret ends. */
export const isSameRequest = (
  one: Pick<JournalEntry, "step" | "write" | "intent">,
  other: Pick<JournalEntry, "step" | "write" | "intent">,
): boolean =>
  one.step === other.step && one.write === other.write && sameness(one.intent) === sameness(other.intent);

const sameness = (intent: JournalEntry["intent"]): string =>
  JSON.stringify(
    Object.entries(intent)
      .filter(([name]) => !notCompared.includes(name))
      .map(([name, value]) => [name, name === "endDateTime" ? String(value).slice(0, 10) : value])
      .sort(),
  );

/** How long a step or a look has waited in earlier turns, so that patience is not begun anew by each alarm. */
export interface Waited {
  /** Of the request that has waited longest, ms. */
  readonly ms: number;
  readonly attempts: number;
  /** Of the budget, ms by why; absent in records of older versions. */
  readonly by?: Readonly<Record<string, number>>;
}

export interface JournalRun {
  readonly id: string;
  readonly tenantId: string;
  readonly organizationUrl: string;
  /** Id of the Dataverse organization behind the URL; a URL can be given to another one. null or absent: not known. */
  readonly organizationId?: string | null;
  /**
   * Client ID of the application that it took over as it was. null: it made its own, which its entries name. Absent
   * in runs of older versions.
   */
  readonly appId?: string | null;
  readonly startedAt: string;
  /** null: its work is to be gone on with. */
  readonly finishedAt: string | null;
  /** The run that ended while this one was open, and so has taken its work over. */
  readonly takenOverBy?: string;
  /** An undo of the run of this id; its entries are what it has taken back. */
  readonly undoes?: string;
  /** The set-up run of this id has got another secret by this one. */
  readonly rotates?: string;
  /** It has got a secret for a set-up that this extension has not made (`appId`), and is the first to note it. */
  readonly byHand?: true;
  /** What others have changed of the set-up of this id was put right by this one. */
  readonly repairs?: string;
  /** Key id of the secret that this run has made and proved to work. */
  readonly provedKeyId?: string;
  /** When an undo of this run ended: nothing relies on its work any more. */
  readonly undoneAt?: string | null;
  readonly entries: readonly JournalEntry[];
  readonly waited: Partial<Readonly<Record<StepId, Waited>>>;
}

/** What runs have done, without any secret. */
export interface JournalRecord {
  readonly version: 2;
  /** Oldest first. */
  readonly runs: readonly JournalRun[];
  /** Parts of a stored record that could not be understood, as they were; for support. */
  readonly unreadable: readonly unknown[];
}

export const emptyJournal: JournalRecord = { version: 2, runs: [], unreadable: [] };

/** Runs that are kept; older finished ones are dropped, unless they are the proof of where an app comes from. */
const MOST_RUNS = 20;
/** Parts that could not be understood and are kept; the oldest go first. */
const MOST_UNREADABLE = 200;

export const pruned = (record: JournalRecord): JournalRecord => {
  const surplus = record.runs.length - MOST_RUNS;
  if (surplus <= 0) return record;
  const old = new Set(
    record.runs.filter((run) => run.finishedAt !== null && !hasMadeApp(run)).slice(0, surplus),
  );
  return { ...record, runs: record.runs.filter((run) => !old.has(run)) };
};

const hasMadeApp = ({ entries }: JournalRun): boolean =>
  entries.some(
    ({ write, outcome, undoneAt }) =>
      write === "create-application" && outcome?.is === "done" && undoneAt === null,
  );

/**
 * A stored journal as far as it can be understood. `damaged`: something in it could not be; that part is kept
 * as it was, and what is understood is used.
 */
export function readJournal(raw: unknown): { readonly record: JournalRecord; readonly damaged: boolean } {
  if (raw === null || raw === undefined) return { record: emptyJournal, damaged: false };
  if (!isObject(raw) || raw.version !== 2 || !Array.isArray(raw.runs)) {
    return { record: { ...emptyJournal, unreadable: [raw] }, damaged: true };
  }
  const { version: _, runs: __, unreadable = [], ...strange } = raw;
  const lost: unknown[] = Object.keys(strange).length > 0 ? [strange] : [];
  const before: readonly unknown[] = Array.isArray(unreadable) ? unreadable : [];
  if (before !== unreadable) lost.push(unreadable);
  const ids = new Set<string>();
  const runs = raw.runs.flatMap((run: unknown) => readRun(run, ids, lost));
  return {
    record: { version: 2, runs, unreadable: [...before, ...lost].slice(-MOST_UNREADABLE) },
    damaged: lost.length > 0,
  };
}

/** @param ids of the runs before it: what is noted of one must not be noted of another. */
function readRun(raw: unknown, ids: Set<string>, lost: unknown[]): JournalRun[] {
  const sound =
    isObject(raw) &&
    isText(raw.id) &&
    !ids.has(raw.id) &&
    isText(raw.tenantId) &&
    isText(raw.organizationUrl) &&
    isDate(raw.startedAt) &&
    (raw.finishedAt === null || isDate(raw.finishedAt)) &&
    [
      raw.organizationId,
      raw.appId,
      raw.takenOverBy,
      raw.undoes,
      raw.rotates,
      raw.repairs,
      raw.provedKeyId,
    ].every(isTextOrNothing) &&
    (raw.byHand === undefined || raw.byHand === true) &&
    (raw.undoneAt === undefined || raw.undoneAt === null || isDate(raw.undoneAt)) &&
    Array.isArray(raw.entries);
  if (!sound) {
    lost.push(raw);
    return [];
  }
  ids.add(raw.id as string);
  const numbers = new Set<number>();
  const entries = (raw.entries as unknown[]).filter((entry): entry is JournalEntry => {
    const good = isEntry(entry) && !numbers.has(entry.number);
    if (good) numbers.add(entry.number);
    else lost.push(entry);
    return good;
  });
  const waited = isObject(raw.waited) ? raw.waited : {};
  const known = stepIds.flatMap((id) => {
    const one = waited[id];
    return isObject(one) && isCount(one.ms) && isCount(one.attempts) ? [[id, one] as const] : [];
  });
  return [{ ...(raw as unknown as JournalRun), entries, waited: Object.fromEntries(known) }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNothing = (value: unknown): boolean => value === undefined || value === null || isText(value);
const isDate = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): boolean => typeof value === "number" && value >= 0;
/** Of an entry. The next one's is one more, which beyond a limit it would not be. */
const isEntryNumber = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value < 1e9;
const isTextOrList = (value: unknown): boolean =>
  isText(value) || (Array.isArray(value) && value.every(isText));

function isEntry(raw: unknown): raw is JournalEntry {
  return (
    isObject(raw) &&
    isEntryNumber(raw.number) &&
    (stepIds as readonly unknown[]).includes(raw.step) &&
    (writeNames as readonly unknown[]).includes(raw.write) &&
    isDate(raw.at) &&
    isObject(raw.intent) &&
    Object.values(raw.intent).every(isTextOrList) &&
    (raw.askedAt === undefined || typeof raw.askedAt === "number") &&
    (raw.outcome === null || isOutcome(raw.outcome)) &&
    (raw.refused === undefined || isFacts(raw.refused)) &&
    (raw.undoneAt === null || isDate(raw.undoneAt))
  );
}

function isOutcome(raw: unknown): boolean {
  if (!isObject(raw) || !isDate(raw.at)) return false;
  if (raw.is === "failed") return isText(raw.code) && (raw.facts === undefined || isFacts(raw.facts));
  return raw.is === "done" && isFacts(raw.facts);
}

const isFacts = (raw: unknown): boolean => isObject(raw) && Object.values(raw).every(isText);
