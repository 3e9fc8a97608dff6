import { parseArgs } from "node:util";
import { runBuild } from "../scripts/build/run-build.ts";
import { ensureBrowsers } from "../scripts/ensure-browsers.ts";
import { extension } from "./extension/index.ts";
import { growth } from "./growth/index.ts";
import { others } from "./others/index.ts";
import { page } from "./page/index.ts";
import { contestLines } from "./report/contests.ts";
import { machine } from "./report/machine.ts";
import { isMet, type Section } from "./report/row.ts";
import { closingLine, tableOf } from "./report/table.ts";
import { writeResults } from "./report/write-results.ts";
import type { BenchContext, Subject } from "./subject.ts";
import { wait } from "./wait/index.ts";

/**
 * `npm run bench`: how long an admin waits, how little a portal page notices us, how little a browser carries.
 * Prints a table and, as the last line, `bench: N goals, N met`; writes bench/results/<time>.json. Exits with 0 also
 * when a goal is missed: a benchmark tells, tests hold.
 *
 *   --only <subject>    only that one; may be given several times
 *   --before <folder>   another version of this project (its packages installed, `npm run build` done), measured in
 *                       turn with this one where the subject can
 *   --out <file>        where the JSON goes
 */
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    before: { type: "string" },
    out: { type: "string" },
  },
});
const all: readonly Subject[] = [wait, others, page, extension, growth];
const chosen = values.only.length === 0 ? all : all.filter(({ name }) => values.only.includes(name));
if (chosen.length === 0) throw new Error(`Known subjects: ${all.map(({ name }) => name).join(", ")}.`);

const started = performance.now();
const context: BenchContext = {
  before: values.before ?? null,
  say: (text) => process.stderr.write(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${text}\n`),
};
const before = machine();
context.say(`Load ${before.load.toFixed(1)} on ${before.cores} cores; building.`);
ensureBrowsers();
runBuild();

const sections: Section[] = [];
const broken: string[] = [];
for (const subject of chosen) {
  context.say(`Measuring ${subject.name}, load ${machine().load.toFixed(1)}.`);
  try {
    const measured = await subject.measure(context);
    // Throws for a goal in milliseconds: then this subject is broken, and the others are still told.
    for (const { rows } of measured) rows.forEach(isMet);
    sections.push(...measured);
  } catch (error) {
    // The other subjects are still worth measuring, but the run as a whole has failed.
    broken.push(subject.name);
    process.stderr.write(`${subject.name}: ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
const file = writeResults(sections, { before, after: machine(), out: values.out ?? null, broken });
console.log(tableOf(sections));
const contests = contestLines(sections);
if (contests.length > 0) console.log(["", ...contests].join("\n"));
console.log(`\n${file}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
if (broken.length > 0) console.log(`Not measured, because of an error: ${broken.join(", ")}.`);
console.log(closingLine(sections));
process.exit(broken.length === 0 ? 0 : 1);
