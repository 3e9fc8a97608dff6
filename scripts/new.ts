import { newPage } from "./new/page.ts";
import { newProcedure } from "./new/procedure.ts";
import { newStep } from "./new/step.ts";

/**
 * `npm run new -- step NAME`, `-- page NAME` or `-- procedure NAME`: writes a step of the set-up, a portal page of the
 * guide, or something to do with a finished set-up, in every place that it needs, with a test that fails until the
 * thing is built.
 */
const kinds = { step: newStep, page: newPage, procedure: newProcedure } as const;

const [kind = "", name = ""] = process.argv.slice(2);
if (!Object.hasOwn(kinds, kind) || name === "") {
  console.error(`Use: npm run new -- ${Object.keys(kinds).join("|")} NAME. NAME is lower-case with hyphens.`);
  process.exit(2);
}
try {
  const written = kinds[kind as keyof typeof kinds](process.cwd(), name);
  console.log(written.map((file) => `  ${file}`).join("\n"));
  console.log("\nNow make its test pass; docs/architecture.md, “Where to add”, says what belongs where.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
