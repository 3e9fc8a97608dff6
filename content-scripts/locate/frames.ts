import { isOver } from "./over.ts";

/**
 * The number that a frame, or the frame around it, has among the frames of the tab's top document. Numbers and identity
 * are all that one origin may know of another's frames.
 */
export function numberInTop(window: Window): number {
  const { top } = window;
  let outermost = window;
  while (outermost.parent !== top && outermost.parent !== outermost) outermost = outermost.parent;
  for (let at = 0; at < (top?.length ?? 0); at += 1) if (top?.[at] === outermost) return at;
  return 0;
}

/** Whether the frame with this number lies over the page; a frame that can't be found in the document does. */
export function isFrameOver(window: Window, at: number): boolean {
  const frame = [...window.document.querySelectorAll("iframe, frame")].find(
    (one) => (one as HTMLIFrameElement).contentWindow === window[at],
  );
  return frame === undefined || isOver(frame);
}
