import type { FramePane } from "../../src/contract/guide-protocol.ts";
import type { SoughtTarget } from "../../src/guide/target.ts";
import { landmarksIn } from "./landmarks.ts";
import type { Pass } from "./pass.ts";

/**
 * The frames of a top document that are the content of a pane with a title: they are in it, or lie within its box. A
 * frame's position tells which pane it belongs to, because neither document can look into the other.
 */
export function framesInPanes(
  window: Window,
  targets: readonly SoughtTarget[],
  pass: Pass,
): readonly FramePane[] {
  const frames = [...window.document.querySelectorAll("iframe")].filter((frame) => !pass.hidden(frame));
  if (frames.length === 0) return [];
  const panes = targets.flatMap(({ id, within }) =>
    within?.kind === "pane" && within.titled !== undefined
      ? landmarksIn(pass, within).map((pane) => ({ id, pane }))
      : [],
  );
  const numbers = Array.from({ length: window.length }, (_, at) => window[at]);
  return frames.flatMap((frame) => {
    const at = numbers.indexOf(frame.contentWindow ?? undefined);
    const inside = panes.filter(({ pane }) => pane.contains(frame) || isWithin(frame, pane));
    return at < 0 || inside.length === 0 ? [] : [{ at, targets: inside.map(({ id }) => id) }];
  });
}

/** Room at the edges, px: borders. */
const EDGE = 4;

function isWithin(inner: Element, outer: Element): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  const isDrawn = a.width > 0 && a.height > 0;
  const isAcross = a.left >= b.left - EDGE && a.right <= b.right + EDGE;
  return isDrawn && isAcross && a.top >= b.top - EDGE && a.bottom <= b.bottom + EDGE;
}
