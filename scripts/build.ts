import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { measure, sizeTable } from "./build/measure.ts";
import { publisherVariables } from "./build/publisher.ts";

/**
 * `npm run build`: both packages from one source, as they would be published. Prints what they weigh.
 *
 *   --out <folder>       default: dist; holds chrome (Chrome and Edge) and firefox
 *   --cloud <id>         the Microsoft cloud that it signs in to, of src/clouds/table.ts; default: public
 *   --recipe <file>      what another vendor's integration needs (docs/recipes); default: src/recipe/textus.json
 *   --client-id <GUID>   the publisher's sign-in app, so that nobody registers one (docs/publishing.md)
 *   --publisher <name>   who publishes that app, for the options page
 */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: "dist" },
    cloud: { type: "string" },
    recipe: { type: "string" },
    "client-id": { type: "string" },
    publisher: { type: "string" },
  },
});
if (values.cloud !== undefined) process.env.VITE_CLOUD = values.cloud;
if (values.recipe !== undefined) process.env.VITE_RECIPE = resolve(values.recipe);
const root = fileURLToPath(new URL("..", import.meta.url));

try {
  // The bundler reads these; whatever else is in the environment does not get into a build.
  Object.assign(
    process.env,
    publisherVariables({ clientId: values["client-id"], publisher: values.publisher }),
  );
  for (const target of ["chrome", "firefox"]) {
    const outDir = `${values.out}/${target}`;
    await build({ root, mode: target, logLevel: "warn", build: { outDir } });
    console.log(`${outDir}\n${sizeTable(measure(outDir))}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
