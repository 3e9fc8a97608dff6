import { parseArgs } from "node:util";
import fc from "fast-check";
import { byHandMatrix, byHandWorks } from "../drive/faults/by-hand-matrix.ts";
import type { Cell } from "../drive/faults/cell.ts";
import { besideTheirs } from "../drive/faults/changed-ground.ts";
import { checkMatrix, checkWorks } from "../drive/faults/check-matrix.ts";
import { grounds } from "../drive/faults/grounds.ts";
import { killInChromium, runCalmlyInChromium } from "../drive/faults/in-chromium.ts";
import { faultKinds } from "../drive/faults/kinds.ts";
import { disturb, type Ground, runCalmly } from "../drive/faults/matrix.ts";
import type { Matrix } from "../drive/faults/procedure-matrix.ts";
import { rotationMatrix, rotationWorks } from "../drive/faults/rotation-matrix.ts";
import { broken, schedules } from "../drive/faults/schedule.ts";
import { undoGrounds, undoMatrix } from "../drive/faults/undo-matrix.ts";
import { runBuild } from "./build/run-build.ts";
import { ensureBrowsers } from "./ensure-browsers.ts";
import { closingLine, head, row, tally } from "./faults/table.ts";

/**
 * `npm run test:faults`: every request of a run, of its undo, of a new secret and of a repair, × every kind of fault, in the engine; the worker of a real Chromium
 * killed at every request, before and after it; random schedules. Prints the table.
 *
 *   --nightly            2,000 schedules instead of 200, and the engine's table over every tenant
 *   --seed <number>      of the schedules; default: the day
 *   --only engine|undo|rotation|by-hand|check|chromium|schedules
 */
const { values } = parseArgs({
  options: {
    nightly: { type: "boolean", default: false },
    seed: { type: "string" },
    only: { type: "string" },
  },
});
const does = (part: string): boolean => values.only === undefined || values.only === part;
const seed = Number(values.seed ?? new Date().toISOString().slice(0, 10).replaceAll("-", ""));
const cells: Cell[] = [];
const report = (name: string, some: readonly Cell[]): void => {
  cells.push(...some);
  console.log(row(name, some));
};

console.log(head);
/** Every row of a matrix, at every request and with every kind of fault. */
async function fill<Row>(part: string, matrix: Matrix<Row>, rows: readonly Row[]): Promise<void> {
  if (!does(part)) return;
  for (const row of rows) {
    const calm = await matrix.calmly(row);
    for (const kind of faultKinds) {
      const some: Cell[] = [];
      for (let point = 1; point <= calm.requests.length; point += 1) {
        some.push(await matrix.disturb(calm, kind, point));
      }
      report(`${matrix.title(row)}: ${kind.name}`, some);
    }
  }
}

const tenants = values.nightly ? grounds : grounds.slice(0, 1);
await fill("engine", { title: ({ name }: Ground) => name, calmly: runCalmly, disturb }, tenants);
await fill("undo", undoMatrix, values.nightly ? undoGrounds : undoGrounds.slice(0, 4));
await fill(
  "rotation",
  rotationMatrix,
  [...tenants, besideTheirs].flatMap((ground) => rotationWorks.map((work) => ({ ground, work }))),
);
await fill("by-hand", byHandMatrix, byHandWorks);
await fill(
  "check",
  checkMatrix,
  tenants.flatMap((ground) => checkWorks.map((work) => ({ ground, work }))),
);
if (does("chromium")) {
  ensureBrowsers();
  runBuild();
  const { requests, left } = await runCalmlyInChromium();
  for (const work of ["plan", "run"] as const) {
    for (const moment of ["before", "after"] as const) {
      const some: Cell[] = [];
      for (let point = 1; point <= requests[work]; point += 1) {
        some.push(await killInChromium(left, work, point, moment));
      }
      report(`real Chromium: worker killed ${moment}, ${work}`, some);
    }
  }
}
if (does("schedules")) {
  const some: Cell[] = [];
  for (const [index, schedule] of fc
    .sample(schedules, { numRuns: values.nightly ? 2000 : 200, seed })
    .entries()) {
    const why = await broken(schedule);
    const verdict = why === null ? "same" : /^(left|written)/.test(why) ? "different" : "lost";
    const request = JSON.stringify(schedule);
    some.push({ kind: "schedule", point: index + 1, request, verdict, why: why ?? "" });
  }
  report(`random schedules, seed ${seed}`, some);
}
const total = tally(cells);
console.log(`\n${closingLine(total)}`);
process.exit(total.points > 0 && total.same === total.points ? 0 : 1);
