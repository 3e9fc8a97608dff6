import type { Control, Spot, TabLook } from "./portal-tab.ts";
import { spareForms, truthNames } from "./truth-names.ts";

export type Verdict =
  /** Found, or hidden with the way to open it, and it is the right element. */
  | "found"
  /** There, and not pointed at: the card names the words to look for. */
  | "unsure"
  | "wrong";

export interface Compared {
  readonly target: string;
  readonly verdict: Verdict;
  readonly detail: string;
}

/**
 * Holds what the guide saw against what the portal knows. Targets that are not there and not pointed at are
 * left out; one that is pointed at without being there is wrong.
 * @param nowhere targets that are not to be found here, though the portal has a control of that name.
 */
export function compare(
  { sights, controls }: Pick<TabLook, "sights" | "controls">,
  nowhere: readonly string[],
): readonly Compared[] {
  const named = controls.filter(({ name }) => knownNames.has(name)).map(({ spot }) => spot);
  const results: Compared[] = [];
  for (const [target, { merged, spot }] of sights) {
    const expected = nowhere.includes(target) ? null : expectedOf(target, controls);
    const detail = `${merged.state} ${merged.score.toFixed(2)}/${merged.runnerUp.toFixed(2)} ${merged.reasons.join(", ")}`;
    if (spot !== null) {
      const right = expected !== null && isSame(spot, expected, named);
      results.push({ target, verdict: right ? "found" : "wrong", detail });
    } else if (expected !== null && !merged.reasons.includes("covered") && !spareForms.has(target)) {
      // Covered by a pane: not to be used now, and rightly not pointed at.
      const isWayIn = merged.state === "hidden" && merged.openFirst !== undefined;
      results.push({ target, verdict: isWayIn ? "found" : "unsure", detail });
    }
  }
  return results;
}

/** Controls that a target means. */
export const knownNames = new Set(Object.values(truthNames).flat());

function expectedOf(target: string, controls: readonly Control[]): Spot | null {
  const names = truthNames[target] ?? [];
  return controls.find(({ name }) => names.includes(name))?.spot ?? null;
}

/** The control, something in it, or something around it that holds no other control. */
export function isSame(spot: Spot, expected: Spot, others: readonly Spot[]): boolean {
  if (spot.frame !== expected.frame) return false;
  if (isInside(spot.path, expected.path)) return true;
  if (!isInside(expected.path, spot.path)) return false;
  return !others.some(
    (other) =>
      other.frame === spot.frame &&
      isInside(other.path, spot.path) &&
      !isInside(other.path, expected.path) &&
      !isInside(expected.path, other.path),
  );
}

const isInside = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.length >= outer.length && outer.every((index, at) => inner[at] === index);
