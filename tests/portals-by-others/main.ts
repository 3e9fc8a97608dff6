import { type Judgement, judgePage } from "./judge.ts";
import { pages } from "./pages/index.ts";
import { pageLines, sumLines } from "./print.ts";
import { startPages } from "./serve.ts";

/** `npm run test:guide -- --others [part of a page's name…]`: the guide on pages that others than its makers wrote. */
const filters = process.argv.slice(2);
const chosen = pages.filter(
  ({ name }) => filters.length === 0 || filters.some((part) => name.includes(part)),
);
const server = await startPages();
const judgements: Judgement[] = [];
try {
  for (const page of chosen) {
    const judgement = await judgePage(server, page);
    judgements.push(judgement);
    for (const line of pageLines(judgement)) console.log(line);
  }
} finally {
  await server.close();
}
console.log("");
for (const line of sumLines(judgements)) console.log(line);
const isRight = judgements.every(({ wrong, forbidden }) => wrong === 0 && forbidden.length === 0);
process.exitCode = isRight && judgements.length > 0 ? 0 : 1;
