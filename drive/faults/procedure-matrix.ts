import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import type { Engine } from "../engine/create-engine.ts";
import { leftAfterDone } from "./after-done.ts";
import { type Calm, type Cell, nameOf } from "./cell.ts";
import type { FaultKind } from "./kinds.ts";
import { letReplicate } from "./matrix.ts";
import { untilStored } from "./stored-at-last.ts";
import { endingAtRest, strikeAt } from "./strike.ts";

/** A procedure in a tenant that is ready for it: what a matrix has to know to disturb it. */
export interface Readied {
  readonly engine: Engine;
  /** Carries it out, undisturbed. */
  carryOut(): Promise<unknown>;
  /** Looks and plans. @param watched the engine, in which the fault ends when it rests */
  plan(watched: Engine): Promise<unknown>;
  /** Confirms what is planned, and goes on until it has ended. @param watched see `plan` */
  finish(watched: Engine): Promise<unknown>;
  /** What it leaves, besides how many runs of the journal are open. Every replica knows of it by then. */
  left(): Promise<object> | object;
  /** What must be true at no request and is, or null; asked before each request and at the end. */
  wrong(): string | null;
  /** What is wrong at the end only, or null. Default: nothing is asked. */
  wrongAtEnd?(): string | null;
  /**
   * Once more, where it may have ended in another way than the undisturbed one: what an undisturbed one leaves then.
   * @param left what that one left at first
   */
  again?(left: string): Promise<string>;
  /** What remains when the administrator has done, or null. Default: {@link leftAfterDone}. */
  remains?(): Promise<string | null>;
}

/** Every request of a procedure, × every kind of fault. A row is a tenant, and what is done in it. */
export interface Matrix<Row> {
  /** Names a row in the table of `npm run test:faults`. */
  title(row: Row): string;
  calmly(row: Row): Promise<Calm<Row>>;
  /**
   * Once with one fault at one request; then everything works again and the administrator goes on. "same": it leaves
   * what an undisturbed one leaves, and nothing was wrong at any request.
   * @param point counts from 1
   */
  disturb(calm: Calm<Row>, kind: FaultKind, point: number): Promise<Cell>;
}

/** @param ready readies a tenant; the clock of the computer is `skewMs` ahead of Microsoft's, ms. */
export function createMatrix<Row>(
  title: (row: Row) => string,
  ready: (row: Row, skewMs?: number) => Promise<Readied>,
): Matrix<Row> {
  return {
    title,
    async calmly(row) {
      const readied = await ready(row);
      const { engine } = readied;
      try {
        const from = engine.sent.length;
        await readied.carryOut();
        return { row, requests: engine.sent.slice(from).map(nameOf), left: await leftIn(readied) };
      } finally {
        await engine.close();
      }
    },
    async disturb(calm, kind, point) {
      const readied = await ready(calm.row, kind.skewMs);
      const { engine } = readied;
      let wrong: string | null = null;
      const look = (): void => {
        wrong ??= readied.wrong();
      };
      const strike = strikeAt(engine, kind, point, look);
      const { cell } = strike;
      const watched = endingAtRest(engine, strike);
      try {
        await untilStored(() => readied.plan(watched));
        await untilStored(() => readied.finish(watched));
        if (strike.struck() === "") return cell("lost", "the request was never sent");
        look();
        if (wrong !== null) return cell("different", wrong);
        let left = await leftIn(readied);
        let wanted = calm.left;
        if (left !== wanted && readied.again) {
          wanted = await readied.again(wanted);
          left = await leftIn(readied);
        }
        if (left !== wanted) return cell("different", `left ${left}`);
        look();
        const remains = readied.remains ?? (() => leftAfterDone(engine));
        const rest = wrong ?? readied.wrongAtEnd?.() ?? (await remains());
        return rest === null ? cell("same") : cell("different", rest);
      } catch (error) {
        return cell("lost", error instanceof Error ? error.message : String(error));
      } finally {
        await engine.close();
      }
    },
  };
}

async function leftIn({ engine, left }: Readied): Promise<string> {
  letReplicate(engine);
  const { runs } = engine.journal() as JournalRecord;
  const open = runs.filter(({ finishedAt }) => finishedAt === null).length;
  return JSON.stringify({ ...(await left()), open });
}
