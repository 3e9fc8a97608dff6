import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";
import { type Change, repairable } from "../engine/changed-by-others.ts";
import { checkIn, checkStateOf, finishCheck, finishedOf, repairIn } from "../engine/check.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { settledEngine } from "../engine/settled.ts";
import { addStrangersSecret, appOf, strangersValue } from "../engine/stranger.ts";
import { tenantOf } from "../engine/tenant.ts";
import { leftAfterDone } from "./after-done.ts";
import { disagreement } from "./agreement.ts";
import { type Cell, nameOf } from "./cell.ts";
import type { FaultKind } from "./kinds.ts";
import { type Ground, letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { untilStored } from "./stored-at-last.ts";
import { endingAtRest, strikeAt } from "./strike.ts";

/** What others have changed before the check: one thing of each kind, as far as they can be changed together. */
export const checkWorks = ["app", "principal", "organization"] as const;
export type CheckWork = (typeof checkWorks)[number];

const changesOf: Readonly<Record<CheckWork, readonly string[]>> = {
  app: ["the app was deleted"],
  principal: ["the app was deactivated", "permissions were taken off the app", "consent was taken back"],
  organization: ["the user was disabled", "roles were removed"],
};

export interface CalmCheck {
  readonly ground: Ground;
  readonly work: CheckWork;
  readonly requests: readonly string[];
  readonly left: string;
}

const DAY_MS = 24 * 60 * 60_000;

/** A finished set-up that others have changed, with a stranger's secret on it, which must not be removed. */
async function changed(ground: Ground, work: CheckWork, skewMs = 0) {
  const changes = repairable.filter(({ name }: Change) => changesOf[work].includes(name));
  if (changes.length !== changesOf[work].length) throw new Error(`No such change for ${work}.`);
  const { engine, noted: clientId } = await settledEngine(
    `check ${ground.name} ${work} ${skewMs}`,
    () => createEngine({ changes: ground.changes, skewMs }),
    async (begun) => {
      await persevere(begun, ground.choices);
      begun.sandbox.world.clock.advance(2 * DAY_MS);
      const made = begun.state().result?.clientId ?? "";
      addStrangersSecret(begun, appOf(begun, made));
      for (const change of changes) change.does(begun, made);
      letReplicate(begun);
      return made;
    },
  );
  return { engine, clientId, asked: { runId: engine.state().id } };
}

/** What the tenant holds, what Home says, and whether a stranger's secret is still there. */
function leftIn(engine: Engine, clientId: string): string {
  letReplicate(engine);
  const { runs } = engine.journal() as JournalRecord;
  const theirs = engine.sandbox.world.tenant.applications
    .filter(({ appId }) => appId === clientId)
    .flatMap(({ passwordCredentials }) => passwordCredentials)
    .filter(({ _secretText }) => _secretText === strangersValue).length;
  return JSON.stringify({
    tenant: tenantOf(engine),
    theirs,
    found: finishedOf(engine).check?.findings.map(({ line, does }) => `${line} ${does}`),
    open: runs.filter(({ finishedAt }) => finishedAt === null).length,
    phase: checkStateOf(engine)?.phase,
  });
}

export async function repairCalmly(ground: Ground, work: CheckWork): Promise<CalmCheck> {
  const { engine, clientId, asked } = await changed(ground, work);
  try {
    const from = engine.sent.length;
    await repairIn(engine, asked);
    const requests = engine.sent.slice(from).map(nameOf);
    return { ground, work, requests, left: leftIn(engine, clientId) };
  } finally {
    await engine.close();
  }
}

/**
 * One repair with one fault at one request; then everything works again and the administrator goes on. "same": it leaves
 * what an undisturbed one leaves.
 */
export async function disturbRepair(calm: CalmCheck, kind: FaultKind, point: number): Promise<Cell> {
  const { engine, clientId, asked } = await changed(calm.ground, calm.work, kind.skewMs);
  let disagreed: string | null = null;
  const strike = strikeAt(engine, kind, point, () => {
    // An app that others have deleted has no secret.
    if (calm.work !== "app") disagreed ??= disagreement(engine);
  });
  const { cell } = strike;
  const watched = endingAtRest(engine, strike);
  try {
    await untilStored(() => checkIn(watched, asked));
    await untilStored(() => finishCheck(watched, asked));
    if (strike.struck() === "") return cell("lost", "the request was never sent");
    let left = leftIn(engine, clientId);
    let wanted = calm.left;
    // A look whose own proof met the fault reports it and ends; the next one has nothing left to do and finds
    // everything as it is.
    if (left !== wanted) {
      await checkIn(engine, asked);
      left = leftIn(engine, clientId);
      wanted = wanted.replace('"phase":"finished"', '"phase":"planned"');
    }
    if (left !== wanted) return cell("different", `left ${left}`);
    disagreed ??= disagreement(engine);
    if (disagreed !== null) return cell("different", disagreed);
    const rest = await leftAfterDone(engine);
    return rest === null ? cell("same") : cell("different", rest);
  } catch (error) {
    return cell("lost", error instanceof Error ? error.message : String(error));
  } finally {
    await engine.close();
  }
}
