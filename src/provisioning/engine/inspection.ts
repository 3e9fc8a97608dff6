import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { roleKey } from "../../recipe/settings.ts";
import type { Waited } from "../model/journal-record.ts";
import type { OwnWork } from "../model/own-work.ts";
import type { Answers, Problem } from "../model/plan.ts";
import type { Ports } from "../model/ports.ts";
import { principalsFor } from "../model/principals.ts";
import { unreadProblem } from "../model/problems.ts";
import { dataverseReadsOf, graphReadsOf, type Retrying } from "../model/reading.ts";
import type { Account, EnvironmentSummary } from "../model/setup-state.ts";
import { type StepId, stepIds } from "../model/step-ids.ts";
import { OutOfPatience, StoppedEarlier, TurnOver } from "../model/stops.ts";
import { knownKeyIds } from "../steps/client-secret/offered.ts";
import { steps } from "../steps/index.ts";
import type { FoundOf, Reading } from "../steps/step.ts";
import { answered, createPatience } from "./patience.ts";

export type StepFindings = { readonly [Id in StepId]: FoundOf<Id> };

/** What the tenant has now: plain data without any secret, stored so that a plan outlives the worker. */
export interface Inspection {
  readonly version: 2;
  /** ms since the epoch. */
  readonly inspectedAt: number;
  readonly tenantId: string;
  readonly environmentId: string;
  /** What was looked for; other values of these need another look. */
  readonly applicationName: string;
  readonly roles: readonly string[];
  readonly findings: StepFindings;
  /** Steps that could not be looked at, because a list does not come; their findings are null. */
  readonly unread?: UnreadSteps;
}

/** Why, or the step whose finding it takes first. */
export type UnreadSteps = { readonly [Id in StepId]?: Problem | { readonly needs: StepId } };

export interface InspectionRequest {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly answers: Answers;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly own: OwnWork;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** What earlier turns of the same look have waited. */
  readonly before?: Waited | undefined;
}

/**
 * Runs every step's inspection, all at once; each waits for the findings that it needs. Reads only. A definite refusal
 * of one read is a finding, and so is a list that answers by faults until patience has run out: the plan says what
 * could not be read, and what follows from it.
 * @throws the first failure that says something of more than one list: a host that can't be reached, a sign-in that is
 *   asked for.
 */
export async function inspectTenant(request: InspectionRequest): Promise<Inspection> {
  const { ports, settings, account, environment, signal } = request;
  const now = ports.clock.now();
  const [held, knownIds] = await Promise.all([ports.vault.known(), knownKeyIds(ports.vault)]);
  const retrying = retryingReads(request);
  const briefly = retryingReads({ ...request, short: "unless-throttled" });
  const running = new Map<StepId, Promise<unknown>>();
  const reading: Reading<StepId> = {
    recipe: request.recipe,
    settings,
    answers: request.answers,
    account,
    environment,
    own: request.own,
    graph: graphReadsOf(ports.graph, retrying, briefly),
    dataverse: dataverseReadsOf(ports.dataverse(environment.url ?? ""), retrying, briefly),
    held,
    knownKeyIds: knownIds,
    now,
    signal,
    found: <S extends StepId>(step: S) =>
      (running.get(step) as Promise<FoundOf<S>>).catch((error: unknown) => {
        throw isUnreadable(error) || error instanceof StoppedEarlier ? new StoppedEarlier(step) : error;
      }),
  };
  const start = <Id extends StepId>(id: Id): Promise<FoundOf<Id>> => steps[id].inspect(reading);
  // In the order of the table, in which a step comes after those that it needs.
  for (const id of stepIds) running.set(id, start(id));
  const settled = await Promise.allSettled(running.values());
  signal.throwIfAborted();
  const values = {
    tenant: account.tenantName,
    user: account.username,
    environment: environment.displayName,
    url: environment.url ?? "",
    name: settings.applicationName,
    portal: ports.entraPortal,
  };
  const unread: { [Id in StepId]?: Problem | { readonly needs: StepId } } = {};
  const failures: unknown[] = [];
  for (const [index, outcome] of settled.entries()) {
    const id = stepIds[index];
    if (outcome.status === "fulfilled" || id === undefined) continue;
    const { reason } = outcome as { readonly reason: unknown };
    if (reason instanceof StoppedEarlier) unread[id] = { needs: reason.step };
    // Every other step rests on who the organization and the admin are.
    else if (id !== "tenant" && isUnreadable(reason)) {
      const principals = await principalsFor(reason, ports.graph, signal);
      unread[id] = unreadProblem(reason, values, { ours: false, principals });
    } else failures.push(reason);
  }
  // A wait is no news beside a refusal. Of several waits the longest counts.
  const failure = failures.find((reason) => !(reason instanceof TurnOver)) ?? longestOf(failures);
  if (failure !== undefined) throw failure;
  const findings = stepIds.map((id, index) => {
    const outcome = settled[index];
    return [id, outcome?.status === "fulfilled" ? outcome.value : null];
  });
  return {
    version: 2,
    inspectedAt: now,
    tenantId: account.tenantId,
    environmentId: environment.id,
    applicationName: settings.applicationName,
    roles: settings.roles,
    findings: Object.fromEntries(findings) as StepFindings,
    ...(Object.keys(unread).length > 0 && { unread }),
  };
}

const longestOf = (failures: readonly unknown[]): unknown =>
  failures
    .filter((reason) => reason instanceof TurnOver)
    .reduce<TurnOver | undefined>((one, other) => (one && one.until >= other.until ? one : other), undefined);

/**
 * A list that does not come: refused, or answered by faults for as long as it was waited for. Without any answer the
 * host can't be reached at all, and no other list of it would come.
 */
const isUnreadable = (error: unknown): boolean =>
  isRefusal(error) ||
  (error instanceof OutOfPatience && error.last instanceof MicrosoftError && error.last.facts.status > 0);

/**
 * An answer of Microsoft's that says no to this read, and that neither a sign-in nor waiting changes. A 404 without a
 * code is none: it may be a proxy's, or an answer that was cut short.
 */
export function isRefusal(error: unknown): error is MicrosoftError {
  if (!(error instanceof MicrosoftError)) return false;
  const { status, code } = error.facts;
  if (status === 404 && code === "") return false;
  return status >= 400 && status < 500 && classify(error, { ours: false }).is !== "interaction";
}

/** Reads that are sent again where waiting helps. @throws TurnOver, OutOfPatience */
export function retryingReads({
  ports,
  random,
  signal,
  before,
  short = false,
}: Pick<InspectionRequest, "ports" | "random" | "signal" | "before"> & {
  /** Gives up after a minute of waiting; see `createPatience`. */
  readonly short?: boolean | "unless-throttled";
}): Retrying {
  const patience = createPatience({ clock: ports.clock, random, signal, before, short, onWait: () => {} });
  return async (read) => {
    const { wait } = patience.begin();
    return answered(read, { ours: false, signal, wait });
  };
}

/** A stored inspection, if it is one of this environment and of the things that the settings name. */
export function usableInspection(
  raw: unknown,
  environmentId: string | null,
  settings: RecipeSettings,
): Inspection | null {
  if (typeof raw !== "object" || raw === null) return null;
  const record = raw as Partial<Inspection>;
  if (record.version !== 2 || record.environmentId !== environmentId) return null;
  const { findings, roles, inspectedAt } = record;
  if (typeof inspectedAt !== "number" || !Array.isArray(roles) || typeof findings !== "object") return null;
  if (findings === null || !stepIds.every((id) => Object.hasOwn(findings, id))) return null;
  if (record.applicationName !== settings.applicationName) return null;
  const looked = new Set(roles.map((role) => roleKey(String(role))));
  return settings.roles.every((role) => looked.has(roleKey(role))) ? (record as Inspection) : null;
}
