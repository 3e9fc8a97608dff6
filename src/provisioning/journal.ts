import { MicrosoftError } from "../microsoft/errors.ts";
import type { Clock } from "./ports.ts";
import type { Stored } from "./setup-ports.ts";
import type { StepId } from "./steps/ids.ts";

/**
 * What a run has done so far, without any secret: for each changing request the intent before it is sent and
 * the outcome after.
 *
 *   intended ─▶ done
 *       │─────▶ refused   Microsoft said no; nothing was changed
 *       └─────▶ unknown   no answer: it may have been carried out (also what a killed worker leaves behind)
 */
export interface Journal {
  readonly version: 1;
  readonly runId: string;
  readonly entries: readonly JournalEntry[];
  /** What each finished step made, for resume and undo. */
  readonly made: Partial<Readonly<Record<StepId, unknown>>>;
}

export interface JournalEntry {
  readonly step: StepId;
  readonly name: string;
  readonly intent: Readonly<Record<string, unknown>>;
  readonly outcome: "intended" | "done" | "refused" | "unknown";
  /** ISO 8601. */
  readonly at: string;
}

export interface JournalKeeper {
  readonly current: () => Journal;
  intents(step: StepId): readonly Readonly<Record<string, unknown>>[];
  write<T>(
    step: StepId,
    name: string,
    intent: Readonly<Record<string, unknown>>,
    request: () => Promise<T>,
  ): Promise<T>;
  finished(step: StepId, made: unknown): Promise<void>;
}

const isJournal = (record: unknown): record is Journal =>
  typeof record === "object" &&
  record !== null &&
  "version" in record &&
  record.version === 1 &&
  "runId" in record &&
  "entries" in record &&
  Array.isArray(record.entries) &&
  "made" in record;

/** Opens the journal of a run; one of another run, or one that can't be read, is replaced by an empty one. */
export async function openJournal(
  stored: Stored<unknown>,
  runId: string,
  clock: Clock,
): Promise<JournalKeeper> {
  const record = await stored.read();
  let journal: Journal =
    isJournal(record) && record.runId === runId ? record : { version: 1, runId, entries: [], made: {} };
  // A worker that died left "intended" behind: whether the request was carried out is not known.
  journal = {
    ...journal,
    entries: journal.entries.map((entry) =>
      entry.outcome === "intended" ? { ...entry, outcome: "unknown" } : entry,
    ),
  };
  const keep = async (next: Journal) => {
    journal = next;
    await stored.write(next);
  };
  const settle = (index: number, outcome: JournalEntry["outcome"]) =>
    keep({
      ...journal,
      entries: journal.entries.map((entry, n) => (n === index ? { ...entry, outcome } : entry)),
    });
  return {
    current: () => journal,
    intents: (step) => journal.entries.filter((entry) => entry.step === step).map((entry) => entry.intent),
    async write(step, name, intent, request) {
      const index = journal.entries.length;
      const at = new Date(clock.now()).toISOString();
      await keep({
        ...journal,
        entries: [...journal.entries, { step, name, intent, outcome: "intended", at }],
      });
      try {
        const result = await request();
        await settle(index, "done");
        return result;
      } catch (error) {
        const status = error instanceof MicrosoftError ? error.facts.status : 0;
        await settle(index, status >= 400 && status < 500 ? "refused" : "unknown");
        throw error;
      }
    },
    finished: (step, made) => keep({ ...journal, made: { ...journal.made, [step]: made } }),
  };
}
