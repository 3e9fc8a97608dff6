import { type Words, words } from "../../words/index.ts";
import type { Journal } from "../engine/journal.ts";
import { createRequests } from "../engine/requests.ts";
import type { JournalEntry, JournalRun, Waited } from "../model/journal-record.ts";
import type { Ports } from "../model/ports.ts";
import type { StepId } from "../model/step-ids.ts";
import { TurnOver } from "../model/stops.ts";
import type { UndoProgress } from "../model/undo-state.ts";
import type { PlannedPiece, UndoPlanning } from "./planning.ts";

export interface UndoRunning {
  /** Of the undo itself. */
  readonly id: string;
  readonly planning: UndoPlanning;
  /** Lines that the admin has confirmed; nothing else is taken back. */
  readonly confirmed: ReadonlySet<string>;
  readonly journal: Journal;
  readonly ports: Ports;
  /** Of an earlier turn. */
  readonly before: readonly UndoProgress[];
  readonly onProgress: (progress: readonly UndoProgress[]) => void;
  /** Looks again and plans again: for what can't be brought back once it is deleted. */
  readonly planAgain: () => Promise<UndoPlanning>;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

export interface UndoStop {
  readonly step: StepId;
  readonly error: unknown;
}

/**
 * Takes back what was confirmed, one line after the other. What stops does not keep the others from being taken back,
 * except those that have to come last. @returns what has stopped.
 */
export async function carryOutUndo(running: UndoRunning): Promise<readonly UndoStop[]> {
  const { planning, confirmed, journal, ports, signal } = running;
  const shown = progressOf(running);
  const over = new Set(planning.pieces.filter(({ piece }) => piece.line.does === "gone").map(lineOf));
  const stops: UndoStop[] = [];
  const waited: Partial<Record<StepId, Waited>> = {};
  const end = async (piece: PlannedPiece): Promise<void> => {
    over.add(lineOf(piece));
    await forgetSecret(piece, ports);
    await noteUndone(planning.pieces, over, journal);
  };
  for (const piece of planning.pieces) {
    if (piece.piece.line.does === "gone") await end(piece);
  }
  for (const planned of planning.pieces) {
    signal.throwIfAborted();
    const { act, last = false } = planned.piece;
    const line = lineOf(planned);
    if (act === null || !confirmed.has(line)) continue;
    if (last && stops.length > 0) continue;
    try {
      const now = last ? pieceIn(await running.planAgain(), line) : planned;
      if (now?.piece.act == null) {
        const { does, because } = now?.piece.line ?? { does: "gone", because: [] };
        if (does === "gone") await end(planned);
        shown.end(line, does === "gone" ? "gone" : "kept", because[0] ?? null);
        continue;
      }
      const outcome = await carryOut(now, running, shown, waited);
      if (outcome === null) await end(planned);
      shown.end(line, outcome === null ? "done" : "kept", outcome?.kept ?? null);
    } catch (error) {
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

const lineOf = ({ piece }: PlannedPiece): string => piece.line.id;
const pieceIn = ({ pieces }: UndoPlanning, line: string): PlannedPiece | undefined =>
  pieces.find((one) => lineOf(one) === line);

async function carryOut(
  { piece, by }: PlannedPiece,
  { id, journal, ports, random, signal }: UndoRunning,
  shown: Shown,
  waited: Partial<Record<StepId, Waited>>,
) {
  const { step } = piece.line;
  const requests = createRequests({
    step,
    short: false,
    runId: id,
    journal,
    progress: shown.forLine(piece.line.id),
    clock: ports.clock,
    random,
    signal,
    before: journal.run(id)?.waited[step],
    askedAt: ports.clock.now(),
  });
  shown.forLine(piece.line.id).say(step, words("say.undo"));
  try {
    return await by.apply(piece.act as never, {
      ports,
      signal,
      dataverse: ports.dataverse,
      read: requests.read,
      change: requests.change,
    });
  } finally {
    const now = requests.patience.waited();
    if (now.ms > 0) waited[step] = now;
  }
}

/** What the browser's memory holds of a secret that is not there any more is of no use to anybody. */
async function forgetSecret({ piece }: PlannedPiece, { vault }: Ports): Promise<void> {
  const keyId = /^secret:(.*)$/.exec(piece.line.id)?.[1];
  if (keyId === undefined) return;
  for (const { runId } of piece.entries) await vault.forget({ owner: "run", runId, keyId });
}

/** Notes as undone every entry of which nothing is left: each line that names it is over. */
async function noteUndone(
  pieces: readonly PlannedPiece[],
  over: ReadonlySet<string>,
  journal: Journal,
): Promise<void> {
  type Ref = { readonly runId: string; readonly number: number };
  const open = (ref: Ref): boolean =>
    pieces.some(
      ({ piece }) =>
        !over.has(piece.line.id) &&
        piece.entries.some(({ runId, number }) => runId === ref.runId && number === ref.number),
    );
  const entryOf = (ref: Ref): JournalEntry | undefined =>
    (journal.run(ref.runId) as JournalRun | null)?.entries.find(({ number }) => number === ref.number);
  const ended = pieces.filter(({ piece }) => over.has(piece.line.id)).flatMap(({ piece }) => piece.entries);
  await Promise.all(
    ended
      .filter((ref) => !open(ref) && entryOf(ref)?.undoneAt === null)
      .map(({ runId, number }) => journal.undone(runId, number)),
  );
}

interface Shown {
  end(line: string, status: UndoProgress["status"], sentence: Words | null): void;
  /** What one line shows of its requests (requests.ts). */
  forLine(line: string): Parameters<typeof createRequests>[0]["progress"];
}

function progressOf({ planning, confirmed, before, onProgress }: UndoRunning): Shown {
  const lines = new Map<string, UndoProgress>();
  for (const line of confirmed) {
    const known = before.find((one) => one.line === line);
    const now = planning.pieces.find(({ piece }) => piece.line.id === line)?.piece.line;
    // "Kept" is looked at again each time; what is not in the plan any more is undone.
    const waiting = now?.does === "take-back";
    const ended = now === undefined || now.does === "gone" ? "gone" : "kept";
    lines.set(line, {
      line,
      status: waiting ? "waiting" : known?.status === "done" ? "done" : ended,
      sentence: waiting ? null : (now?.because[0] ?? null),
      waitingUntil: null,
    });
  }
  const change = (line: string, edit: Partial<UndoProgress>): void => {
    const one = lines.get(line);
    if (!one) return;
    lines.set(line, { ...one, ...edit });
    onProgress([...lines.values()]);
  };
  onProgress([...lines.values()]);
  return {
    end: (line, status, sentence) => change(line, { status, sentence, waitingUntil: null }),
    forLine: (line) => ({
      of: (step) => {
        const one = lines.get(line);
        return (
          (one && {
            step,
            title: words("say.undo"),
            action: "change",
            status: one.status === "working" ? "working" : "waiting",
            sentence: one.sentence,
            startedAt: null,
            endedAt: null,
            waitingUntil: one.waitingUntil,
            facts: {},
            warnings: [],
          }) ??
          null
        );
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
