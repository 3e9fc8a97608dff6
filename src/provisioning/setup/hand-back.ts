import { type Words, words } from "../../words/index.ts";
import type { Journal } from "../engine/journal.ts";
import { createRequests } from "../engine/requests.ts";
import { ownWorkIn } from "../model/own-work.ts";
import type { Ports } from "../model/ports.ts";
import type { Finding, SetupState, StepProgress } from "../model/setup-state.ts";
import { isHarmless } from "../model/stops.ts";
import { wasElevated } from "../steps/access/index.ts";
import { giveBackRole } from "../steps/access/writes.ts";
import { chosen } from "./fresh-state.ts";

/**
 * Takes the role away from the admin that was taken for this set-up, unless they want to keep it. Journaled and patient
 * as everything that changes something (engine/requests.ts), but for a minute at the most: the set-up is done.
 * @returns what the result says of it; nothing when none was taken.
 * @throws what would stop a run as well: the end of the sign-in, or of the run.
 */
export async function handBack(
  state: SetupState,
  {
    journal,
    ports,
    random,
    onProgress,
    signal,
  }: {
    readonly journal: Journal;
    readonly ports: Ports;
    /** 0-1 */
    readonly random: () => number;
    readonly onProgress: (progress: readonly StepProgress[]) => void;
    readonly signal: AbortSignal;
  },
): Promise<readonly Finding[]> {
  const environment = chosen(state);
  const own = ownWorkIn(journal.current(), state.account?.tenantId ?? "");
  if (!environment?.url || !wasElevated(own, environment)) return [];
  if (state.answers["access.give-back"] === "keep") return [];
  const values = { environment: environment.displayName };
  const { say, progress, end } = lineOf(state.progress, onProgress);
  const { read, change } = createRequests({
    step: "access",
    short: true,
    runId: state.id,
    journal,
    progress,
    clock: ports.clock,
    random,
    signal,
    before: undefined,
    askedAt: state.askedAt ?? 0,
  });
  const kept: Finding = { ok: false, text: words("finding.role-not-given-back", values) };
  try {
    say(words("say.access.give-back", values));
    const dataverse = ports.dataverse(environment.url);
    const given = await giveBackRole({ dataverse, read, change, environmentId: environment.id, signal });
    await journal.stored();
    return [given ? { ok: true, text: words("finding.role-given-back", values) } : kept];
  } catch (error) {
    if (!isHarmless(error, signal)) throw error;
    ports.log.warn("access.not-given-back");
    return [kept];
  } finally {
    end();
  }
}

/** The line of the access step, which shows what is done last. */
function lineOf(
  lines: readonly StepProgress[],
  onProgress: (progress: readonly StepProgress[]) => void,
): {
  readonly progress: Parameters<typeof createRequests>[0]["progress"];
  readonly say: (sentence: Words) => void;
  readonly end: () => void;
} {
  let now = lines.find(({ step }) => step === "access") ?? null;
  // A worker that died meanwhile has left the line at work, and a sign-out has stopped it.
  const wasLeft = now?.status === "working" || now?.status === "stopped";
  const ended = { status: wasLeft ? "done" : (now?.status ?? "done") } as const;
  const change = (edit: Partial<StepProgress>): void => {
    if (now === null) return;
    const next = { ...now, ...edit };
    now = next;
    onProgress(lines.map((line) => (line.step === "access" ? next : line)));
  };
  const working = (sentence: Words, until: number | null): void =>
    change({
      status: "working",
      sentence,
      waitingUntil: until === null ? null : new Date(until).toISOString(),
    });
  return {
    progress: {
      of: () => now,
      say: (_step, sentence) => working(sentence, null),
      wait: (_step, sentence, until) => working(sentence, until),
    },
    say: (sentence) => working(sentence, null),
    end: () => change({ ...ended, sentence: null, waitingUntil: null }),
  };
}
