import type { Stored } from "../../ground/stored.ts";
import type { Words } from "../../words/index.ts";
import { createKeptRecord } from "../engine/kept-record.ts";
import type { ProcedureState } from "../model/procedure-state.ts";

/** What sentences may tell on disk: ids, addresses, days and numbers; no names. */
const told = new Set(["url", "id", "until", "count", "date"]);

function withoutNames({ id, values }: Words): Words {
  const kept = Object.entries(values ?? {}).filter(([key]) => told.has(key));
  return kept.length === 0 ? { id } : { id, values: Object.fromEntries(kept) };
}

/**
 * What of a procedure is written to disk: which lines of which plan were confirmed, while that is under way. null:
 * nothing is, because nothing was confirmed, or all is done and the journal tells it.
 */
export function procedureOnDisk<State extends ProcedureState<unknown>>(state: State): State | null {
  if (state.phase !== "running" && state.phase !== "paused") return null;
  return {
    ...state,
    plan: state.plan && {
      ...state.plan,
      lines: state.plan.lines.map((line) => ({
        ...line,
        text: withoutNames(line.text),
        because: [],
        notes: [],
      })),
    },
    progress: state.progress.map((line) => ({ ...line, sentence: null, waitingUntil: null })),
    problem: null,
    claims: null,
    demanded: null,
  };
}

/**
 * The stored procedure (engine/kept-record.ts): the whole of it in memory, {@link procedureOnDisk} of it on disk.
 * @param ended is told of one that has ended, or has nothing to do, before that is stored; it has to bear being told
 * once too often.
 */
export const createKeptProcedure = <State extends ProcedureState<unknown>>({
  memory,
  disk,
  understand,
  ended = async () => {},
}: {
  readonly memory: Stored<unknown>;
  readonly disk: Stored<unknown>;
  readonly understand: (raw: unknown) => State | null;
  readonly ended?: (state: State) => Promise<void>;
}): Stored<unknown> => {
  const record = createKeptRecord({ memory, disk, understand, onDisk: procedureOnDisk });
  return {
    ...record,
    async write(value) {
      const state = understand(value);
      if (state && isOver(state)) await ended(state);
      await record.write(value);
    },
  };
};

const isOver = ({ phase, plan }: ProcedureState<unknown>): boolean =>
  phase === "finished" || (phase === "planned" && plan?.changes === 0);
