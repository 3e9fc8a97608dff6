import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { finishUndo, planUndoIn, undoIn, undoStateOf } from "../../drive/engine/undo.ts";
import { nameOf } from "../../drive/faults/matrix.ts";
import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";

/** An undo that is disturbed at any of its requests ends as if nothing had happened. */

const settled = async (): Promise<Engine> => {
  const engine = await createEngine();
  await engine.admin.run();
  return engine;
};

/** What an undo leaves: nothing of ours, in the directory and in Dynamics, and every change told. */
function leftBy(engine: Engine): unknown {
  const { tenant } = engine.sandbox.world;
  const { runs } = engine.journal() as JournalRecord;
  return {
    apps: tenantOf(engine),
    grants: tenant.grants,
    users: tenant.organizations.flatMap(({ systemUsers }) =>
      systemUsers.filter(({ applicationid }) => applicationid !== null),
    ),
    secrets: engine.memory.secrets,
    open: runs.filter(({ finishedAt }) => finishedAt === null).length,
    untold: runs
      .filter(({ undoes }) => undoes === undefined)
      .flatMap(({ entries }) => entries)
      .filter(({ undoneAt, outcome }) => undoneAt === null && outcome?.is !== "failed")
      .map(({ write }) => write),
    phase: undoStateOf(engine).phase,
  };
}

const calm = await (async () => {
  const engine = await settled();
  try {
    const from = engine.sent.length;
    await undoIn(engine, true);
    return { from, requests: engine.sent.slice(from).map(nameOf), left: leftBy(engine) };
  } finally {
    await engine.close();
  }
})();

const kinds = [
  { name: "worker killed before", fate: "kill-before", browserClosed: false },
  { name: "worker killed after", fate: "kill-after", browserClosed: false },
  { name: "browser closed after", fate: "kill-after", browserClosed: true },
  { name: "connection cut after", fate: "cut-after", browserClosed: false },
  { name: "503 after", fate: "503-after", browserClosed: false },
] as const;
/** Every request for one kind; for the others those that change something, because a read is only asked again. */
const pointsFor = (every: boolean) =>
  calm.requests
    .map((request, index) => ({ point: index + 1, request }))
    .filter(({ request }) => every || !request.startsWith("GET "));

it("an undo that nothing disturbs leaves nothing", () => {
  expect(calm.left).toEqual({
    apps: [],
    grants: [],
    users: [],
    secrets: [],
    open: 0,
    untold: [],
    phase: "finished",
  });
});

describe.each(kinds)("undo, $name", ({ fate, browserClosed }) => {
  it.each(pointsFor(fate === "kill-after" && !browserClosed))(
    "at request $point ($request)",
    async ({ point }) => {
      const engine = await settled();
      try {
        const at = engine.sent.length + point;
        engine.fate = ({ n }) => (n === at ? fate : "send");
        const wanted = { deleteApplication: true, runId: engine.state().id };
        await planUndoIn(engine, true);
        const watched: Engine = Object.create(engine, {
          restart: { value: () => engine.restart({ browserClosed }) },
        });
        await finishUndo(watched, wanted);
        expect(engine.sent.length).toBeGreaterThanOrEqual(at);
        expect(leftBy(engine)).toEqual(calm.left);
      } finally {
        await engine.close();
      }
    },
  );
});
