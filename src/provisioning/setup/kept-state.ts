import type { Stored } from "../../ground/stored.ts";
import { type Words, words } from "../../words/index.ts";
import { createKeptRecord } from "../engine/kept-record.ts";
import { problemOf } from "../model/blocked.ts";
import type { FinishedBook } from "../model/finished-setup.ts";
import type { Plan, Problem } from "../model/plan.ts";
import type { Account, EnvironmentSummary, SetupResult, SetupState } from "../model/setup-state.ts";
import { withConnected } from "./finished-setups.ts";
import { readSetupState } from "./stored-state.ts";

/**
 * What of a set-up is written to disk: what going on with it needs, and nothing more. Before a run that is nothing,
 * because nothing was made. In mid-run it is ids, addresses, times, steps, and the names that the admin gave to what
 * is made; not who the admin is, what the organization, its environments and business units are called, or what was
 * found there. A set-up that has ended keeps the names of its organization and environment.
 *
 * It is a {@link SetupState} itself, so that pages and engine read one kind of record. What was a name is an id there.
 */
export const onDisk = (state: SetupState): SetupState => reduced(state, state.phase === "finished");

/**
 * What the browser's memory keeps of a set-up that waits or has ended when nobody is signed in: as on disk, with the
 * names of the organization and the chosen environment, and with what is to be done next. No person's name, no other
 * environment, no business unit.
 */
export function withoutPeople(state: SetupState): SetupState {
  const { problem, dueAt = null, leftOut } = state;
  return {
    ...reduced(state, true),
    problem: problem && withoutUser(problem),
    dueAt,
    ...(leftOut !== undefined && { leftOut }),
  };
}

/** @param ended whether the names of the organization and the environment stay. */
function reduced(state: SetupState, ended: boolean): SetupState {
  const { version, id, phase, changedAt, settings } = state;
  const always = {
    version,
    id,
    changedAt,
    settings,
    environments: [],
    environmentId: null,
    answers: {},
    account: null,
    plan: null,
    progress: [],
    problem: null,
    result: null,
    dueAt: null,
    claims: null,
  } as const;
  if (phase !== "running" && phase !== "paused" && phase !== "finished") return { ...always, phase: "start" };
  const environment = state.environments.find((one) => one.id === state.environmentId);
  const account = state.account && keptAccount(state.account, ended);
  const names: Words["values"] = {
    tenant: account?.tenantName ?? "",
    environment: environment ? nameOf(environment, ended) : "",
  };
  return {
    ...always,
    phase,
    account,
    environments: environment ? [keptEnvironment(environment, ended)] : [],
    environmentId: state.environmentId,
    answers: state.answers,
    plan: state.plan && keptPlan(state.plan, names),
    progress: state.progress.map((line) => ({
      ...line,
      title: withNames(line.title, names),
      sentence: null,
      waitingUntil: null,
      facts: Object.fromEntries(Object.entries(line.facts).filter(([, value]) => isId(value))),
      warnings: [],
    })),
    // This record is read only when the browser was closed meanwhile.
    problem: phase === "paused" ? problemOf("sign-in-after-close", { remedy: "sign-in-again" }) : null,
    result: state.result && keptResult(state.result, names),
    dueAt: phase === "running" ? (state.dueAt ?? null) : null,
    ...(state.waited && { waited: state.waited }),
    ...(state.askedAt !== undefined && { askedAt: state.askedAt }),
    ...(state.signedOut !== undefined && { signedOut: state.signedOut }),
  };
}

/** Whether a name is an id in the place of one, and the real one has to be asked for again. */
export const lacksNames = ({ account }: SetupState): boolean => account?.tenantName === account?.tenantId;

/** Whether it waits or has ended, and nobody is signed in to it. */
const isNobodys = ({ phase, account }: SetupState): boolean =>
  (phase === "paused" || phase === "finished") && account?.username === "";

const keptAccount = ({ tenantId, tenantName }: Account, ended: boolean): Account => ({
  tenantId,
  tenantName: ended ? tenantName : tenantId,
  username: "",
  displayName: "",
});

const nameOf = ({ displayName, url, id }: EnvironmentSummary, ended: boolean): string =>
  ended ? displayName : url !== null && URL.canParse(url) ? new URL(url).host : id;

const keptEnvironment = (environment: EnvironmentSummary, ended: boolean): EnvironmentSummary => ({
  ...environment,
  displayName: nameOf(environment, ended),
  unusable: null,
});

/** Which steps were confirmed to do what. */
const keptPlan = ({ id, inspectedAt, items, confirmable, writes }: Plan, names: Words["values"]): Plan => ({
  id,
  inspectedAt,
  confirmable,
  writes,
  questions: [],
  items: items.map(({ step, action, title }) => ({
    step,
    action,
    title: withNames(title, names),
    details: [],
    warnings: [],
  })),
});

const keptResult = (result: SetupResult, names: Words["values"]): SetupResult => ({
  ...result,
  // Whom and what it names goes with the secret, which does not outlive the browser either.
  ...(result.unproved && { unproved: null }),
  ...(result.testing && { testing: false }),
  findings: result.findings.filter(({ text }) =>
    Object.entries(text.values ?? {}).every(
      ([key, value]) =>
        typeof value === "number" || value === (key === "url" ? result.dynamicsUrl : names?.[key]),
    ),
  ),
});

/** A sentence that named who was signed in, or owners of an app, does so no more. */
const withoutUser = (problem: Problem): Problem => {
  const unnamed = ({ id, values }: Words): Words =>
    values === undefined
      ? { id }
      : {
          id,
          values: {
            ...values,
            ...("user" in values && { user: "" }),
            ...("owners" in values && { owners: words("problem.owners.unknown") }),
          },
        };
  const { title, unchanged, next } = problem;
  return { ...problem, title: unnamed(title), unchanged: unnamed(unchanged), next: unnamed(next) };
};

/** What titles may tell: numbers, the vendor, and what the admin called the app and its secret. */
const told = new Set(["name", "description", "vendor"]);

function withNames({ id, values }: Words, names: Words["values"]): Words {
  if (values === undefined) return { id };
  const kept = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "number" || told.has(key) ? value : (names?.[key] ?? ""),
  ]);
  return { id, values: Object.fromEntries(kept) };
}

const isId = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/**
 * The stored set-up (engine/kept-record.ts): the whole of it in the browser's memory, {@link withoutPeople} when nobody
 * is signed in; {@link onDisk} of it on disk.
 */
export function createKeptState({
  memory,
  disk,
  finished,
}: {
  readonly memory: Stored<unknown>;
  readonly disk: Stored<unknown>;
  readonly finished: Pick<FinishedBook, "change">;
}): Stored<unknown> {
  const record = createKeptRecord<SetupState>({
    memory,
    disk,
    understand: readSetupState,
    onDisk,
    inMemory: (state) => (isNobodys(state) ? withoutPeople(state) : state),
  });
  return {
    ...record,
    async write(value) {
      const state = readSetupState(value);
      if (state?.phase === "finished") {
        await finished.change((list) => withConnected(list, state));
      }
      await record.write(value);
    },
  };
}
