import { type Change, repairable } from "../engine/changed-by-others.ts";
import { checkIn, checkStateOf, finishCheck, finishedOf, repairIn } from "../engine/check.ts";
import { createEngine, type Engine } from "../engine/create-engine.ts";
import { settledEngine } from "../engine/settled.ts";
import { addStrangersSecret, appOf, strangersValue } from "../engine/stranger.ts";
import { tenantOf } from "../engine/tenant.ts";
import { disagreement } from "./agreement.ts";
import { type Ground, letReplicate } from "./matrix.ts";
import { persevere } from "./persevere.ts";
import { createMatrix } from "./procedure-matrix.ts";

/** What others have changed before the check: one thing of each kind, as far as they can be changed together. */
export const checkWorks = ["app", "principal", "organization"] as const;
export type CheckWork = (typeof checkWorks)[number];

const changesOf: Readonly<Record<CheckWork, readonly string[]>> = {
  app: ["the app was deleted"],
  principal: ["the app was deactivated", "permissions were taken off the app", "consent was taken back"],
  organization: ["the user was disabled", "roles were removed"],
};

export interface CheckRow {
  readonly ground: Ground;
  readonly work: CheckWork;
}

const DAY_MS = 24 * 60 * 60_000;

/** A finished set-up that others have changed, with a stranger's secret on it, which must not be removed. */
async function changed({ ground, work }: CheckRow, skewMs = 0) {
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
function leftIn(engine: Engine, clientId: string): object {
  const theirs = engine.sandbox.world.tenant.applications
    .filter(({ appId }) => appId === clientId)
    .flatMap(({ passwordCredentials }) => passwordCredentials)
    .filter(({ _secretText }) => _secretText === strangersValue).length;
  return {
    tenant: tenantOf(engine),
    theirs,
    found: finishedOf(engine).check?.findings.map(({ line, does }) => `${line} ${does}`),
    phase: checkStateOf(engine)?.phase,
  };
}

export const checkMatrix = createMatrix<CheckRow>(
  ({ ground, work }) => `check (${work}), ${ground.name}`,
  async (row, skewMs) => {
    const { engine, clientId, asked } = await changed(row, skewMs);
    return {
      engine,
      carryOut: () => repairIn(engine, asked),
      plan: (watched) => checkIn(watched, asked),
      finish: (watched) => finishCheck(watched, asked),
      left: () => leftIn(engine, clientId),
      // An app that others have deleted has no secret.
      wrong: () => (row.work === "app" ? null : disagreement(engine)),
      wrongAtEnd: () => disagreement(engine),
      // A look whose own proof met the fault reports it and ends; the next one has nothing left to do and finds
      // everything as it is.
      async again(left) {
        await checkIn(engine, asked);
        return left.replace('"phase":"finished"', '"phase":"planned"');
      },
    };
  },
);
