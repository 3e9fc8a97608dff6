import { areUsable } from "../../recipe/settings.ts";
import { openJournal } from "../engine/journal.ts";
import { problemOf } from "../model/blocked.ts";
import { type QuestionId, questionIds } from "../model/plan.ts";
import { claimsIn } from "../model/problems.ts";
import type { SetupState } from "../model/setup-state.ts";
import { TurnOver } from "../model/stops.ts";
import { afterFailure, chosen, fresh, namesIn, withoutPerson } from "./fresh-state.ts";
import type { Setup, SetupDependencies } from "./setup-ports.ts";
import { createStateKeeper } from "./state-keeper.ts";
import { createWork } from "./work.ts";

/** How often, and how many ms apart, a problem is told that the browser does not store. */
const TRIES_TO_TELL = 12;
const TELL_AGAIN_MS = 5_000;
/** A due time further ahead than any wait of ours was stored by another clock. */
const LONGEST_WAIT_MS = 2 * 60 * 60_000;

/**
 * One set-up from start to credentials, over stored state: every method stores what was asked, answers, and
 * goes on by itself. What is shown is only what is stored (setup-state.ts has the diagram).
 */
export function createSetup(deps: SetupDependencies): Setup {
  const { ports } = deps;
  const keeper = createStateKeeper(deps, () => fresh(deps));
  const { read, change } = keeper;
  const work = createWork(deps, keeper);
  let job: { readonly done: Promise<void>; readonly stop: AbortController } | null = null;

  /** Starts work that goes on after the answer; a problem ends up in the state. One at a time. */
  const begin = (does: (signal: AbortSignal) => Promise<void>): void => {
    job?.stop.abort();
    const before = job?.done ?? Promise.resolve();
    const stop = new AbortController();
    const done = before
      .then(() => (stop.signal.aborted ? undefined : does(stop.signal)))
      .catch(async (error: unknown) => {
        if (!stop.signal.aborted) await failUntilStored(error, stop.signal);
      })
      .finally(() => {
        if (job?.done === done) job = null;
      });
    job = { done, stop };
  };

  /** The state is all that people see, so a problem is stored again and again while the browser does not store it. */
  const failUntilStored = async (error: unknown, signal: AbortSignal): Promise<void> => {
    for (let left = TRIES_TO_TELL; left > 0; left -= 1) {
      try {
        return await fail(error);
      } catch (thrown) {
        ports.log.warn("setup.not-told", { kind: thrown instanceof Error ? thrown.name : typeof thrown });
        await ports.clock.sleep(TELL_AGAIN_MS, signal).catch(() => {});
        if (signal.aborted) return;
      }
    }
  };

  const fail = async (error: unknown): Promise<void> => {
    if (error instanceof TurnOver) return work.waitUntil(error.until);
    const state = await read();
    const problem = work.problemOf(error, state);
    ports.log.warn("setup.problem", { code: problem.code });
    const halted = afterFailure[state.phase] === "paused";
    const remedy = halted && problem.remedy === "retry" ? "resume" : problem.remedy;
    await change((now) => ({
      ...now,
      problem: { ...problem, remedy },
      phase: afterFailure[now.phase],
      listing: false,
      claims: claimsIn(error) ?? now.claims ?? null,
    }));
  };

  const signIn = async (otherAccount: boolean, signal: AbortSignal): Promise<void> => {
    const { claims } = await read();
    const account = await deps.signIn.signIn({ otherAccount, signal, ...(claims ? { claims } : {}) });
    signal.throwIfAborted();
    await change((state) => ({
      ...state,
      account,
      phase: "choosing-environment",
      environments: [],
      listing: false,
      problem: null,
      claims: null,
    }));
    await work.list(signal);
  };

  /** Signs in again in mid-run, and goes on. */
  const signInAgain = async (otherAccount: boolean, signal: AbortSignal): Promise<void> => {
    const { claims } = await read();
    await deps.signIn.signIn({ otherAccount, signal, ...(claims ? { claims } : {}) });
    signal.throwIfAborted();
    await change((state) => ({ ...state, claims: null, signedOut: false }));
    await work.goOn(signal);
  };

  /** Goes to the inspection if the browser lets us call the organization, else asks for its origin. */
  const enter = async (): Promise<void> => {
    const environment = chosen(await read());
    if (!environment?.url) return;
    if (await deps.mayCall(environment.url)) {
      begin(work.inspect);
      return;
    }
    await change((state) => ({ ...state, phase: "needs-host", problem: null }));
  };

  /** Whether what waits by itself is to go on; if not yet, sees to it that it will. */
  const isDue = async ({ dueAt }: SetupState): Promise<boolean> => {
    const due = Date.parse(dueAt ?? "");
    const now = ports.clock.now();
    if (Number.isNaN(due) || due <= now || due - now > LONGEST_WAIT_MS) return true;
    await deps.wakeAt(due);
    return false;
  };

  /** Whether the answer ends the wait for somebody else's consent; the run then goes on without it. */
  const endsWithout = async (question: QuestionId, value: string): Promise<boolean> => {
    const { phase, problem } = await read();
    const waits = phase === "paused" && problem?.code === "needs-consent";
    if (!waits || question !== "admin-consent.by-other" || value !== "without") return false;
    await change((state) => ({ ...state, answers: { ...state.answers, [question]: value } }));
    begin(work.goOn);
    return true;
  };

  return {
    async signIn({ otherAccount }) {
      const { phase } = await read();
      if (phase === "running") return;
      if (phase === "paused") {
        begin((signal) => signInAgain(otherAccount, signal));
        return;
      }
      await change((state) => ({ ...state, phase: "signing-in", problem: null }));
      begin((signal) => signIn(otherAccount, signal));
    },
    async cancelSignIn() {
      job?.stop.abort();
      await change((state) => (state.phase === "signing-in" ? { ...state, phase: "start" } : state));
    },
    async signInChanged() {
      const { phase } = await read();
      if (phase === "running" || phase === "paused" || phase === "finished") return;
      job?.stop.abort();
      await change((state) => ({
        ...fresh(deps),
        settings: state.settings,
        problem:
          state.account === null
            ? null
            : problemOf("sign-in-changed", { remedy: "sign-in", values: namesIn(state) }),
      }));
    },
    async signedOut(why) {
      const { phase } = await read();
      if (phase === "finished") {
        await change((state) => ({ ...state, account: withoutPerson(state.account), claims: null }));
        return;
      }
      if (phase === "running" && job) {
        await change((state) => ({
          ...state,
          account: withoutPerson(state.account),
          signedOut: true,
          claims: null,
        }));
        return;
      }
      if (phase === "running" || phase === "paused") {
        await deps.wakeAt(null);
        await change((state) => ({
          ...state,
          account: withoutPerson(state.account),
          phase: "paused",
          problem: problemOf("signed-out", { remedy: "sign-in-again", values: namesIn(state) }),
          signedOut: true,
          dueAt: null,
          claims: null,
        }));
        return;
      }
      job?.stop.abort();
      await deps.wakeAt(null);
      await change((state) => {
        const left = { ...fresh(deps), settings: state.settings };
        if (why === "asked" || state.account === null) return left;
        return { ...left, problem: problemOf("signed-out-unused", { remedy: "sign-in" }) };
      });
    },
    async listEnvironments() {
      const { phase } = await read();
      if (phase === "running") return;
      await deps.wakeAt(null);
      await change((state) => ({
        ...state,
        phase: "choosing-environment",
        listing: true,
        problem: null,
        dueAt: null,
      }));
      begin(work.list);
    },
    async chooseEnvironment(environmentId) {
      const state = await read();
      const environment = state.environments.find((one) => one.id === environmentId);
      if (!environment || environment.unusable) throw new Error("This environment can't be chosen.");
      if (state.phase === "running") return;
      if (state.phase === "paused" && state.environmentId === environmentId) {
        if (environment.url && (await deps.mayCall(environment.url))) begin(work.goOn);
        return;
      }
      await change((now) => ({
        ...now,
        environmentId,
        listing: false,
        answers: {},
        plan: null,
        progress: [],
        result: null,
        dueAt: null,
      }));
      await enter();
    },
    async hostDeclined() {
      await change((state) =>
        state.phase === "needs-host"
          ? {
              ...state,
              problem: problemOf("host-declined", { remedy: "grant-host", values: namesIn(state) }),
            }
          : state,
      );
    },
    async hostsChanged() {
      const state = await read();
      if (state.phase === "needs-host") await enter();
      const url = chosen(state)?.url;
      const waits = state.phase === "paused" && state.problem?.remedy === "grant-host";
      if (waits && url && (await deps.mayCall(url))) begin(work.goOn);
    },
    async inspect() {
      const { phase } = await read();
      if (phase !== "running" && phase !== "signing-in") await enter();
    },
    async changeSettings(settings) {
      if (!areUsable(settings)) throw new Error("These values can't be used.");
      const { phase } = await read();
      const planned = await work.replan((state) =>
        // A run goes on with what was confirmed.
        state.phase === "running" ? state : { ...state, settings },
      );
      // Another name or other roles mean other objects in the tenant: these have to be looked up.
      if (phase === "planned" && !planned) begin(work.inspect);
    },
    async answer(question, value) {
      if (!(questionIds as readonly string[]).includes(question)) throw new Error("Unknown question.");
      const id = question as QuestionId;
      if (await endsWithout(id, value)) return;
      const planned = await work.replan((state) =>
        state.phase === "planned" ? { ...state, answers: { ...state.answers, [id]: value } } : state,
      );
      if (!planned) begin(work.inspect);
    },
    async confirm(planId) {
      const outcome = await work.confirm(planId);
      if (outcome === "stale") begin(work.inspect);
      if (outcome !== "confirmed") return false;
      begin((signal) => work.carryOut(planId, signal));
      return true;
    },
    async resume() {
      const { phase } = await read();
      // In a long wait as well: the admin need not wait for the alarm.
      if (phase === "paused" || (phase === "running" && !job)) begin(work.goOn);
    },
    async startOver() {
      job?.stop.abort();
      await job?.done;
      await deps.wakeAt(null);
      const { id } = await read();
      // Its secret can be looked at and handed over from the start; then it must not be taken for a lost one.
      const held = await ports.vault.known();
      if (held.some((record) => record.owner === "run" && record.runId === id)) {
        const { journal } = await openJournal(deps.journal, ports.clock);
        if (journal.run(id)) await journal.finish(id);
      }
      await change((state) => ({ ...fresh(deps), account: state.account }));
    },
    async done() {
      const { phase } = await read();
      if (phase === "running" || phase === "paused") return false;
      job?.stop.abort();
      await job?.done;
      await deps.wakeAt(null);
      await change(() => fresh(deps));
      return true;
    },
    async wake() {
      if (job) return;
      const state = await read();
      switch (state.phase) {
        case "signing-in":
          if (deps.signIn.inFlight()) return;
          await change((now) => ({
            ...now,
            phase: "start",
            problem: problemOf("sign-in-interrupted", { remedy: "sign-in", values: namesIn(now) }),
          }));
          return;
        case "choosing-environment":
          // The list was being read.
          if (isBeingListed(state) && (await isDue(state))) begin(work.list);
          return;
        case "needs-host":
          if (chosen(state)?.url && (await deps.mayCall(chosen(state)?.url ?? ""))) begin(work.inspect);
          return;
        case "inspecting":
          if (await isDue(state)) begin(work.inspect);
          return;
        case "running":
          if (await isDue(state)) begin(work.goOn);
          return;
        case "paused":
          if (state.dueAt && (await isDue(state))) begin(work.goOn);
          return;
        default:
          return;
      }
    },
    async idle() {
      while (job) await job.done;
    },
  };
}

/** For the first time there is nothing to show yet, and nothing that went wrong. */
const isBeingListed = ({ listing, environments, problem }: SetupState): boolean =>
  listing === true || (environments.length === 0 && !problem);
