import { areUsable, withPicture } from "../../recipe/settings.ts";
import type { Work } from "../engine/job.ts";
import { makePlan } from "../engine/planning.ts";
import { askedAgain } from "../engine/refused-before.ts";
import { problemOf } from "../model/blocked.ts";
import { namesIn } from "./fresh-state.ts";
import { basisOf } from "./inspecting.ts";
import type { SetupContext } from "./setup-context.ts";
import type { Setup } from "./setup-ports.ts";
import type { Edit } from "./state-keeper.ts";
import { toInspecting } from "./transitions.ts";

/** The commands that change a plan, and the one that confirms it. */
export function createPlanned(
  { deps, keeper, job }: SetupContext,
  { inspect, carryOut }: { readonly inspect: Work; readonly carryOut: (planId: string) => Work },
): Pick<Setup, "changeSettings" | "choosePicture" | "answer" | "confirm"> {
  const found = async () => {
    const [record, { journal }] = await Promise.all([deps.inspection.read(), deps.journal.open()]);
    return { record, journal };
  };

  /** Plans again from what was found; looks at the tenant again where that does not tell enough. */
  const replan = async (edit: Edit): Promise<void> => {
    const { record, journal } = await found();
    await keeper.decide((now) => {
      const edited = edit(now);
      if (now.phase !== "planned") return { state: edited };
      const basis = basisOf(deps, edited, record, journal);
      return basis
        ? { state: { ...edited, plan: makePlan(basis).plan } }
        : { state: toInspecting(edited), effect: () => job.begin(inspect) };
    });
  };

  return {
    async changeSettings(settings) {
      if (!areUsable(settings)) throw new Error("These values can't be used.");
      // A run goes on with what was confirmed.
      await replan((now) => (now.phase === "running" ? now : { ...now, settings }));
    },
    async choosePicture(mark) {
      let taken = false;
      await replan((now) => {
        taken = !["running", "paused", "finished"].includes(now.phase);
        return taken ? { ...now, settings: withPicture(now.settings, mark) } : now;
      });
      return taken;
    },
    answer: (question, value) =>
      replan((now) =>
        now.phase === "planned" ? { ...now, answers: { ...now.answers, [question]: value } } : now,
      ),
    async confirm(planId) {
      const [{ record, journal }, busy] = await Promise.all([found(), deps.busy()]);
      const decision = await keeper.decide((now) => {
        if (now.phase !== "planned" || now.plan?.id !== planId || !now.plan.confirmable) return null;
        if (busy !== null) {
          const problem = problemOf(busy, { remedy: "none", values: namesIn(now) });
          return { confirmed: false, state: { ...now, problem } };
        }
        const basis = basisOf(deps, now, record, journal);
        if (basis === null || makePlan(basis).plan.id !== planId) {
          return { confirmed: false, state: toInspecting(now), effect: () => job.begin(inspect) };
        }
        return {
          confirmed: true,
          state: {
            ...now,
            // The others were there to be chosen from. A large tenant has thousands, and from here on the whole state
            // is stored with every line of progress.
            environments: now.environments.filter(({ id }) => id === now.environmentId),
            phase: "running",
            problem: null,
            result: null,
            waited: null,
            askedAt: askedAgain(now.askedAt, deps.ports.clock.now()),
            dueAt: null,
          },
          effect: () => job.begin(carryOut(planId)),
        };
      });
      return decision?.confirmed ?? false;
    },
  };
}
