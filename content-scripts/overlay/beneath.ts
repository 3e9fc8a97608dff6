import type { Box } from "../../src/contract/guide-protocol.ts";
import { isCovering } from "../locate/over.ts";
import { boxOf } from "./obstacles.ts";
import { isOurs } from "./top-layer.ts";

/**
 * Whether something that lies over the page hides an element: a pane, a dialog, an open list, a fixed bar. A ring
 * around the element would be drawn over what hides it, around something else.
 * @param box the part of it whose middle counts.
 */
export function isBeneath(element: Element, box: Box = boxOf(element)): boolean {
  const { x, y, width, height } = box;
  const painted = element.ownerDocument
    .elementsFromPoint(x + width / 2, y + height / 2)
    .find((one) => !isOurs(one));
  if (painted === undefined || holds(element, painted)) return false;
  for (let at: Element | null = painted; at !== null && !holds(at, element); at = around(at)) {
    if (isCovering(at) || /^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** Whether an element is, or is around, another one, also through open shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = around(at)) if (at === outer) return true;
  return false;
}

function around(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
