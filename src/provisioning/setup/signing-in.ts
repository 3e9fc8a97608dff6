import type { Work } from "../engine/job.ts";
import { problemOf } from "../model/blocked.ts";

import type { SetupState } from "../model/setup-state.ts";
import { demandIn, signInDemand } from "../model/sign-in-demand.ts";
import { fresh, namesIn, withoutPerson } from "./fresh-state.ts";
import type { SetupContext } from "./setup-context.ts";
import type { Setup } from "./setup-ports.ts";
import { askedToRun, toPaused } from "./transitions.ts";

/** The commands of who is signed in. */
export function createSigningIn(
  { deps, keeper, job }: SetupContext,
  { list, goOn }: { readonly list: Work; readonly goOn: Work },
): Pick<Setup, "signIn" | "cancelSignIn" | "signInChanged" | "signedOut"> {
  const { read, decide } = keeper;

  type How = Parameters<Setup["signIn"]>[0];

  const ask = async (how: How, signal: AbortSignal) => {
    const { claims } = await read();
    return deps.signIn.signIn({ ...how, signal, ...(claims ? { claims } : {}) });
  };

  const signIn =
    (how: How): Work =>
    async (signal) => {
      const account = await ask(how, signal);
      await keeper.during(signal).change((state) => ({
        ...state,
        account,
        phase: "choosing-environment",
        environments: [],
        listing: false,
        problem: null,
        waited: null,
        claims: null,
        demanded: null,
      }));
      await list(signal);
    };

  /** Signs in again in mid-run, and goes on. */
  const signInAgain =
    (how: How): Work =>
    async (signal) => {
      await ask(how, signal);
      await keeper.during(signal).change((state) => ({
        ...askedToRun(state, deps.ports.clock.now()),
        signedInFor: signInDemand(demandIn(state)?.code, state.claims ?? null),
        claims: null,
        demanded: null,
        signedOut: false,
      }));
      await goOn(signal);
    };

  /** Back to the start with nobody signed in; what the admin has set stays. */
  const begunAnew = (state: SetupState): SetupState => ({ ...fresh(deps), settings: state.settings });

  return {
    async signIn(how) {
      await decide((now) => {
        if (now.phase === "running") return null;
        return now.phase === "paused"
          ? {
              state: { ...now, demanded: demandIn(now) },
              effect: () => job.begin(signInAgain(how), "sign-in"),
            }
          : {
              state: {
                ...now,
                phase: "signing-in",
                problem: null,
                dueAt: null,
                signedInFor: signInDemand(demandIn(now)?.code, now.claims ?? null),
                demanded: demandIn(now),
              },
              effect: () => job.begin(signIn(how), "sign-in"),
            };
      });
    },
    async cancelSignIn() {
      await decide((now) => {
        if (now.phase === "signing-in") return { state: { ...now, phase: "start" }, effect: job.stop };
        // A sign-in in mid-run. Once somebody is signed in the run goes on, and this is no longer what is under way.
        return now.phase === "paused" && job.isSignIn() ? { state: now, effect: job.stop } : null;
      });
    },
    async signInChanged() {
      await decide((now) => {
        if (now.phase === "running" || now.phase === "paused" || now.phase === "finished") return null;
        const problem =
          now.account === null
            ? null
            : problemOf("sign-in-changed", { remedy: "sign-in", values: namesIn(now) });
        return { state: { ...begunAnew(now), problem }, effect: job.stop };
      });
    },
    async signedOut(why) {
      await decide((now) => {
        const left = { ...now, account: withoutPerson(now.account), claims: null };
        if (now.phase === "finished") {
          const result = now.result?.testing ? { ...now.result, testing: false } : now.result;
          return { state: { ...left, result }, effect: job.stop };
        }
        if (now.phase === "running" || now.phase === "paused") {
          const problem = problemOf("signed-out", { remedy: "sign-in-again", values: namesIn(now) });
          return { state: { ...toPaused(left, problem), signedOut: true }, effect: job.stop };
        }
        const problem =
          why === "asked" || now.account === null
            ? null
            : problemOf("signed-out-unused", { remedy: "sign-in" });
        return { state: { ...begunAnew(now), problem }, effect: job.stop };
      });
      // The work that was stopped may still have had something to store.
      await job.done();
      await deps.inspection.clear();
      const { journal } = await deps.journal.open();
      await journal.forgetSentences();
    },
  };
}
