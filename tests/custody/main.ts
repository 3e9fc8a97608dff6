import { parseArgs } from "node:util";
import { runBuild } from "../../scripts/build/run-build.ts";
import { ensureBrowsers } from "../../scripts/ensure-browsers.ts";
import type { Row } from "./hunt.ts";
import { huntThrough } from "./hunt-through.ts";
import { closingLine, findsOf, rowAsText, summary } from "./report.ts";
import { stories } from "./stories.ts";

/**
 * `npm run test:custody [-- part of a story's name…]`: looks for every token, secret, password and name in every
 * place of a real browser that they could be left in, at every moment of a set-up. Prints a row for each place and
 * moment, never a value; fails when anything is where it must not be, or is missing, or a place could not be searched.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const chosen = stories.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
ensureBrowsers();
runBuild();
const rows: Row[] = [];
for (const story of chosen) {
  await huntThrough(story, (row) => {
    rows.push(row);
    console.log(rowAsText(row));
  });
}
const finds = findsOf(rows);
if (finds.length > 0) console.log(`\n${summary(rows)}`);
console.log(`\n${closingLine(rows)}`);
process.exit(rows.length > 0 && finds.length === 0 ? 0 : 1);
