import type { TargetPlace } from "../../src/contract/guide-protocol.ts";

/** The ring around one element of this frame. It takes no pointer and no focus, and covers nothing. */
export interface Ring {
  /** @param say under the ring; "" for none. @param quiet drawn weaker: the element can't be used yet. */
  show(element: Element, say: string, quiet: boolean): void;
  hide(): void;
  /** Draws nothing while something in the document around this frame lies over the element, but tells its place. */
  cover(is: boolean): void;
  /** The receiver of `onPlace` may have forgotten the place: reports it again with the next `show`. */
  tellAgain(): void;
  /** Puts the ring above a dialog that was opened later. */
  raise(): void;
}

/** @param onPlace gets the element's place in this frame's viewport whenever it moves. */
export type CreateRing = (
  document: Document,
  onPlace: (where: TargetPlace) => void,
  signal: AbortSignal,
) => Ring;
