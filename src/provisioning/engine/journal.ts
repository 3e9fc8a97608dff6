import type { Stored } from "../../ground/stored.ts";
import {
  emptyJournal,
  type JournalEntry,
  type JournalRecord,
  type JournalRun,
  pruned,
  readJournal,
  type Waited,
} from "../model/journal-record.ts";
import type { Clock } from "../model/ports.ts";
import type { StepId } from "../model/step-ids.ts";
import { sentencesIn, withoutSentences } from "./kept-journal.ts";

/** The stored notes of what runs have done. Each method answers when its change is stored. */
export interface Journal {
  current(): JournalRecord;
  run(runId: string): JournalRun | null;
  /** Opens a run, or goes on with one that is open. */
  begin(
    run: Pick<
      JournalRun,
      | "id"
      | "tenantId"
      | "organizationUrl"
      | "organizationId"
      | "appId"
      | "undoes"
      | "rotates"
      | "repairs"
      | "byHand"
    >,
  ): Promise<void>;
  /** Stores what is about to be sent; answers its number. */
  intend(runId: string, entry: Pick<JournalEntry, "step" | "write" | "intent" | "askedAt">): Promise<number>;
  done(runId: string, number: number, facts: Readonly<Record<string, string>>): Promise<void>;
  /** @param facts of a definite refusal (refused-before.ts). */
  failed(
    runId: string,
    number: number,
    code: string,
    facts?: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Microsoft has refused it for good, but an answer before that was lost: whether it was done is not known. */
  refused(runId: string, number: number, facts: Readonly<Record<string, string>>): Promise<void>;
  undone(runId: string, number: number): Promise<void>;
  /** The secret that a run has made works. */
  proved(runId: string, keyId: string): Promise<void>;
  /** An undo of a run has ended: it is nobody's to go on with, and nothing of it is needed any more. */
  givenUp(runId: string): Promise<void>;
  waited(runId: string, waited: Partial<Readonly<Record<StepId, Waited>>>): Promise<void>;
  /**
   * A run has ended well: with it, every unfinished set-up of the same tenant, whose work it has taken over. An undo, a
   * new secret or a repair ends alone.
   */
  finish(runId: string): Promise<void>;
  /**
   * What refusals said is told no more; their codes stay. Does not fail: where nothing can be stored, what is in memory
   * is removed all the same (kept-journal.ts).
   */
  forgetSentences(): Promise<void>;
  /** Settles when all that was noted so far is stored. @throws when storing the last of it has failed. */
  stored(): Promise<void>;
}

const isSetUp = (run: JournalRun | undefined): boolean =>
  [run?.undoes, run?.rotates, run?.repairs, run?.byHand].every((mark) => mark === undefined);

/** Settles when what goes on at once has gone on: the work that waited for the same answer. */
const endOfTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The one journal of a worker. */
export interface JournalBook {
  /** What is stored, as it is. */
  read(): Promise<unknown>;
  /**
   * Reads what is stored. Whoever has the journal open sees what others note, so that two procedures that note at the
   * same time lose nothing of each other's.
   * @returns the journal, and whether a part of what was stored could not be understood.
   */
  open(): Promise<{ readonly journal: Journal; readonly damaged: boolean }>;
}

export function createJournalBook(stored: Stored<unknown>, clock: Pick<Clock, "now">): JournalBook {
  let record = emptyJournal;
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const now = (): string => new Date(clock.now()).toISOString();

  /**
   * One write after the other; what is current is what has been asked for, stored or about to be. Everything noted
   * in one turn of the event loop, or while a write is under way, goes into the next write together: the outcome
   * of a request with the intents of those that follow it (docs/decisions/0012). Each write holds the whole record,
   * so one that succeeds makes up for one that has failed.
   */
  const change = (edit: (record: JournalRecord) => JournalRecord): Promise<void> => {
    record = edit(record);
    next ??= Promise.allSettled([last, endOfTurn()]).then(() => {
      next = null;
      return stored.write(record);
    });
    last = next;
    return next;
  };
  const changeRun = (runId: string, edit: (run: JournalRun) => JournalRun): Promise<void> =>
    change((all) => ({ ...all, runs: all.runs.map((run) => (run.id === runId ? edit(run) : run)) }));
  const changeEntry = (runId: string, number: number, edit: Partial<JournalEntry>): Promise<void> =>
    changeRun(runId, (run) => ({
      ...run,
      entries: run.entries.map((entry) => (entry.number === number ? { ...entry, ...edit } : entry)),
    }));
  const run = (runId: string): JournalRun | null => record.runs.find(({ id }) => id === runId) ?? null;

  const journal: Journal = {
    current: () => record,
    run,
    begin: ({ id, tenantId, organizationUrl, organizationId, appId, undoes, rotates, repairs, byHand }) =>
      change((all) => {
        const facts = {
          ...(organizationId === undefined ? {} : { organizationId }),
          ...(appId === undefined ? {} : { appId }),
        };
        if (all.runs.some((known) => known.id === id)) {
          return {
            ...all,
            runs: all.runs.map((known) =>
              known.id === id
                ? { ...known, organizationUrl, ...facts, finishedAt: null, undoneAt: null }
                : known,
            ),
          };
        }
        const begun = {
          id,
          tenantId,
          organizationUrl,
          ...facts,
          ...(undoes === undefined ? {} : { undoes }),
          ...(rotates === undefined ? {} : { rotates }),
          ...(repairs === undefined ? {} : { repairs }),
          ...(byHand === undefined ? {} : { byHand }),
          startedAt: now(),
          finishedAt: null,
          entries: [],
          waited: {},
        };
        return pruned({ ...all, runs: [...all.runs, begun] });
      }),
    async intend(runId, entry) {
      const number = Math.max(0, ...(run(runId)?.entries.map((one) => one.number) ?? [])) + 1;
      await changeRun(runId, (one) => ({
        ...one,
        entries: [...one.entries, { ...entry, number, at: now(), outcome: null, undoneAt: null }],
      }));
      return number;
    },
    done: (runId, number, facts) => changeEntry(runId, number, { outcome: { is: "done", at: now(), facts } }),
    failed: (runId, number, code, facts) =>
      changeEntry(runId, number, {
        outcome: { is: "failed", at: now(), code, ...(facts === undefined ? {} : { facts }) },
      }),
    refused: (runId, number, facts) => changeEntry(runId, number, { refused: facts }),
    undone: (runId, number) => changeEntry(runId, number, { undoneAt: now() }),
    proved: (runId, keyId) => changeRun(runId, (one) => ({ ...one, provedKeyId: keyId })),
    givenUp: (runId) =>
      changeRun(runId, (one) => ({
        ...one,
        finishedAt: one.finishedAt ?? now(),
        undoneAt: now(),
        waited: {},
      })),
    waited: (runId, waited) => changeRun(runId, (one) => ({ ...one, waited })),
    finish: (runId) =>
      change((all) => {
        const ending = all.runs.find(({ id }) => id === runId);
        const ended = (one: JournalRun): JournalRun => ({ ...one, finishedAt: now(), waited: {} });
        return {
          ...all,
          runs: all.runs.map((one) => {
            if (one.finishedAt !== null) return one;
            if (one.id === runId) return ended(one);
            const taken = isSetUp(ending) && isSetUp(one) && one.tenantId === ending?.tenantId;
            return taken ? { ...ended(one), takenOverBy: runId } : one;
          }),
        };
      }),
    forgetSentences: async () => {
      if (Object.keys(sentencesIn(record)).length > 0) await change(withoutSentences).catch(() => undefined);
    },
    stored: () => last,
  };

  return {
    read: () => stored.read(),
    async open() {
      const write = last;
      const kept = await write.then(
        () => true,
        () => false,
      );
      const { record: read, damaged } = readJournal(await stored.read());
      // Notes that are not stored yet, or could not be stored, are newer than what was read. Each asks for a write; one
      // that was asked for while this waited may be stored by now, behind the read.
      if (kept && last === write) record = read;
      return { journal, damaged };
    },
  };
}
