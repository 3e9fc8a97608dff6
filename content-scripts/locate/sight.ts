import type { SightReport } from "../../src/guide/sight.ts";

/** What this frame sees of a target, with the element itself; only the report leaves the frame. */
export interface Sight {
  readonly report: SightReport;
  /** The element to ring; null when unsure or absent. With `hidden` it has no box yet. */
  readonly element: Element | null;
}
