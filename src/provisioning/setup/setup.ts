import { createJob } from "../engine/job.ts";
import { waitsUntil } from "../engine/state-keeper.ts";
import { problemOf } from "../model/blocked.ts";
import { type QuestionId, questionIds } from "../model/plan.ts";
import type { SetupState } from "../model/setup-state.ts";
import { createChoosing } from "./choosing-environment.ts";
import { tellFailure } from "./failing.ts";
import { fresh, namesIn } from "./fresh-state.ts";
import { createInspecting } from "./inspecting.ts";
import { createPlanned } from "./planned.ts";
import { createRunning } from "./running.ts";
import type { SetupContext } from "./setup-context.ts";
import type { Setup, SetupDependencies } from "./setup-ports.ts";
import { createSigningIn } from "./signing-in.ts";
import { createSetupKeeper } from "./state-keeper.ts";
import { createTestAgain } from "./test-again.ts";
import { toRunning } from "./transitions.ts";

/**
 * One set-up from start to credentials, over stored state: every method stores what was asked, answers, and
 * goes on by itself. What is shown is only what is stored (setup-state.ts has the diagram).
 *
 * A command judges the state, changes it and begins or stops work in one step (state-keeper.ts), so that of two
 * commands at once each sees what the other has decided. Work that was stopped changes nothing any more.
 */
export function createSetup(deps: SetupDependencies): Setup {
  const { ports } = deps;
  const keeper = createSetupKeeper(deps, () => fresh(deps));
  const job = createJob(tellFailure(ports, keeper));
  const { read, decide } = keeper;
  const context: SetupContext = { deps, keeper, job };
  const inspecting = createInspecting(context);
  const running = createRunning(context, inspecting);
  const { inspect } = inspecting;
  const { carryOut, goOn } = running;
  const choosing = createChoosing(context, { inspect, goOn });
  const { list, ...choices } = choosing;
  const planned = createPlanned(context, { inspect, carryOut });
  const signingIn = createSigningIn(context, { list, goOn });
  const { test, testAgain } = createTestAgain(context);

  /** The secret of a run can be looked at and handed over from the start; then it must not be taken for a lost one. */
  const endInJournal = async (runId: string): Promise<void> => {
    const held = await ports.vault.known();
    if (!held.some((record) => record.owner === "run" && record.runId === runId)) return;
    const { journal } = await deps.journal.open();
    if (journal.run(runId)) await journal.finish(runId);
  };

  return {
    ...signingIn,
    ...choices,
    ...planned,
    resume: running.resume,
    testAgain,
    async answer(question, value) {
      if (!(questionIds as readonly string[]).includes(question)) throw new Error("Unknown question.");
      const id = question as QuestionId;
      if (!(await running.endsWithout(id, value))) await planned.answer(id, value);
    },
    async startOver() {
      for (;;) {
        job.stop();
        await job.done();
        const { id } = await read();
        await endInJournal(id);
        const over = await decide((now) =>
          job.isUnderWay() || now.id !== id ? null : { state: { ...fresh(deps), account: now.account } },
        );
        if (over) return;
      }
    },
    async done() {
      for (;;) {
        const asked = await decide((now) => (isInRun(now) ? null : { state: now, effect: job.stop }));
        if (!asked) return false;
        await job.done();
        await deps.inspection.clear();
        const over = await decide((now) =>
          job.isUnderWay() || isInRun(now) ? null : { state: fresh(deps) },
        );
        if (over) return true;
      }
    },
    async wake() {
      if (job.isUnderWay()) return;
      const now = ports.clock.now();
      const decision = await decide((state) => (job.isUnderWay() ? null : woken(state, now)));
      if (decision?.waits !== undefined) await deps.wakeAt(decision.waits);
      if (decision?.state.phase === "needs-host") await choosing.hostsChanged();
    },
    async idle() {
      while (job.isUnderWay()) await job.done();
    },
  };

  /** What a new worker makes of the state that it finds. @param now ms since the epoch */
  function woken(state: SetupState, now: number) {
    if (state.phase === "signing-in") {
      if (deps.signIn.inFlight()) return null;
      const problem = problemOf("sign-in-interrupted", { remedy: "sign-in", values: namesIn(state) });
      return { state: { ...state, phase: "start", problem } satisfies SetupState };
    }
    if (state.phase === "needs-host") return { state };
    const next = workIn(state);
    if (!next) return null;
    const waits = waitsUntil(state, now);
    return waits === null ? { state: next.state, effect: () => job.begin(next.does) } : { state, waits };
  }

  /** What was under way and goes on by itself. */
  function workIn(state: SetupState) {
    switch (state.phase) {
      case "choosing-environment":
        return isBeingListed(state) ? { state, does: list } : null;
      case "inspecting":
        return { state, does: inspect };
      case "running":
        return { state: toRunning(state), does: goOn };
      case "paused":
        return state.dueAt ? { state: toRunning(state), does: goOn } : null;
      case "finished":
        return state.result?.testing ? { state, does: test } : null;
      default:
        return null;
    }
  }
}

const isInRun = ({ phase }: SetupState): boolean => phase === "running" || phase === "paused";

/** For the first time there is nothing to show yet, and nothing that went wrong. */
const isBeingListed = ({ listing, environments, problem }: SetupState): boolean =>
  listing === true || (environments.length === 0 && !problem);
