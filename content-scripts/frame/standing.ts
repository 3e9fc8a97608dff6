import type { FramePath } from "../../src/contract/guide-protocol.ts";
import { isOver } from "../locate/over.ts";

/**
 * Where a frame is in its tab. Numbers and identity are all that one origin may know of another's frames. One in a
 * shadow root has none: it gets the number after the last one, which no frame has, so that the answer is not about
 * another frame.
 */
export function pathInTop(window: Window): FramePath {
  const path: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) {
    let number = 0;
    while (number < at.parent.length && at.parent[number] !== at) number += 1;
    path.unshift(number);
  }
  return path;
}

/**
 * Whether the frame at a path, or one that it is in, lies over the page: what can be told of it from here. Frames of
 * other origins tell the rest.
 */
export function standing(window: Window, path: FramePath): { levels: readonly number[]; over: boolean } {
  const levels: number[] = [];
  let over = false;
  let around: Window | null | undefined = window.top;
  path.forEach((number, level) => {
    const document = documentOf(around);
    if (document !== null) {
      levels.push(level);
      over ||= isFrameOver(document, around?.[number]);
    }
    around = around?.[number];
  });
  return { levels, over };
}

/** null: it is of another origin. */
function documentOf(window: Window | null | undefined): Document | null {
  try {
    return window?.document ?? null;
  } catch {
    return null;
  }
}

/** A frame that can't be found in the document is taken for one that lies over the page. */
function isFrameOver(document: Document, window: Window | undefined): boolean {
  const frame = [...document.querySelectorAll("iframe, frame")].find(
    (one) => (one as HTMLIFrameElement).contentWindow === window,
  );
  return frame === undefined || isOver(frame);
}
