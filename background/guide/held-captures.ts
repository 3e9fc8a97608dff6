import type { FrameCapture, FrameOrder } from "../../src/contract/guide-protocol.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import type { PortalPort } from "./portal-ports.ts";

/** What one frame has read. May hold a secret. */
export interface HeldCaptures {
  readonly port: PortalPort;
  readonly page: PageId | null;
  readonly captures: readonly FrameCapture[];
}

/** As many wait at once; a page with more has no use for them. */
const MOST = 20;

/**
 * What frames have read, until the top document says whether the frame lies over the page: a frame can't see that it is
 * in a dialog. In memory only; what nobody answers for is never taken.
 */
export class CapturesOnHold {
  #held: (HeldCaptures & { readonly at: number })[] = [];

  /** @param at the frame's number in the top document. @returns what to ask the top document. */
  hold(at: number, captures: HeldCaptures): FrameOrder {
    this.#held = [...this.#held, { ...captures, at }].slice(-MOST);
    return { kind: "where", at };
  }

  /** What to ask a top document that has just come. */
  get questions(): readonly FrameOrder[] {
    return [...new Set(this.#held.map(({ at }) => at))].map((at) => ({ kind: "where", at }));
  }

  /** What waited for the answer about one frame; nobody waits for it from then on. */
  release(at: number): readonly HeldCaptures[] {
    const released = this.#held.filter((one) => one.at === at);
    this.#held = this.#held.filter((one) => one.at !== at);
    return released;
  }

  /** @param port a frame that has gone; without it, of all frames. */
  drop(port?: PortalPort): void {
    this.#held = port === undefined ? [] : this.#held.filter((one) => one.port !== port);
  }
}
