import { tellUntilStored } from "../engine/tell.ts";
import type { Problem } from "../model/plan.ts";
import type { Principals } from "../model/portal-links.ts";
import { principalsFor } from "../model/principals.ts";
import { claimsIn, problemFrom, signInInVain, type Values } from "../model/problems.ts";
import type { SetupState } from "../model/setup-state.ts";
import { demandIn, windowClosed } from "../model/sign-in-demand.ts";
import { TurnOver } from "../model/stops.ts";
import { afterFailure, namesIn } from "./fresh-state.ts";
import type { SetupDependencies } from "./setup-ports.ts";
import type { Edit, StateKeeper } from "./state-keeper.ts";

/** What else is known of what a run was refused. */
export interface Refused {
  /** Whether the app is one that this set-up has made. */
  readonly ours: boolean;
  /** Names that the sentences may tell. */
  readonly values: Values;
  readonly principals?: Principals;
}

/**
 * A failure as the admin reads it.
 * @param portal origin of the Entra portal, for the link to where it is mended.
 */
export function problemIn(
  error: unknown,
  state: SetupState,
  portal: string,
  { values, ...known }: Refused = { ours: false, values: {} },
): Problem {
  return (
    windowClosed(error, demandIn(state), namesIn(state)) ??
    signInInVain(error, state.signedInFor ?? null, namesIn(state)) ??
    problemFrom(error, { ...namesIn(state), ...values, portal }, known)
  );
}

/** Only what is paused can be resumed, and what is paused is not tried again from its beginning. */
export function fittingRemedy(problem: Problem, phase: SetupState["phase"]): Problem {
  if (phase === "paused") return problem.remedy === "retry" ? { ...problem, remedy: "resume" } : problem;
  if (problem.remedy === "resume") return { ...problem, remedy: "retry" };
  return phase === "start" && problem.remedy === "sign-in-again"
    ? { ...problem, remedy: "sign-in" }
    : problem;
}

/** The state of work that goes on by itself at a time, ms since the epoch. */
export const waitingUntil =
  (time: number, edit: Edit = (state) => state): Edit =>
  (state) => ({ ...edit(state), dueAt: new Date(time).toISOString() });

/** The state of work that has failed, or whose turn is over. */
const failed = (error: unknown, portal: string, principals: Principals): Edit =>
  error instanceof TurnOver
    ? waitingUntil(error.until, (now) => ({ ...now, waited: error.waited }))
    : (now) => {
        const problem = problemIn(error, now, portal, { ours: false, values: {}, principals });
        const phase = afterFailure[now.phase];
        return {
          ...now,
          problem: fittingRemedy(problem, phase),
          phase,
          waited: null,
          listing: false,
          claims: claimsIn(error) ?? now.claims ?? null,
        };
      };

/** Stores why the work of a set-up has failed. */
export const tellFailure =
  (ports: Pick<SetupDependencies["ports"], "clock" | "log" | "entraPortal" | "graph">, keeper: StateKeeper) =>
  (error: unknown, signal: AbortSignal): Promise<void> =>
    tellUntilStored(
      async () => {
        const principals = await principalsFor(error, ports.graph, signal);
        const { problem } = await keeper.during(signal).change(failed(error, ports.entraPortal, principals));
        if (!(error instanceof TurnOver)) ports.log.warn("setup.problem", { code: problem?.code ?? "" });
      },
      ports,
      signal,
    );
