import * as v from "valibot";
import { words } from "../../../words/index.ts";
import type { Journal } from "../../engine/journal.ts";
import { familyOf } from "../../model/family.ts";
import type { JournalEntry, JournalRun } from "../../model/journal-record.ts";
import type { Ports } from "../../model/ports.ts";
import { StepProblem } from "../../model/problems.ts";
import type { UndoAsked, UndoVerb } from "../../model/undo-state.ts";
import { createProcedure } from "../../procedure/machine.ts";
import type {
  Look,
  PlannedPiece,
  Planning,
  Procedure,
  ProcedureDependencies,
  ProcedureMachine,
} from "../../procedure/procedure.ts";
import { stateReader } from "../../procedure/stored-state.ts";
import { inspectForUndo } from "./inspection.ts";
import { openEntries, planUndo } from "./planning.ts";

const verbs: readonly UndoVerb[] = ["take-back", "keep", "gone", "cannot-see"];
const text = v.pipe(v.string(), v.nonEmpty());

/** What is stored of an undo, if this version can go on with it; null for anything else. */
export const readUndoState = stateReader<UndoAsked, UndoVerb>(
  v.object({ runId: text, deleteApplication: v.boolean() }),
  verbs,
);

/** Takes back one run of the journal (docs/decisions/0015). */
export const undo: Procedure<UndoAsked, UndoVerb> = {
  id: "undo",
  understand: readUndoState,
  runOf: ({ runId }) => runId,
  planChanged: "undo-plan-changed",
  async look({ runId, deleteApplication }, looking) {
    const { journal, account, recipe, ports } = looking;
    const run = journal.run(runId);
    if (run === null || (run.undoes ?? run.rotates ?? run.repairs) !== undefined) {
      throw new StepProblem("undo-run-unknown", {}, { remedy: "none" });
    }
    if (account.tenantId !== run.tenantId) {
      throw new StepProblem("undo-other-tenant", {}, { remedy: "other-account" });
    }
    const { id, tenantId, organizationUrl } = run;
    return {
      run: { tenantId, organizationUrl, undoes: id },
      async plan() {
        const record = journal.current();
        const now = journal.run(id) ?? run;
        const entries = openEntries(now, record);
        const found = await inspectForUndo({ ...looking, run: now, runs: familyOf(now, record), entries });
        looking.signal.throwIfAborted();
        const inspectedAt = ports.clock.now();
        const record2 = journal.current();
        return carriedOut(
          planUndo({ recipe, record: record2, run: now, deleteApplication, found, inspectedAt }),
        );
      },
      async over(planned, over, { pieces }) {
        await forgetSecret(planned, ports);
        await noteUndone(pieces, over, journal);
      },
      async ended({ pieces }) {
        // Something that could not be seen may still be in use. Then the run counts as relied on.
        if (pieces.some(({ piece }) => piece.line.does === "cannot-see")) return;
        const runs = familyOf(journal.run(id) ?? run, journal.current());
        await Promise.all(runs.map((one) => journal.givenUp(one.id)));
        // A run that shares the secret of another one has a record of its own, and no line about the secret.
        for (const one of runs) await ports.vault.forget({ owner: "run", runId: one.id });
      },
    } satisfies Look;
  },
};

const carriedOut = ({ plan, pieces }: ReturnType<typeof planUndo>): Planning => ({
  plan,
  pieces: pieces.map(({ piece, by }) => ({
    piece,
    carryOut(applying) {
      applying.say(words("say.undo"));
      return by.apply(piece.act as never, { ...applying, dataverse: applying.ports.dataverse });
    },
  })),
});

/** Forgets the value of a secret that is gone: nobody can use it any more. */
async function forgetSecret({ piece }: PlannedPiece, { vault }: Ports): Promise<void> {
  const keyId = /^secret:(.*)$/.exec(piece.line.id)?.[1];
  if (keyId === undefined) return;
  for (const { runId } of piece.entries) await vault.forget({ owner: "run", runId, keyId });
}

/** Notes as undone every entry of which nothing is left: each line that names it is over. */
async function noteUndone(
  pieces: readonly PlannedPiece[],
  over: ReadonlySet<string>,
  journal: Journal,
): Promise<void> {
  type Ref = { readonly runId: string; readonly number: number };
  const open = (ref: Ref): boolean =>
    pieces.some(
      ({ piece }) =>
        !over.has(piece.line.id) &&
        piece.entries.some(({ runId, number }) => runId === ref.runId && number === ref.number),
    );
  const entryOf = (ref: Ref): JournalEntry | undefined =>
    (journal.run(ref.runId) as JournalRun | null)?.entries.find(({ number }) => number === ref.number);
  const ended = pieces.filter(({ piece }) => over.has(piece.line.id)).flatMap(({ piece }) => piece.entries);
  await Promise.all(
    ended
      .filter((ref) => !open(ref) && entryOf(ref)?.undoneAt === null)
      .map(({ runId, number }) => journal.undone(runId, number)),
  );
}

export type Undo = ProcedureMachine<UndoAsked>;

export const createUndo = (deps: ProcedureDependencies): Undo => createProcedure(undo, deps);
