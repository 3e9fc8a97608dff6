import type { PlanAction } from "../../src/provisioning/model/plan.ts";

/** From here on one line for all is shorter than a line for each. */
const fewest = 2;

/**
 * Separates the checks that come before everything else, so the list starts with what will be created or changed.
 * The order stays that of the run.
 * @param isQuiet false for a check about which something has to be read or answered: it keeps its own line.
 */
export function partChecks<T extends { readonly action: PlanAction }>(
  items: readonly T[],
  isQuiet: (item: T) => boolean,
): { readonly checks: readonly T[]; readonly rest: readonly T[] } {
  const first = items.findIndex((item) => item.action !== "check" || !isQuiet(item));
  const count = first === -1 ? 0 : first;
  return count < fewest
    ? { checks: [], rest: items }
    : { checks: items.slice(0, count), rest: items.slice(count) };
}
