import { chromium } from "playwright-core";
import { startSandbox } from "../sandbox/start.ts";
import { findChromium } from "./find-chromium.ts";
import { bundleProbe } from "./guide/bundle-probe.ts";
import { type Journey, journeyThroughEntra } from "./guide/journey.ts";
import { createPortalTab } from "./guide/portal-tab.ts";
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
for (const variant of chosen) journeys.push([variant, await runVariant(variant)]);

printTable(journeys);
const { targets, found, unsure, wrong } = totals(journeys);
const misread = journeys.flatMap(([{ name }, journey]) => journey.misread.map((what) => `${name}: ${what}`));
for (const [{ name }, { unread }] of journeys) {
  for (const what of unread) console.log(`unread: ${name}: ${what}`);
}
for (const what of misread) console.log(`misread: ${what}`);
console.log(`\nguide: ${targets} targets, ${found} found, ${unsure} unsure, ${wrong} wrong`);
process.exit(wrong === 0 && misread.length === 0 && targets > 0 ? 0 : 1);

/** A fresh tenant and a fresh browser for each variant: what one leaves behind would be there for the next. */
async function runVariant(variant: Variant): Promise<Journey> {
  const sandbox = await startSandbox({ scenario: "contoso" });
  sandbox.portals.set({ signIn: "admin", ...variant.settings });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [
      `--host-resolver-rules=${[...sandbox.hostPatterns.map((host) => `MAP ${host} 127.0.0.1:${sandbox.port}`), "MAP * ~NOTFOUND"].join(", ")}`,
      `--ignore-certificate-errors-spki-list=${sandbox.spkiFingerprint}`,
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    return await journeyThroughEntra(createPortalTab(page, sandbox.portals, probe), variant);
  } finally {
    await browser.close();
    await sandbox.close();
  }
}
