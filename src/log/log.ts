import { REMOVED, redactStart } from "./redact.ts";

export interface LogLine {
  readonly level: "info" | "warn";
  /** What happened, a short constant: "graph.throttled". */
  readonly event: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface LogDependencies {
  /** Takes each finished line: a console, a ring buffer. What it throws is dropped. */
  readonly sink: (line: LogLine) => void;
  /** Secrets that exist now and have no shape of their own; asked for every line. */
  readonly known?: () => readonly string[];
}

/** Longest value of a fact, in characters: a log takes codes and ids, never bodies. */
export const LONGEST_VALUE = 400;

/** Names whose values are never written, whatever they look like, unless they end like a fact about one. */
const TELLING_NAME = /secret|token|password|passwd|credential|authorization|assertion|cookie/i;
const FACT_ABOUT = /(Id|Ids|Count|At|Ms|Days|Length)$/;

/** The one logger. Nothing reaches the sink that `redact` knows as a secret. */
export function createLog({ sink, known = () => [] }: LogDependencies): Log {
  const write = (level: LogLine["level"], event: string, facts: LogLine["facts"] = {}): void => {
    const secrets = known();
    const clean = (text: string): string => redactStart(text, LONGEST_VALUE, secrets);
    const entries = Object.entries(facts).map(([name, value]) => [
      clean(name),
      cleanValue(name, value, clean),
    ]);
    try {
      sink({ level, event: clean(event), facts: Object.fromEntries(entries) });
    } catch {
      // A log that cannot be written must not stop a run.
    }
  };
  return {
    info: (event, facts) => write("info", event, facts),
    warn: (event, facts) => write("warn", event, facts),
  };
}

function cleanValue(
  name: string,
  value: string | number | boolean,
  clean: (text: string) => string,
): string | number | boolean {
  if (typeof value === "boolean") return value;
  if (TELLING_NAME.test(name) && !FACT_ABOUT.test(name)) return REMOVED;
  return typeof value === "number" ? value : clean(value);
}

/** The one redacting logger: takes codes and ids, never bodies, tokens or secrets. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}
