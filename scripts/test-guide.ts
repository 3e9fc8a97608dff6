import { bundleProbe } from "./guide/bundle-probe.ts";
import type { Journey } from "./guide/journey/walk.ts";
import { runVariant } from "./guide/run-variant.ts";
import { printTable, totals } from "./guide/table.ts";
import { type Variant, variants } from "./guide/variants.ts";

/**
 * `npm run test:guide [part of a variant's name…]`: the guide's locator and readers in real Chromium, on every
 * page of the sandbox's portals in each way that they can show themselves. Prints steps × variants and closes
 * with one line that counts; fails when anything wrong was pointed at or read.
 */
const filters = process.argv.slice(2);
const chosen = variants.filter(
  ({ name }) => filters.length === 0 || filters.some((part) => name.includes(part)),
);
const probe = await bundleProbe();
const journeys: [Variant, Journey][] = [];
for (const variant of chosen) journeys.push([variant, await runVariant(variant, probe)]);

printTable(journeys);
const { targets, found, unsure, wrong } = totals(journeys);
const misread = journeys.flatMap(([{ name }, journey]) => journey.misread.map((what) => `${name}: ${what}`));
for (const [{ name }, { unread }] of journeys) {
  for (const what of unread) console.log(`unread: ${name}: ${what}`);
}
for (const what of misread) console.log(`misread: ${what}`);
console.log(`\nguide: ${targets} targets, ${found} found, ${unsure} unsure, ${wrong} wrong`);
process.exit(wrong === 0 && misread.length === 0 && targets > 0 ? 0 : 1);
