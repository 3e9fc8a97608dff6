import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { measure, sizeTable } from "./build/measure.ts";

/**
 * `npm run build`: both packages from one source, as they would be published. Prints what they weigh.
 *
 *   --out <folder>   default: dist; holds chrome (Chrome and Edge) and firefox
 *   --cloud <id>     the Microsoft cloud that it signs in to, of src/clouds/table.ts; default: public
 */
const { values } = parseArgs({
  options: { out: { type: "string", default: "dist" }, cloud: { type: "string" } },
});
if (values.cloud !== undefined) process.env.VITE_CLOUD = values.cloud;
const root = fileURLToPath(new URL("..", import.meta.url));

try {
  for (const target of ["chrome", "firefox"]) {
    const outDir = `${values.out}/${target}`;
    await build({ root, mode: target, logLevel: "warn", build: { outDir } });
    console.log(`${outDir}\n${sizeTable(measure(outDir))}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
