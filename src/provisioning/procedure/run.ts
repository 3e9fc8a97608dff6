import { type Words, words } from "../../words/index.ts";
import type { Journal } from "../engine/journal.ts";
import { createRequests } from "../engine/requests.ts";
import type { Waited } from "../model/journal-record.ts";
import type { Ports } from "../model/ports.ts";
import type { LineProgress } from "../model/procedure-state.ts";
import type { StepId } from "../model/step-ids.ts";
import { OutOfPatience, TurnOver } from "../model/stops.ts";
import type { Piece, PieceOutcome } from "../steps/piece.ts";
import type { Look, PlannedPiece, Planning } from "./procedure.ts";

export interface ProcedureRunning {
  /** Of the procedure's own run in the journal. */
  readonly id: string;
  readonly look: Look;
  readonly planning: Planning;
  /** Lines that the admin has confirmed; nothing else is done. */
  readonly confirmed: ReadonlySet<string>;
  readonly journal: Journal;
  readonly ports: Ports;
  /** When a person last asked for this work (engine/refused-before.ts). */
  readonly askedAt: number;
  /** Of an earlier turn. */
  readonly before: readonly LineProgress[];
  readonly onProgress: (progress: readonly LineProgress[]) => void;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

export interface PieceStop {
  readonly step: StepId;
  readonly error: unknown;
}

/**
 * Does what was confirmed, one line after the other. What stops does not keep the others from being done, except those
 * that have to come last. @returns what has stopped.
 */
export async function carryOut(running: ProcedureRunning): Promise<readonly PieceStop[]> {
  const { look, planning, confirmed, journal, signal } = running;
  const shown = progressOf(running);
  const over = new Set(planning.pieces.filter(({ piece }) => piece.line.does === "gone").map(lineOf));
  const stops: PieceStop[] = [];
  const waited: Partial<Record<StepId, Waited>> = {};
  const end = async (planned: PlannedPiece): Promise<void> => {
    over.add(lineOf(planned));
    await look.over?.(planned, over, planning);
  };
  for (const planned of planning.pieces) {
    if (planned.piece.line.does === "gone") await end(planned);
  }
  for (const planned of planning.pieces) {
    signal.throwIfAborted();
    const { act, last = false } = planned.piece;
    const line = lineOf(planned);
    if (!confirmed.has(line)) continue;
    if (planned.piece.passing) {
      stops.push(unanswered(planned.piece));
      continue;
    }
    if (act === null || (last && stops.length > 0)) continue;
    try {
      const now = last ? pieceIn(await look.plan(), line) : planned;
      if (now?.piece.passing) {
        stops.push(unanswered(now.piece));
        continue;
      }
      if (now?.piece.act == null) {
        const { does, because } = now?.piece.line ?? { does: "gone", because: [] };
        if (does === "gone") await end(planned);
        shown.end(line, does === "gone" ? "gone" : "kept", because[0] ?? null);
        continue;
      }
      const outcome = await oneLine(now, running, shown, waited);
      if (outcome === null) await end(planned);
      shown.end(line, outcome === null ? "done" : "kept", outcome?.kept ?? null);
    } catch (error) {
      // Outcomes of the last requests, abort or not: whoever opens the journal next reads what is stored.
      await journal.stored();
      signal.throwIfAborted();
      stops.push({ step: planned.piece.line.step, error });
      // A wait that an alarm ends stays on the screen, with its countdown.
      if (!(error instanceof TurnOver)) shown.end(line, "stopped", null);
    }
  }
  if (stops.length > 0) await journal.waited(running.id, waited);
  await journal.stored();
  signal.throwIfAborted();
  return stops;
}

/** What did not answer when it was looked at: nothing is concluded, and the line is still to be done. */
const unanswered = ({ line: { step } }: Piece): PieceStop => ({
  step,
  error: new OutOfPatience("transient", undefined),
});

const lineOf = ({ piece }: PlannedPiece): string => piece.line.id;
const pieceIn = ({ pieces }: Planning, line: string): PlannedPiece | undefined =>
  pieces.find((one) => lineOf(one) === line);

async function oneLine(
  { piece, carryOut: does }: PlannedPiece,
  { id, journal, ports, askedAt, random, signal }: ProcedureRunning,
  shown: Shown,
  waited: Partial<Record<StepId, Waited>>,
): Promise<PieceOutcome> {
  const { step } = piece.line;
  const progress = shown.forLine(piece.line.id);
  const requests = createRequests({
    step,
    short: false,
    runId: id,
    journal,
    progress,
    clock: ports.clock,
    random,
    signal,
    before: journal.run(id)?.waited[step],
    askedAt,
  });
  const say = (sentence: Words): void => progress.say(step, sentence);
  try {
    const { read, seen, change } = requests;
    return await does({ ports, clock: ports.clock, runId: id, signal, say, read, seen, change });
  } finally {
    const now = requests.patience.waited();
    if (now.ms > 0) waited[step] = now;
  }
}

interface Shown {
  end(line: string, status: LineProgress["status"], sentence: Words | null): void;
  /** What one line shows of its requests (requests.ts). */
  forLine(line: string): Parameters<typeof createRequests>[0]["progress"];
}

function progressOf({ planning, confirmed, before, onProgress }: ProcedureRunning): Shown {
  const lines = new Map<string, LineProgress>();
  for (const line of confirmed) {
    const known = before.find((one) => one.line === line);
    const piece = pieceIn(planning, line)?.piece;
    // "Kept" is looked at again each time; what is not in the plan any more is done.
    const waiting = piece !== undefined && piece.act !== null;
    const ended = piece === undefined || piece.line.does === "gone" ? "gone" : "kept";
    lines.set(line, {
      line,
      status: waiting ? "waiting" : known?.status === "done" ? "done" : ended,
      sentence: waiting ? null : (piece?.line.because[0] ?? null),
      waitingUntil: null,
    });
  }
  const change = (line: string, edit: Partial<LineProgress>): void => {
    const one = lines.get(line);
    if (!one) return;
    lines.set(line, { ...one, ...edit });
    onProgress([...lines.values()]);
  };
  onProgress([...lines.values()]);
  return {
    end: (line, status, sentence) => change(line, { status, sentence, waitingUntil: null }),
    forLine: (line) => ({
      of(step) {
        const one = lines.get(line);
        if (!one) return null;
        const { sentence, waitingUntil } = one;
        return {
          step,
          title: pieceIn(planning, line)?.piece.line.text ?? words("say.undo"),
          action: "change",
          status: one.status === "working" ? "working" : "waiting",
          sentence,
          startedAt: null,
          endedAt: null,
          waitingUntil,
          facts: {},
          warnings: [],
        };
      },
      say: (_step, sentence) => change(line, { status: "working", sentence, waitingUntil: null }),
      wait: (_step, sentence, until) =>
        change(line, {
          status: "working",
          sentence,
          waitingUntil: until === null ? null : new Date(until).toISOString(),
        }),
    }),
  };
}
