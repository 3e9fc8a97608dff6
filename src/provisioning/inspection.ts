import type { Recipe, RecipeSettings } from "../recipe/recipe.ts";
import type { Ports } from "./ports.ts";
import type { Account, EnvironmentSummary } from "./setup-state.ts";
import type { Reading } from "./step.ts";
import type { StepId } from "./steps/ids.ts";
import type { AnyStep } from "./steps/index.ts";

/** What the tenant has now, by step; plain JSON without any secret. */
export interface Inspection {
  readonly version: 1;
  readonly environmentId: string;
  /** ms since the epoch. */
  readonly at: number;
  readonly found: Partial<Readonly<Record<StepId, unknown>>>;
}

/**
 * Reads the tenant: every step's `inspect`, side by side as far as their needs allow. Writes nothing.
 * @throws the first step's error; the other reads are aborted.
 */
export async function inspectTenant(how: {
  readonly steps: readonly AnyStep[];
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly signal: AbortSignal;
}): Promise<Inspection> {
  const { steps, ports, environment } = how;
  const stop = new AbortController();
  const signal = AbortSignal.any([how.signal, stop.signal]);
  const held = await ports.vault.get();
  const heldSecret = held && withoutValue(held);
  const running = new Map<StepId, Promise<unknown>>();
  const reading: Reading = {
    graph: ports.graph,
    dataverse: ports.dataverse(environment.url ?? ""),
    heldSecret,
    recipe: how.recipe,
    settings: how.settings,
    account: how.account,
    environment,
    signal,
    found: <T>(id: StepId) => running.get(id) as Promise<T>,
  };
  for (const step of steps) {
    const needs = step.needs.map((id) => running.get(id));
    const work = Promise.all(needs).then(() => step.inspect(reading));
    running.set(step.id, work);
  }
  try {
    const found = await Promise.all([...running].map(async ([id, work]) => [id, await work] as const));
    return {
      version: 1,
      environmentId: environment.id,
      at: ports.clock.now(),
      found: Object.fromEntries(found),
    };
  } catch (error) {
    stop.abort();
    await Promise.allSettled(running.values());
    throw error;
  }
}

const withoutValue = <T extends { readonly clientSecret: string }>({ clientSecret: _, ...rest }: T) => rest;

/** A stored inspection that can be planned from, or null: another version, another environment, cut short. */
export function usableInspection(record: unknown, environmentId: string): Inspection | null {
  if (typeof record !== "object" || record === null) return null;
  const { version, environmentId: of, at, found } = record as Partial<Inspection>;
  const usable = version === 1 && of === environmentId && typeof at === "number" && typeof found === "object";
  return usable && found !== null ? (record as Inspection) : null;
}
