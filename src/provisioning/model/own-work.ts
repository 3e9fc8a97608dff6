import type { JournalEntry, JournalRecord, JournalRun, WriteName } from "./journal-record.ts";

/** A journal entry with its run, and the organization that this was for. */
export interface OwnEntry extends JournalEntry {
  readonly runId: string;
  readonly organizationUrl: string;
}

/**
 * What unfinished runs in this tenant have done or may have done: theirs to go on with. What a finished run
 * has made was handed over and is treated like anybody's. Plain data, so that plans over it stay pure.
 */
export interface OwnWork {
  readonly runIds: readonly string[];
  /** Oldest first, without what was refused or undone. */
  readonly entries: readonly OwnEntry[];
  /**
   * What any run in this tenant has made or may have made, finished ones too: the proof of where an object comes
   * from (docs/security.md, "What is ours"). Oldest first, without what was refused or undone.
   */
  readonly everMade: readonly OwnEntry[];
  /** Ids and times in what was damaged of the notes: of any run and tenant, and told, never acted upon. */
  readonly remains: readonly string[];
  /** A part of the notes can't be understood: what they proved is not known any more. */
  readonly damaged: boolean;
}

export const noOwnWork: OwnWork = { runIds: [], entries: [], everMade: [], remains: [], damaged: false };

export function ownWorkIn(record: JournalRecord, tenantId: string): OwnWork {
  const runs = record.runs.filter((run) => run.tenantId === tenantId && run.undoes === undefined);
  const open = runs.filter(({ finishedAt }) => finishedAt === null);
  return {
    runIds: open.map(({ id }) => id),
    remains: remainsIn(record.unreadable),
    damaged: record.unreadable.length > 0,
    entries: open.flatMap(standing),
    everMade: runs.flatMap(standing),
  };
}

/** A run's entries that may have an effect today. */
const standing = (run: JournalRun): readonly OwnEntry[] =>
  entriesIn(run).filter(({ outcome, undoneAt }) => outcome?.is !== "failed" && undoneAt === null);

/** The entries of a run, each with its run. */
export const entriesIn = ({ id, entries, organizationUrl }: JournalRun): readonly OwnEntry[] =>
  entries.map((entry) => ({ ...entry, runId: id, organizationUrl }));

/** Client IDs of the applications that a run has made or used, as far as its notes say. */
export const appsOf = (run: JournalRun): ReadonlySet<string> =>
  new Set(
    [run.appId ?? "", ...run.entries.map((entry) => factOf(entry, "appId"))].filter((appId) => appId !== ""),
  );

/** GUIDs, and times to the second, as they are written in the journal; also inside a text that was cut short. */
const remainsIn = (unreadable: JournalRecord["unreadable"]): readonly string[] =>
  unreadable.length === 0
    ? []
    : (JSON.stringify(unreadable).match(
        /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/gi,
      ) ?? []);

/** The entries of one kind of request. */
export const entriesOf = (own: OwnWork, ...writes: readonly WriteName[]): readonly OwnEntry[] =>
  own.entries.filter(({ write }) => writes.includes(write));

/** The same over all runs, finished ones too. */
export const everMade = (own: OwnWork, ...writes: readonly WriteName[]): readonly OwnEntry[] =>
  own.everMade.filter(({ write }) => writes.includes(write));

/** The latest request of a kind that is known to have been carried out. */
export const lastDone = (own: OwnWork, write: WriteName): DoneEntry | null =>
  entriesOf(own, write).filter(isDone).at(-1) ?? null;

export type DoneEntry = OwnEntry & { readonly outcome: { readonly is: "done" } & OwnEntry["outcome"] };

export const isDone = (entry: OwnEntry): entry is DoneEntry => entry.outcome?.is === "done";

/** One text of an entry's outcome or, failing that, of its intent; "" when there is none. */
export function factOf(entry: JournalEntry, name: string): string {
  const outcome = entry.outcome?.is === "done" ? entry.outcome.facts[name] : undefined;
  const value = outcome ?? entry.intent[name];
  return typeof value === "string" ? value : "";
}

/** A list of an entry's intent. */
export function listOf(entry: JournalEntry, name: string): readonly string[] {
  const value = entry.intent[name];
  return Array.isArray(value) ? value : [];
}

/**
 * How long after a write its object may be invisible: beyond it, "not there" means that somebody removed it.
 * Windows of more than 5 minutes are reported, without an upper bound (graph-44).
 */
export const REPLICATION_WINDOW_MS = 20 * 60_000;

export const isFresh = (entry: JournalEntry, now: number): boolean =>
  now - Date.parse(entry.outcome?.at ?? entry.at) < REPLICATION_WINDOW_MS;
