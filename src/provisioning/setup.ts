import { areUsable, defaultSettings } from "../recipe/settings.ts";
import { words } from "../words/index.ts";
import { problemOf } from "./blocked.ts";
import { summarizeEnvironment } from "./environments.ts";
import { type Inspection, inspectTenant, usableInspection } from "./inspection.ts";
import { type JournalKeeper, openJournal } from "./journal.ts";
import { Suspended } from "./patience.ts";
import { type Plan, type QuestionId, questionIds } from "./plan.ts";
import { makePlan, type Planning } from "./planning.ts";
import { problemFrom } from "./problems.ts";
import { resultOf } from "./result.ts";
import { carryOut } from "./run.ts";
import type { Setup, SetupDependencies } from "./setup-ports.ts";
import type { EnvironmentSummary, SetupState, StepProgress } from "./setup-state.ts";
import { createStateKeeper } from "./state-keeper.ts";
import { steps } from "./steps/index.ts";

/**
 * One set-up from start to credentials, over stored state: every method stores what was asked, answers, and
 * goes on by itself. What is shown is only what is stored (setup-state.ts has the diagram).
 */
export function createSetup(deps: SetupDependencies): Setup {
  const { ports, recipe } = deps;
  const keeper = createStateKeeper(deps, () => fresh(deps));
  const { read, change } = keeper;
  let job: { readonly done: Promise<void>; readonly stop: AbortController } | null = null;

  /** Starts work that goes on after the answer; a problem ends up in the state. One at a time. */
  const begin = (work: (signal: AbortSignal) => Promise<void>): void => {
    job?.stop.abort();
    const before = job?.done ?? Promise.resolve();
    const stop = new AbortController();
    const done = before
      .then(() => (stop.signal.aborted ? undefined : work(stop.signal)))
      .catch(async (error: unknown) => {
        if (!stop.signal.aborted) await fail(error);
      })
      .finally(() => {
        if (job?.done === done) job = null;
      });
    job = { done, stop };
  };

  const fail = async (error: unknown): Promise<void> => {
    const problem = problemFrom(error, namesIn(await read()));
    ports.log.warn("setup.problem", { code: problem.code });
    await change((state) => ({ ...state, problem, phase: afterFailure[state.phase] }));
  };

  const signIn = async (otherAccount: boolean, signal: AbortSignal): Promise<void> => {
    const account = await deps.signIn.signIn({ otherAccount, signal });
    signal.throwIfAborted();
    await change((state) => ({ ...state, account, phase: "choosing-environment", problem: null }));
    await list(signal);
  };

  const list = async (signal: AbortSignal): Promise<void> => {
    const [organization, { rows }] = await Promise.all([
      ports.graph.organization({ signal }),
      ports.powerPlatform.environments({ signal }),
    ]);
    const environments = rows.map(summarizeEnvironment);
    await change((state) => ({
      ...state,
      environments,
      problem: environments.some(({ unusable }) => unusable === null)
        ? null
        : problemOf("no-environment", { remedy: "retry", values: namesIn(state) }),
      account: state.account && {
        ...state.account,
        tenantId: organization.id,
        tenantName: organization.displayName,
      },
    }));
  };

  const inspect = async (signal: AbortSignal): Promise<void> => {
    const state = await change((now) => ({ ...now, phase: "inspecting", problem: null, plan: null }));
    const inspection = await inspectNow(state, signal);
    const journal = await openJournal(deps.journal, state.id, ports.clock);
    await change((now) => withPlan({ ...now, phase: "planned" }, inspection, journal));
  };

  const inspectNow = async (state: SetupState, signal: AbortSignal): Promise<Inspection> => {
    const { account } = state;
    const environment = chosen(state);
    if (!account || !environment) throw new Error("There is no environment to inspect.");
    const inspection = await inspectTenant({
      steps,
      ports,
      recipe,
      settings: state.settings,
      account,
      environment,
      signal,
    });
    signal.throwIfAborted();
    await deps.inspection.write(inspection);
    return inspection;
  };

  const planning = (state: SetupState, inspection: Inspection, journal: JournalKeeper): Planning | null => {
    const { account, settings, answers } = state;
    const environment = chosen(state);
    if (!account || !environment) return null;
    const intents = journal.intents;
    return { steps, recipe, settings, answers, account, environment, inspection, intents };
  };

  const withPlan = (state: SetupState, inspection: Inspection, journal: JournalKeeper): SetupState => {
    const ground = planning(state, inspection, journal);
    return { ...state, plan: ground && makePlan(ground) };
  };

  const replan = async (edit: (state: SetupState) => SetupState): Promise<void> => {
    const record = await deps.inspection.read();
    const journal = await openJournal(deps.journal, (await read()).id, ports.clock);
    await change((state) => {
      if (state.phase !== "planned" || !state.environmentId) return state;
      const inspection = usableInspection(record, state.environmentId);
      return inspection ? withPlan(edit(state), inspection, journal) : edit(state);
    });
  };

  /** Inspects again and goes on with a run that was confirmed. */
  const goOn = async (signal: AbortSignal): Promise<void> => {
    const state = await change((now) => ({ ...now, phase: "running", problem: null }));
    const account = await deps.signIn.account();
    if (!account) return pause("sign-in-again", "sign-in-again");
    if (account.tenantId !== state.account?.tenantId) return pause("other-tenant", "other-account");
    const inspection = await inspectNow(state, signal);
    const journal = await openJournal(deps.journal, state.id, ports.clock);
    const planned = await change((now) => withPlan(now, inspection, journal));
    // What only the admin can answer came up since: ask before anything else is written.
    if (!planned.plan?.confirmable) {
      await change((now) => ({ ...now, phase: "planned", progress: [] }));
      return;
    }
    await execute(planned, planned.plan, inspection, signal);
  };

  const pause = async (
    code: Parameters<typeof problemOf>[0],
    remedy: Parameters<typeof problemOf>[1]["remedy"],
  ) => {
    await change((state) => ({
      ...state,
      phase: "paused",
      problem: problemOf(code, { remedy, values: namesIn(state) }),
    }));
  };

  const execute = async (
    state: SetupState,
    plan: Plan,
    inspection: Inspection,
    signal: AbortSignal,
  ): Promise<void> => {
    const journal = await openJournal(deps.journal, state.id, ports.clock);
    const ground = planning(state, inspection, journal);
    if (!ground) throw new Error("There is nothing to carry out.");
    await deps.wakeAt(null);
    await change((now) => ({ ...now, progress: plan.items.map((item) => waiting(item)) }));
    const outcome = await carryOut({
      planning: ground,
      plan,
      ports,
      journal,
      runId: state.id,
      signal,
      show: async (step, edit) => {
        await change((now) => ({
          ...now,
          progress: now.progress.map((line) => (line.step === step ? { ...line, ...edit } : line)),
        }));
      },
    });
    signal.throwIfAborted();
    if (outcome.failure) return stopped(outcome.failure.error);
    const result = await resultOf(outcome, ground, ports);
    await change((now) => ({ ...now, phase: "finished", result, problem: null }));
  };

  const stopped = async (error: unknown): Promise<void> => {
    const cause = error instanceof Suspended ? error.cause : error;
    const problem = problemFrom(cause, namesIn(await read()));
    ports.log.warn("run.paused", { code: problem.code });
    if (error instanceof Suspended && error.dueAt !== null) await deps.wakeAt(error.dueAt);
    await change((state) => ({
      ...state,
      phase: "paused",
      problem: { ...problem, remedy: problem.remedy === "retry" ? "resume" : problem.remedy },
    }));
  };

  /** Goes to the inspection if the browser lets us call the organization, else asks for its origin. */
  const enter = async (): Promise<void> => {
    const environment = chosen(await read());
    if (!environment?.url) return;
    if (await deps.mayCall(environment.url)) {
      begin(inspect);
      return;
    }
    await change((state) => ({ ...state, phase: "needs-host", problem: null }));
  };

  return {
    async signIn({ otherAccount }) {
      const { phase } = await read();
      if (phase === "running") return;
      const resuming = phase === "paused";
      if (!resuming) await change((state) => ({ ...state, phase: "signing-in", problem: null }));
      begin(async (signal) => {
        if (!resuming) return signIn(otherAccount, signal);
        await deps.signIn.signIn({ otherAccount, signal });
        await goOn(signal);
      });
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
    async listEnvironments() {
      await change((state) => ({ ...state, phase: "choosing-environment", problem: null }));
      begin(list);
    },
    async chooseEnvironment(environmentId) {
      const state = await read();
      const environment = state.environments.find((one) => one.id === environmentId);
      if (!environment || environment.unusable) throw new Error("This environment can't be chosen.");
      await change((now) => ({ ...now, environmentId, answers: {}, plan: null, progress: [], result: null }));
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
      if ((await read()).phase === "needs-host") await enter();
    },
    async inspect() {
      const { phase } = await read();
      if (phase !== "running" && phase !== "signing-in") await enter();
    },
    async changeSettings(settings) {
      if (!areUsable(settings)) throw new Error("These values can't be used.");
      const { settings: before, phase } = await read();
      const renamed = before.applicationName !== settings.applicationName;
      const otherRoles = before.roles.join() !== settings.roles.join();
      await replan((state) => ({ ...state, settings }));
      // Another name or other roles mean other objects in the tenant: these have to be looked up.
      if (phase === "planned" && (renamed || otherRoles)) begin(inspect);
    },
    async answer(question, value) {
      if (!(questionIds as readonly string[]).includes(question)) throw new Error("Unknown question.");
      const id = question as QuestionId;
      await replan((state) => ({ ...state, answers: { ...state.answers, [id]: value } }));
    },
    async confirm(planId) {
      const state = await read();
      const { plan } = state;
      const environmentId = state.environmentId ?? "";
      if (state.phase !== "planned" || plan?.id !== planId || !plan.confirmable) return false;
      const inspection = usableInspection(await deps.inspection.read(), environmentId);
      if (!inspection) return false;
      const running = await change((now) => ({ ...now, phase: "running", problem: null, result: null }));
      begin((signal) => execute(running, plan, inspection, signal));
      return true;
    },
    async resume() {
      if ((await read()).phase === "paused") begin(goOn);
    },
    async startOver() {
      job?.stop.abort();
      await job?.done;
      await deps.wakeAt(null);
      await change((state) => ({ ...fresh(deps), account: state.account }));
    },
    async wake() {
      if (job) return;
      const { phase } = await read();
      if (phase === "signing-in" && !deps.signIn.inFlight()) {
        await change((state) => ({
          ...state,
          phase: "start",
          problem: problemOf("sign-in-interrupted", { remedy: "sign-in", values: namesIn(state) }),
        }));
      } else if (phase === "inspecting") begin(inspect);
      else if (phase === "running") begin(goOn);
      else if (phase === "paused" && (await isDue(await read()))) begin(goOn);
    },
    async idle() {
      while (job) await job.done;
    },
  };

  /** A pause that ends by itself, and whose time has come. */
  async function isDue(state: SetupState): Promise<boolean> {
    return state.problem?.code === "microsoft-unavailable";
  }
}

/** Where a failure leaves the admin: at what they can go on from. */
const afterFailure: Readonly<Record<SetupState["phase"], SetupState["phase"]>> = {
  start: "start",
  "signing-in": "start",
  "choosing-environment": "choosing-environment",
  "needs-host": "needs-host",
  inspecting: "choosing-environment",
  planned: "planned",
  running: "paused",
  paused: "paused",
  finished: "finished",
};

const chosen = (state: SetupState): EnvironmentSummary | undefined =>
  state.environments.find((one) => one.id === state.environmentId);

const namesIn = (state: SetupState): Record<string, string> => ({
  tenant: state.account?.tenantName ?? "",
  user: state.account?.username ?? "",
  environment: chosen(state)?.displayName ?? "",
  url: chosen(state)?.url ?? "",
  name: state.settings.applicationName,
});

const waiting = (item: Plan["items"][number]): StepProgress => ({
  step: item.step,
  title: item.title,
  action: item.action,
  status: "waiting",
  sentence: words("progress.waiting"),
  startedAt: null,
  endedAt: null,
  waitingUntil: null,
  facts: {},
  warnings: item.warnings,
});

const fresh = ({ ports, recipe }: SetupDependencies): SetupState => ({
  version: 1,
  id: ports.newId(),
  phase: "start",
  changedAt: new Date(ports.clock.now()).toISOString(),
  account: null,
  environments: [],
  environmentId: null,
  settings: defaultSettings(recipe),
  answers: {},
  plan: null,
  progress: [],
  problem: null,
  result: null,
});
