import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import { roleKey } from "../../recipe/settings.ts";
import type { Waited } from "../model/journal-record.ts";
import type { OwnWork } from "../model/own-work.ts";
import type { Ports } from "../model/ports.ts";
import { dataverseReadsOf, graphReadsOf, type Retrying } from "../model/reading.ts";
import type { Account, EnvironmentSummary } from "../model/setup-state.ts";
import { type StepId, stepIds } from "../model/step-ids.ts";
import { TurnOver } from "../model/stops.ts";
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
}

export interface InspectionRequest {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly own: OwnWork;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** What earlier turns of the same look have waited. */
  readonly before?: Waited | undefined;
}

/**
 * Runs every step's inspection, all at once; each waits for the findings that it needs. Reads only.
 * @throws the first failure that waiting did not help.
 */
export async function inspectTenant(request: InspectionRequest): Promise<Inspection> {
  const { ports, settings, account, environment, signal } = request;
  const now = ports.clock.now();
  const [held, knownIds] = await Promise.all([ports.vault.known(), knownKeyIds(ports.vault)]);
  const retrying = retryingReads(request);
  const running = new Map<StepId, Promise<unknown>>();
  const reading: Reading<StepId> = {
    recipe: request.recipe,
    settings,
    account,
    environment,
    own: request.own,
    graph: graphReadsOf(ports.graph, retrying),
    dataverse: dataverseReadsOf(ports.dataverse(environment.url ?? ""), retrying),
    held,
    knownKeyIds: knownIds,
    now,
    signal,
    found: <S extends StepId>(step: S) => running.get(step) as Promise<FoundOf<S>>,
  };
  const start = <Id extends StepId>(id: Id): Promise<FoundOf<Id>> => steps[id].inspect(reading);
  // In the order of the table, in which a step comes after those that it needs.
  for (const id of stepIds) running.set(id, start(id));
  const settled = await Promise.allSettled(running.values());
  signal.throwIfAborted();
  const failures = settled.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  // What only has to be waited for is no news beside a refusal; of waits the longest counts.
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
  };
}

const longestOf = (failures: readonly unknown[]): unknown =>
  failures
    .filter((reason) => reason instanceof TurnOver)
    .reduce<TurnOver | undefined>((one, other) => (one && one.until >= other.until ? one : other), undefined);

/** Reads that are sent again where waiting helps. @throws TurnOver, OutOfPatience */
export function retryingReads({
  ports,
  random,
  signal,
  before,
  short = false,
}: Pick<InspectionRequest, "ports" | "random" | "signal" | "before"> & {
  /** Gives up after a minute of waiting. */
  readonly short?: boolean;
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
