import { redactStart } from "../src/log/redact.ts";
import type { LogMemory } from "./log-memory.ts";

/** How much of the log support gets: lines, and characters of each. */
export const MOST_LINES = 100;
export const LONGEST_LINE = 600;

/**
 * The last lines of the log as text, oldest first, for "Copy details for support". Each line was redacted when it was
 * written; it is redacted again here, because a secret may have become known since.
 * @param known secrets that exist now and have no shape of their own.
 * @returns at most MOST_LINES lines; none when the browser does not let them be read.
 */
export async function recentLog(
  memory: Pick<LogMemory, "lines">,
  known: () => readonly string[],
): Promise<readonly string[]> {
  const lines = await memory.lines().catch(() => []);
  const secrets = known();
  return lines.slice(-MOST_LINES).map(({ at, level, event, facts }) => {
    const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
    return redactStart([at, level, event, ...told].join(" "), LONGEST_LINE, secrets);
  });
}
