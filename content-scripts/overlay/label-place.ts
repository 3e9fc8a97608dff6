import type { Box } from "../../src/contract/guide-protocol.ts";
import { isOurs } from "./top-layer.ts";

/** Where the ring's label may go, what a reader expects first. */
export const SIDES = ["bottom-start", "top-start", "right", "left"] as const;

/** Parts of the label's width and height where something may be under it. */
const ACROSS = [0.05, 0.35, 0.65, 0.95] as const;
const DOWN = [0.2, 0.8] as const;

/** What a person reads or uses: the neighbour that the target is to be told from. */
const USED =
  'button, a, input, select, textarea, label, li, tr, [role="option"], [role="row"], [role="radio"], [role="tab"], [role="menuitem"], [role="button"], [role="heading"], h1, h2, h3, h4';

/** How much of what is read or used a label would lie over; 0: nothing. */
export function covered(element: Element, label: Box): number {
  const document = element.ownerDocument;
  let sum = 0;
  for (const x of ACROSS) {
    for (const y of DOWN) {
      const one = document
        .elementsFromPoint(label.x + x * label.width, label.y + y * label.height)
        .find((at) => !isOurs(at));
      if (one === undefined || element.contains(one) || one.contains(element)) continue;
      const used = one.closest(USED);
      if (used !== null && !used.contains(element)) sum += 2;
      else if ([...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) sum += 1;
    }
  }
  return sum;
}

/** Whether a label is in the window. */
export const isInWindow = ({ x, y, width, height }: Box, window: Window): boolean =>
  x >= 0 && y >= 0 && x + width <= window.innerWidth && y + height <= window.innerHeight;
