/** What one frame, or all of them together, see of a target. */
export type SightState =
  /** Sure: this is it. */
  | "found"
  /** Sure, but it can't be used now; the step says why ("Register stays grey until a name is typed"). */
  | "disabled"
  /** Sure, but hidden: `openFirst` has to be opened before. */
  | "hidden"
  /** Something like it, but too little evidence or a look-alike close behind. Never pointed at. */
  | "unsure"
  | "absent";

/** A sight without the element: can be sent and stored. From the page it holds nothing, only our own codes. */
export interface SightReport {
  readonly target: string;
  readonly state: SightState;
  /** 0 to 1. */
  readonly score: number;
  /** Score of the best other candidate, 0 when there is none. */
  readonly runnerUp: number;
  /** For diagnostics: "name 0.70 +structure 0.30", "margin 0.05 < 0.20". No text of the page, no ids. */
  readonly reasons: readonly string[];
  /** With `hidden`: id of the target to open first, when one is known. */
  readonly openFirst?: string;
}

/** Everything that one frame reports at one time about the targets it was asked for. */
export interface FrameReport {
  /** `runtime.MessageSender.frameId`; 0 is the top frame. */
  readonly frameId: number;
  /** The frame has no size of its own: a prewarmed copy, or a frame that reports a wrong size (portals-23). */
  readonly sizeless?: boolean;
  readonly sights: readonly SightReport[];
}

/** What the frames together see of a target: see merge-frames.ts. */
export interface MergedSight extends SightReport {
  /** The frame that draws the ring; null unless found, disabled or hidden. */
  readonly frameId: number | null;
}
