import { readArguments } from "./guide/arguments.ts";
import { bundleProbe } from "./guide/bundle-probe.ts";
import type { Journey } from "./guide/journey/walk.ts";
import { mutationTotals, percent } from "./guide/mutation-report.ts";
import { judgeOthers } from "./guide/others.ts";
import { fewestStops, runVariant } from "./guide/run-variant.ts";
import { printKinds, printTable, totals } from "./guide/table.ts";
import { type Variant, variants } from "./guide/variants.ts";

/**
 * `npm run test:guide [part of a variant's name…] [--mutations [N]] [--seed S]`: the guide's locator and
 * readers in real Chromium, on every page of the sandbox's portals in each way that they can show themselves,
 * and on N pages whose markup was changed at random. Prints steps × variants and closes with one line that
 * counts; fails when anything wrong was pointed at, taken or read.
 * `--others [part of a page's name…]`: the built extension on the pages of tests/portals-by-others instead.
 */
const given = process.argv.slice(2);
if (given.includes("--others")) process.exit(judgeOthers(given.filter((one) => one !== "--others")));
const { filters, mutations, seed } = readArguments(given);
const chosen = variants.filter(
  ({ name }) => filters.length === 0 || filters.some((part) => name.includes(part)),
);
const perStop = mutations === null ? 0 : Math.ceil(mutations / (chosen.length * fewestStops));
const probe = await bundleProbe();
const journeys: [Variant, Journey][] = [];
for (const [index, variant] of chosen.entries()) {
  // Seeds far apart: no two variants get the same changes.
  const options = perStop === 0 ? null : { perStop, seed: seed + index * 1000 };
  journeys.push([variant, await runVariant(variant, probe, options)]);
}

printTable(journeys);
printKinds(journeys);
const { targets, found, unsure, wrong } = totals(journeys);
const misread = journeys.flatMap(([{ name }, journey]) => journey.misread.map((what) => `${name}: ${what}`));
for (const [{ name }, { unread }] of journeys) {
  for (const what of unread) console.log(`unread: ${name}: ${what}`);
}
for (const what of misread) console.log(`misread: ${what}`);
console.log(`\nguide: ${targets} targets, ${found} found, ${unsure} unsure, ${wrong} wrong`);
let isRight = wrong === 0 && misread.length === 0 && targets > 0;

if (mutations !== null) {
  const changed = mutationTotals(journeys);
  console.log("\nNot found on changed pages, most often first:");
  for (const { target, share, because } of changed.lost.slice(0, 12)) {
    console.log(`  ${percent(share, 1).padStart(6)} ${target}: ${because}`);
  }
  console.log(`One control had lost its words as well on ${changed.wordless} of ${changed.pages} pages.`);
  for (const mistake of changed.mistakes) console.log(mistake);
  console.log(
    `\nvalues on changed pages: ${changed.values} on show, ${changed.taken} taken (${percent(changed.taken, changed.values)}), ${changed.mistakes.length - changed.wrong} taken or told wrongly`,
  );
  console.log(
    `guide: ${changed.targets} targets, ${changed.found} found, ${changed.unsure} unsure, ${changed.wrong} wrong, on ${changed.pages} changed pages: ${percent(changed.found, changed.targets)} still found`,
  );
  isRight &&= changed.mistakes.length === 0 && changed.pages >= mutations;
}
process.exit(isRight ? 0 : 1);
