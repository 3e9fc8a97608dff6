import { type WordId, type Words, words } from "../../words/index.ts";
import { isSameRequest, type JournalEntry, type JournalRun, readJournal } from "./journal-record.ts";

/** Writes that take something away; what they concern is then not "made and kept". */
const takenAwayBy: Readonly<Partial<Record<JournalEntry["write"], JournalEntry["write"]>>> = {
  "give-back-role": "elevate",
  "remove-secret": "add-secret",
};

/**
 * What a run has changed, as the journal knows it: what is done and stands, and what may have been carried out.
 * @param raw the stored journal, as it is.
 * @param runId the run; null: all that have not ended, where it is not known which is meant.
 */
export function changesIn(raw: unknown, runId: string | null): Words {
  const { record, damaged } = readJournal(raw);
  const runs = record.runs.filter((run) => (runId === null ? run.finishedAt === null : run.id === runId));
  if (damaged && runs.length === 0) return words("problem.changed.unread");
  const entries = runs.flatMap(standing);
  const [undoes] = runs.flatMap((run) => (run.undoes === undefined ? [] : [true]));
  const done = entries.filter(({ outcome }) => outcome?.is === "done");
  // A request that was sent once more was looked up before; the later entry tells of it.
  const unsure = entries.filter(
    (entry, index) =>
      entry.outcome === null && !entries.slice(index + 1).some((later) => isSameRequest(entry, later)),
  );
  const made = undoes ? takenBack(done) : kept(done);
  if (unsure.length === 0) return made;
  const open = words("problem.changed.unsure", { things: unsure.map(thing) });
  return done.length === 0 ? open : words("problem.changed.both", { made, unsure: open });
}

function kept(done: readonly JournalEntry[]): Words {
  if (done.length === 0) return words("problem.changed.nothing");
  const values = { count: done.length, things: done.map(thing) };
  return words(done.length === 1 ? "problem.changed.one" : "problem.changed.some", values);
}

function takenBack(done: readonly JournalEntry[]): Words {
  if (done.length === 0) return words("problem.taken-back.nothing");
  const values = { count: done.length, things: done.map(thing) };
  return words(done.length === 1 ? "problem.taken-back.one" : "problem.taken-back.some", values);
}

const thing = ({ write }: JournalEntry): Words => words(`problem.made.${write}` satisfies WordId);

/** Without what was refused or undone, and without pairs of a making and its taking back. */
function standing({ entries }: JournalRun): readonly JournalEntry[] {
  const left = entries.filter(({ outcome, undoneAt }) => outcome?.is !== "failed" && undoneAt === null);
  const gone = new Set<JournalEntry>();
  for (const entry of left) {
    const made = takenAwayBy[entry.write];
    if (made === undefined || entry.outcome?.is !== "done") continue;
    const pair = left.find((one) => one.write === made && !gone.has(one) && isAbout(one, entry));
    if (pair === undefined) continue;
    gone.add(pair);
    gone.add(entry);
  }
  return left.filter((entry) => !gone.has(entry));
}

/** A secret by its key; the role by there being one. */
function isAbout(made: JournalEntry, removed: JournalEntry): boolean {
  const { keyId } = removed.intent;
  if (keyId === undefined) return true;
  return [made.outcome?.is === "done" ? made.outcome.facts : {}, made.intent].some(
    (facts) => facts.keyId === keyId,
  );
}
