import type { EntryOutcome, Facts, JournalEntry, JournalRecord, RunRecord, WriteName } from "./journal-record.ts";
import { readJournal } from "./journal-record.ts";
import type { OwnEntry, OwnWork } from "./own-work.ts";
import type { Clock } from "./ports.ts";
import type { Stored } from "./setup-ports.ts";
import type { StepId } from "./steps/ids.ts";

/** Runs that are kept: unfinished ones always, of the finished ones the latest. */
const KEPT_FINISHED_RUNS = 5;

/** What runs have done, before and after each changing request; states in journal-record.ts. No secrets. */
export interface Journal {
  read(): Promise<JournalRecord>;
  run(id: string): Promise<RunRecord | null>;
  /** What unfinished runs in a tenant have made, as a plan and a run look at it. */
  ownWork(tenantId: string): Promise<OwnWork>;
  /** Begins a run, or continues it. */
  open(run: Pick<RunRecord, "id" | "tenantId" | "organizationUrl">): Promise<void>;
  /** Stored before it answers: only then may the request be sent. @returns the entry's number. */
  intend(runId: string, write: Pick<JournalEntry, "step" | "write" | "intent">): Promise<number>;
  done(runId: string, number: number, facts: Facts): Promise<void>;
  failed(runId: string, number: number, code: string): Promise<void>;
  undone(runId: string, number: number): Promise<void>;
  /** Changes what is known of a run besides its entries. */
  note(runId: string, change: Partial<Pick<RunRecord, "finishedAt" | "waits" | "turns">>): Promise<void>;
}

/** One process writes the journal; its record is read once and then kept in memory. */
export function createJournal(stored: Stored<unknown>, clock: Pick<Clock, "now">): Journal {
  let record: Promise<JournalRecord> | null = null;
  let writing: Promise<void> = Promise.resolve();
  const load = (): Promise<JournalRecord> => {
    record ??= stored.read().then(readJournal);
    return record;
  };
  const now = (): string => new Date(clock.now()).toISOString();

  async function change(edit: (runs: readonly RunRecord[]) => readonly RunRecord[]): Promise<void> {
    const before = await load();
    // Nothing is awaited between reading and replacing, so that edits of concurrent steps add up.
    const current = record === null ? before : await record;
    const next: JournalRecord = { ...current, runs: edit(current.runs) };
    record = Promise.resolve(next);
    const written = writing.then(() => stored.write(next));
    writing = written.catch(() => undefined);
    await written;
  }

  const changeRun = (id: string, edit: (run: RunRecord) => RunRecord): Promise<void> =>
    change((runs) => runs.map((run) => (run.id === id ? edit(run) : run)));

  const settle = (runId: string, number: number, edit: (entry: JournalEntry) => JournalEntry): Promise<void> =>
    changeRun(runId, (run) => ({
      ...run,
      entries: run.entries.map((entry) => (entry.number === number ? edit(entry) : entry)),
    }));

  const outcome = (runId: string, number: number, is: EntryOutcome): Promise<void> =>
    settle(runId, number, (entry) => ({ ...entry, outcome: is }));

  return {
    read: load,
    async run(id) {
      return (await load()).runs.find((run) => run.id === id) ?? null;
    },
    async ownWork(tenantId) {
      return ownWorkIn(await load(), tenantId);
    },
    open: (opened) =>
      change((runs) => {
        if (runs.some((run) => run.id === opened.id)) {
          return runs.map((run) => (run.id === opened.id ? { ...run, ...opened } : run));
        }
        const fresh: RunRecord = { ...opened, startedAt: now(), finishedAt: null, entries: [], waits: {}, turns: 0 };
        return [...withoutOldest(runs), fresh];
      }),
    async intend(runId, write) {
      let number = 0;
      await changeRun(runId, (run) => {
        number = run.entries.length;
        const entry: JournalEntry = { number, ...write, at: now(), outcome: null, undoneAt: null };
        return { ...run, entries: [...run.entries, entry] };
      });
      return number;
    },
    done: (runId, number, facts) => outcome(runId, number, { is: "done", at: now(), facts }),
    failed: (runId, number, code) => outcome(runId, number, { is: "failed", at: now(), code }),
    undone: (runId, number) => settle(runId, number, (entry) => ({ ...entry, undoneAt: now() })),
    note: (runId, noted) => changeRun(runId, (run) => ({ ...run, ...noted })),
  };
}
