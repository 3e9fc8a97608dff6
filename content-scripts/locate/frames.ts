import type { FramePane } from "../../src/contract/guide-protocol.ts";
import type { SoughtTarget } from "../../src/guide/target.ts";
import { landmarksIn } from "./landmarks.ts";
import { isOver } from "./over.ts";
import type { Pass } from "./pass.ts";

/**
 * The number that a frame, or the frame around it, has among the frames of the tab's top document. Numbers and identity
 * are all that one origin may know of another's frames. One in a shadow root has none: it gets the number after the last
 * one, which no frame has, so that the answer is not about another frame.
 */
export function numberInTop(window: Window): number {
  const { top } = window;
  let outermost = window;
  while (outermost.parent !== top && outermost.parent !== outermost) outermost = outermost.parent;
  const count = top?.length ?? 0;
  for (let at = 0; at < count; at += 1) if (top?.[at] === outermost) return at;
  return count;
}

/** Whether the frame with this number lies over the page; a frame that can't be found in the document does. */
export function isFrameOver(window: Window, at: number): boolean {
  const frame = [...window.document.querySelectorAll("iframe, frame")].find(
    (one) => (one as HTMLIFrameElement).contentWindow === window[at],
  );
  return frame === undefined || isOver(frame);
}

/**
 * The frames of a top document that are the content of a pane with a title: they are in it, or lie within its box. What
 * belongs together is known by the frame's place, for neither document can look into the other.
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
