import type { PortalTab, Spot, TabLook } from "./portal-tab.ts";
import { truthNames } from "./truth-names.ts";

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
 * Holds what the guide saw against what the portals know. Targets that are not there and not pointed at are
 * left out; one that is pointed at without being there is wrong.
 * @param nowhere targets that are not to be found here, though the portal has a control of that name.
 */
export async function compare(
  look: TabLook,
  tab: PortalTab,
  nowhere: readonly string[],
): Promise<readonly Compared[]> {
  const others = await allSpots(tab);
  const results: Compared[] = [];
  for (const [target, { merged, spot }] of look.sights) {
    const [name] = truthNames[target] ?? [];
    const expected = name === undefined || nowhere.includes(target) ? null : await tab.find(name);
    const detail = `${merged.state} ${merged.score.toFixed(2)}/${merged.runnerUp.toFixed(2)} ${merged.reasons.join(", ")}`;
    if (spot === null) {
      // Covered by a pane: not to be used now, and rightly not pointed at.
      if (expected !== null && !merged.reasons.includes("covered")) {
        results.push({
          target,
          verdict: isWayIn(merged.state, merged.openFirst) ? "found" : "unsure",
          detail,
        });
      }
      continue;
    }
    const right = expected !== null && isSame(spot, expected, others);
    results.push({ target, verdict: right ? "found" : "wrong", detail });
  }
  return results;
}

/** Not there yet, but the guide says what to open first. */
const isWayIn = (state: string, openFirst: string | undefined): boolean =>
  state === "hidden" && openFirst !== undefined;

async function allSpots(tab: PortalTab): Promise<readonly Spot[]> {
  const names = [...new Set(Object.values(truthNames).flat())];
  const spots = await Promise.all(names.map((name) => tab.find(name)));
  return spots.filter((spot) => spot !== null);
}

/** The control, something in it, or something around it that holds no other control. */
export function isSame(spot: Spot, expected: Spot, others: readonly Spot[]): boolean {
  if (spot.host !== expected.host) return false;
  if (isInside(spot.path, expected.path)) return true;
  if (!isInside(expected.path, spot.path)) return false;
  return !others.some(
    (other) =>
      other.host === spot.host &&
      isInside(other.path, spot.path) &&
      !isInside(other.path, expected.path) &&
      !isInside(expected.path, other.path),
  );
}

const isInside = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.length >= outer.length && outer.every((index, at) => inner[at] === index);
