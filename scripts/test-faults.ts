import { parseArgs } from "node:util";
import fc from "fast-check";
import { byHandCalmly, byHandWorks, disturbByHand } from "../drive/faults/by-hand-matrix.ts";
import type { Cell } from "../drive/faults/cell.ts";
import { besideTheirs } from "../drive/faults/changed-ground.ts";
import { checkWorks, disturbRepair, repairCalmly } from "../drive/faults/check-matrix.ts";
import { grounds } from "../drive/faults/grounds.ts";
import { killInChromium, runCalmlyInChromium } from "../drive/faults/in-chromium.ts";
import { faultKinds } from "../drive/faults/kinds.ts";
import { disturb, runCalmly } from "../drive/faults/matrix.ts";
import { disturbRotation, rotateCalmly } from "../drive/faults/rotation-matrix.ts";
import { broken, schedules } from "../drive/faults/schedule.ts";
import { disturbUndo, undoCalmly, undoGrounds } from "../drive/faults/undo-matrix.ts";
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
if (does("engine")) {
  for (const ground of values.nightly ? grounds : grounds.slice(0, 1)) {
    const calm = await runCalmly(ground);
    for (const kind of faultKinds) {
      const some: Cell[] = [];
      for (let point = 1; point <= calm.requests.length; point += 1) {
        some.push(await disturb(calm, kind, point));
      }
      report(`${ground.name}: ${kind.name}`, some);
    }
  }
}
if (does("undo")) {
  for (const ground of values.nightly ? undoGrounds : undoGrounds.slice(0, 4)) {
    const calm = await undoCalmly(ground);
    for (const kind of faultKinds) {
      const some: Cell[] = [];
      for (let point = 1; point <= calm.requests.length; point += 1) {
        some.push(await disturbUndo(calm, kind, point));
      }
      report(`undo, ${ground.name}: ${kind.name}`, some);
    }
  }
}
if (does("rotation")) {
  for (const ground of [...(values.nightly ? grounds : grounds.slice(0, 1)), besideTheirs]) {
    for (const work of ["new", "old"] as const) {
      const calm = await rotateCalmly(ground, work);
      for (const kind of faultKinds) {
        const some: Cell[] = [];
        for (let point = 1; point <= calm.requests.length; point += 1) {
          some.push(await disturbRotation(calm, kind, point));
        }
        report(`secret (${work}), ${ground.name}: ${kind.name}`, some);
      }
    }
  }
}
if (does("by-hand")) {
  for (const work of byHandWorks) {
    const calm = await byHandCalmly(work);
    for (const kind of faultKinds) {
      const some: Cell[] = [];
      for (let point = 1; point <= calm.requests.length; point += 1) {
        some.push(await disturbByHand(calm, kind, point));
      }
      report(`secret by hand (${work}): ${kind.name}`, some);
    }
  }
}
if (does("check")) {
  for (const ground of values.nightly ? grounds : grounds.slice(0, 1)) {
    for (const work of checkWorks) {
      const calm = await repairCalmly(ground, work);
      for (const kind of faultKinds) {
        const some: Cell[] = [];
        for (let point = 1; point <= calm.requests.length; point += 1) {
          some.push(await disturbRepair(calm, kind, point));
        }
        report(`check (${work}), ${ground.name}: ${kind.name}`, some);
      }
    }
  }
}
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
