import * as v from "valibot";
import { without } from "../../../recipe/left-out.ts";
import { type CheckAsked, type CheckVerb, checkVerbs } from "../../model/check-state.ts";
import { familyOf } from "../../model/family.ts";
import type { FinishedBook } from "../../model/finished-setup.ts";
import { ownWorkIn } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import { PlanOutdated } from "../../model/stops.ts";
import { createProcedure } from "../../procedure/machine.ts";
import type { Look, Procedure, ProcedureDependencies, ProcedureMachine } from "../../procedure/procedure.ts";
import { stateReader } from "../../procedure/stored-state.ts";
import { openEntries } from "../undo/planning.ts";
import { inspectForCheck } from "./inspection.ts";
import type { CheckBasis } from "./lines.ts";
import { withCheck } from "./outcome.ts";
import { planCheck } from "./planning.ts";
import { carryOut } from "./repairs.ts";

/** What is stored of a check, if this version can go on with it; null for anything else. */
export const readCheckState = stateReader<CheckAsked, CheckVerb>(
  v.object({ runId: v.pipe(v.string(), v.nonEmpty()), quiet: v.exactOptional(v.boolean()) }),
  checkVerbs,
);

/**
 * Compares a finished set-up with what is there, and puts right what was confirmed. Each look leaves its outcome in the
 * list of finished set-ups, for Home and for the next check.
 */
export const checkOver = (finished: FinishedBook): Procedure<CheckAsked, CheckVerb> => ({
  id: "check",
  understand: readCheckState,
  runOf: ({ runId }) => runId,
  planChanged: "check-plan-changed",
  async look({ runId }, { recipe: whole, ...others }) {
    const { journal, account } = others;
    const find = async () => (await finished.read()).find((one) => one.runId === runId);
    const setUp = await find();
    if (setUp === undefined) throw new StepProblem("check-unknown", {}, { remedy: "none" });
    const { tenantId, dynamicsUrl, leftOut = [] } = setUp;
    const recipe = without(whole, leftOut);
    const looking = { ...others, recipe };
    if (account.tenantId !== tenantId)
      throw new StepProblem("check-other-tenant", {}, { remedy: "other-account" });
    const plan: Look["plan"] = async () => {
      const record = journal.current();
      const run = journal.run(runId);
      const entries = run === null ? [] : openEntries(run, record);
      const found = await inspectForCheck(setUp, entries, run === null ? [] : familyOf(run, record), looking);
      looking.signal.throwIfAborted();
      const makings = ownWorkIn(journal.current(), tenantId).everMade;
      const basis: CheckBasis = { recipe, setUp: (await find()) ?? setUp, found, makings };
      const planning = planCheck(basis);
      await finished.change((list) => withCheck(list, basis, planning));
      return {
        plan: planning.plan,
        pieces: planning.pieces.map((piece) => ({
          piece,
          carryOut: async (applying) =>
            piece.act && (await orShownAgain(carryOut(piece.act, setUp, looking, applying))),
        })),
      };
    };
    return {
      run: { tenantId, organizationUrl: dynamicsUrl, repairs: runId },
      plan,
      // What Home says is what was found, not what was sent.
      ended: async () => void (await plan()),
    };
  },
});

/** What came to light in the middle of a repair is read again before anything else is done. */
const orShownAgain = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw error instanceof PlanOutdated ? new StepProblem("check-plan-changed", {}) : error;
  });

export type Check = ProcedureMachine<CheckAsked>;

export type CheckDependencies = ProcedureDependencies & {
  /** The list of finished set-ups. */
  readonly finished: FinishedBook;
};

export const createCheck = ({ finished, ...deps }: CheckDependencies): Check =>
  createProcedure(checkOver(finished), deps);
