import type { Box } from "../../src/contract/guide-protocol.ts";

/** The ring around one element of this frame. It takes no pointer and no focus, and covers nothing. */
export interface Ring {
  /** @param say under the ring; "" for none. @param quiet drawn weaker: the element can't be used yet. */
  show(element: Element, say: string, quiet: boolean): void;
  hide(): void;
  /** Above a dialog that was opened later. */
  raise(): void;
}

/** @param onBox the element's box in this frame's viewport whenever it moved; null when it can't be seen. */
export type CreateRing = (document: Document, onBox: (box: Box | null) => void, signal: AbortSignal) => Ring;
