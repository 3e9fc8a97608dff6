import { isOver } from "./over.ts";

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
