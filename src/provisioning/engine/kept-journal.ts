import type { Stored } from "../../ground/stored.ts";
import { type JournalEntry, type JournalRecord, readJournal } from "../model/journal-record.ts";

/** What refusals said, by run and number of the entry. */
type Sentences = Readonly<Record<string, string>>;

const nameOf = (runId: string, number: number): string => `${runId} ${number}`;

/** The facts of a refusal, where an entry has them. */
const refusalIn = ({ outcome, refused }: JournalEntry): Readonly<Record<string, string>> | undefined =>
  outcome?.is === "failed" ? outcome.facts : refused;

const withFacts = (entry: JournalEntry, facts: Readonly<Record<string, string>>): JournalEntry =>
  entry.outcome?.is === "failed"
    ? { ...entry, outcome: { ...entry.outcome, facts } }
    : { ...entry, refused: facts };

const eachEntry = (
  record: JournalRecord,
  edit: (entry: JournalEntry, runId: string) => JournalEntry,
): JournalRecord => ({
  ...record,
  runs: record.runs.map((run) => ({ ...run, entries: run.entries.map((entry) => edit(entry, run.id)) })),
});

/** Of runs that go on: what an ended one was refused is not told again. */
export const sentencesIn = ({ runs }: JournalRecord): Sentences =>
  Object.fromEntries(
    runs
      .filter(({ finishedAt }) => finishedAt === null)
      .flatMap(({ id, entries }) =>
        entries.flatMap((entry) => {
          const { message } = refusalIn(entry) ?? {};
          return message === undefined ? [] : [[nameOf(id, entry.number), message] as const];
        }),
      ),
  );

/** The same journal; the refusals in it are known by their codes alone. */
export const withoutSentences = (record: JournalRecord): JournalRecord =>
  eachEntry(record, (entry) => {
    const { message, ...codes } = refusalIn(entry) ?? {};
    return message === undefined ? entry : withFacts(entry, codes);
  });

const withSentences = (record: JournalRecord, sentences: Sentences): JournalRecord =>
  eachEntry(record, (entry, runId) => {
    const facts = refusalIn(entry);
    const message = sentences[nameOf(runId, entry.number)];
    return facts === undefined || message === undefined ? entry : withFacts(entry, { ...facts, message });
  });

const asSentences = (raw: unknown): Sentences =>
  typeof raw === "object" && raw !== null
    ? Object.fromEntries(
        Object.entries(raw).filter((one): one is [string, string] => typeof one[1] === "string"),
      )
    : {};

/**
 * The journal in two records that are read as one. On disk are ids, times, codes and steps. The sentences of refusals
 * can name people (a plug-in writes what it likes), so they are in the browser's memory alone, as long as their run goes
 * on; after the browser was closed a refusal is told by its code.
 */
export function createKeptJournal({
  memory,
  disk,
}: {
  readonly memory: Stored<unknown>;
  readonly disk: Stored<unknown>;
}): Stored<unknown> {
  /** What memory is known to hold, as text; null: not known. */
  let remembered: string | null = null;

  const remember = async (sentences: Sentences): Promise<void> => {
    const text = JSON.stringify(sentences);
    if (text === remembered) return;
    remembered = null;
    await (text === "{}" ? memory.clear() : memory.write(sentences));
    remembered = text;
  };

  return {
    async read() {
      const [raw, kept] = await Promise.all([disk.read(), memory.read().catch(() => null)]);
      const sentences = asSentences(kept);
      remembered = JSON.stringify(sentences);
      // The reader understands it, and tells of damaged parts as they are.
      if (remembered === "{}") return raw;
      const { record, damaged } = readJournal(raw);
      return damaged ? raw : withSentences(record, sentences);
    },
    async write(value) {
      const { record, damaged } = readJournal(value);
      if (damaged) return disk.write(value);
      // A journal without the sentences is whole; one that is not stored is not.
      await remember(sentencesIn(record)).catch(() => undefined);
      await disk.write(withoutSentences(record));
    },
    async clear() {
      remembered = null;
      await disk.clear();
      await memory.clear();
    },
  };
}
