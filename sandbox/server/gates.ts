import type { RequestLogEntry } from "./request-log.ts";

/** Holds answers back until it is opened. */
export interface Gate {
  /** Lets go of what is held, and holds nothing more. */
  open(): void;
  /** Requests that were carried out and whose answers it holds now, in the order of their answers. */
  readonly held: readonly RequestLogEntry[];
}

/**
 * Slow hosts without a clock: a test holds answers back, sees what goes on meanwhile, and lets go of them. Unlike the
 * fault "hang", everything ends as if nothing had happened.
 */
export interface Gates {
  /** @param whose whether the answer to a request is held back */
  hold(whose: (request: RequestLogEntry) => boolean): Gate;
  /** Settles when no gate holds the answer to this request. */
  pass(request: RequestLogEntry): Promise<void>;
}

export function createGates(): Gates {
  const closed = new Set<{ readonly holds: (request: RequestLogEntry) => Promise<void> | null }>();
  return {
    hold(whose) {
      const held: RequestLogEntry[] = [];
      let letGo = (): void => {};
      const opened = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const gate = {
        holds(request: RequestLogEntry) {
          if (!whose(request)) return null;
          held.push(request);
          return opened;
        },
      };
      closed.add(gate);
      return {
        held,
        open() {
          closed.delete(gate);
          held.length = 0;
          letGo();
        },
      };
    },
    async pass(request) {
      await Promise.all([...closed].map((gate) => gate.holds(request)));
    },
  };
}
