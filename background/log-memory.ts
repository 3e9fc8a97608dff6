import * as v from "valibot";
import type { StorageArea } from "../src/browser/storage.ts";
import type { LogLine } from "../src/log/log.ts";

/** How many lines are kept; the oldest go first. */
const mostLines = 400;
/** Lines are written together, so that a log costs a run no time. */
const gatherMs = 250;

export interface KeptLine extends LogLine {
  /** ISO 8601. */
  readonly at: string;
}

export interface LogMemory {
  /** The sink of `createLog`: takes lines that are free of secrets already. */
  readonly sink: (line: LogLine) => void;
  /** What was kept, oldest first; also of workers that have died since the browser was opened. */
  lines(): Promise<readonly KeptLine[]>;
}

const linesSchema = v.array(
  v.object({
    at: v.string(),
    level: v.picklist(["info", "warn"]),
    event: v.string(),
    facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  }),
);

/** Keeps the last lines of the log in the browser's memory, for diagnostics. Nothing goes to the console. */
export function createLogMemory(deps: {
  readonly session: StorageArea;
  readonly now: () => number;
}): LogMemory {
  const stored = deps.session.item<readonly KeptLine[]>("log", (raw) => v.parse(linesSchema, raw));
  let fresh: KeptLine[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (fresh.length === 0) return;
    const added = fresh;
    fresh = [];
    await stored.write([...((await stored.read()) ?? []), ...added].slice(-mostLines));
  };

  return {
    sink(line) {
      fresh.push({ at: new Date(deps.now()).toISOString(), ...line });
      timer ??= setTimeout(() => void flush().catch(() => undefined), gatherMs);
    },
    async lines() {
      await flush();
      return (await stored.read()) ?? [];
    },
  };
}
