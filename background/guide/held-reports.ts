import type { FrameMessage, FrameOrder, FramePath } from "../../src/contract/guide-protocol.ts";
import type { PortalPort } from "./portal-ports.ts";

/** What a child frame has seen or read. May hold a secret. */
export type FrameReading = Extract<FrameMessage, { readonly kind: "sees" | "captures" }>;

export interface HeldReading {
  readonly port: PortalPort;
  readonly reading: FrameReading;
  readonly over: boolean;
}

interface Held {
  readonly port: PortalPort;
  readonly reading: FrameReading;
  readonly at: FramePath;
  /** Parts of the path of which nobody has told yet. */
  readonly open: readonly number[];
}

/** As many wait at once; a page with more has no use for them. */
const MOST = 40;

/**
 * What frames have seen and read, until the documents around them say whether they lie over the page: a frame can't see
 * that it is in a dialog. In memory only; what nobody answers for counts for nothing.
 */
export class ReadingsOnHold {
  #held: readonly Held[] = [];

  /** @returns what to ask all frames. */
  hold(port: PortalPort, reading: FrameReading, at: FramePath): FrameOrder {
    const others = this.#held.filter(
      (one) => one.port !== port || one.reading.kind !== "sees" || reading.kind !== "sees",
    );
    this.#held = [...others, { port, reading, at, open: at.map((_, level) => level) }].slice(-MOST);
    return { kind: "where", at };
  }

  /** What to ask a frame that has just come. */
  get questions(): readonly FrameOrder[] {
    const paths = new Map(this.#held.map(({ at }) => [at.join(), at]));
    return [...paths.values()].map((at) => ({ kind: "where", at }));
  }

  /**
   * Takes an answer. @param levels parts of the path that it is about.
   * @returns what need not wait any longer.
   */
  release(at: FramePath, levels: readonly number[], over: boolean): readonly HeldReading[] {
    if (levels.length === 0) return [];
    const released: HeldReading[] = [];
    this.#held = this.#held.flatMap((one) => {
      if (one.at.join() !== at.join()) return one;
      const open = one.open.filter((level) => !levels.includes(level));
      if (!over && open.length > 0) return { ...one, open };
      released.push({ port: one.port, reading: one.reading, over });
      return [];
    });
    return released;
  }

  /** @param port a frame that has gone; without it, of all frames. */
  drop(port?: PortalPort): void {
    this.#held = port === undefined ? [] : this.#held.filter((one) => one.port !== port);
  }
}
