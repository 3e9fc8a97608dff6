import { isSure } from "./scoring.ts";
import type { FrameReport, MergedSight, SightReport } from "./sight.ts";

/**
 * What all frames together see of a target. Frames do not know each other, so the rule of one frame applies again: the
 * best candidate must be sure, and the next best frame's candidate clearly behind it. A frame without a size (a
 * prewarmed copy, portals-23) counts only when no other frame has found the target.
 */
export function mergeFrames(target: string, frames: readonly FrameReport[]): MergedSight {
  const all = frames.flatMap(({ frameId, sizeless = false, sights }) =>
    sights.filter((sight) => sight.target === target).map((sight) => ({ frameId, sizeless, sight })),
  );
  const sure = all.filter(({ sight }) => isSureState(sight));
  const sized = sure.filter(({ sizeless }) => !sizeless);
  // A usable target comes before a hidden one: a hidden copy of a menu does not compete with the visible menu.
  const usable = (sized.length > 0 ? sized : sure).filter(({ sight }) => sight.state !== "hidden");
  const [best, next] = (usable.length > 0 ? usable : sized.length > 0 ? sized : sure).toSorted(byScore);
  if (best === undefined) {
    const unsure = all.filter(({ sight }) => sight.state === "unsure").toSorted(byScore)[0];
    return { ...(unsure?.sight ?? absent(target, all)), frameId: null };
  }
  const doubt = 1 - best.sight.score;
  if (next !== undefined && !isSure(doubt, 1 - next.sight.score)) {
    return {
      ...best.sight,
      state: "unsure",
      runnerUp: next.sight.score,
      reasons: [...best.sight.reasons, "another frame has one as well"],
      frameId: null,
    };
  }
  return { ...best.sight, frameId: best.frameId };
}

const isSureState = ({ state }: SightReport): boolean =>
  state === "found" || state === "disabled" || state === "hidden";

const byScore = (a: { readonly sight: SightReport }, b: { readonly sight: SightReport }): number =>
  b.sight.score - a.sight.score;

/**
 * The target is absent, with each of the frames' reasons once: "covered" is worth knowing, "no candidate" from ten
 * frames is not.
 */
const absent = (target: string, all: readonly { readonly sight: SightReport }[]): SightReport => ({
  target,
  state: "absent",
  score: 0,
  runnerUp: 0,
  reasons: [...new Set(all.flatMap(({ sight }) => sight.reasons))],
});
