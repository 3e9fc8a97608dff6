import type { Engine } from "../engine/create-engine.ts";
import { type Cell, nameOf, type Verdict } from "./cell.ts";
import type { FaultKind } from "./kinds.ts";

/** One fault in an engine, at one request. */
export interface Strike {
  /** The request that was disturbed; "" before it was sent. */
  struck(): string;
  /** Everything works again; after a death another worker begins. */
  end(): Promise<void>;
  cell(verdict: Verdict, why?: string): Cell;
}

/**
 * Lets a fault happen at the request with a number, counted from what was sent before.
 * @param point counts from 1. @param look is called before each request, and may note what is wrong.
 */
export function strikeAt(engine: Engine, kind: FaultKind, point: number, look: () => void): Strike {
  const at = engine.sent.length + point;
  let struck = "";
  let over = false;
  engine.fate = (request) => {
    look();
    const strikes = request.n === at || (kind.lasting === true && !over && request.n > at);
    if (request.n === at) struck = nameOf(request);
    return strikes ? kind.fate : "send";
  };
  engine.refuses = (record, where) => struck !== "" && !over && (kind.refuses?.(record, where) ?? false);
  return {
    struck: () => struck,
    async end() {
      over = true;
      if (kind.aftermath !== "nothing")
        await engine.restart({ browserClosed: kind.aftermath === "browser-reopened" });
    },
    cell: (verdict, why = "") => ({ kind: kind.name, point, request: struck, verdict, why }),
  };
}

/** The same engine; in it the fault ends as soon as the engine rests after it, or is dead. */
export function endingAtRest(engine: Engine, strike: Strike): Engine {
  let over = false;
  return Object.create(engine, {
    rest: {
      value: async () => {
        await engine.rest();
        if (strike.struck() === "" || over) return;
        over = true;
        await strike.end();
      },
    },
  }) as Engine;
}
