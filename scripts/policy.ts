import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { membersTable, policySamples } from "./policy/samples.ts";

/** Writes docs/policy/: a sample for each browser and system, and the table of members, from the schema that ships. */
const folder = "docs/policy/";
for (const [name, text] of Object.entries(policySamples())) {
  writeFileSync(`${folder}${name}`, text);
  console.log(`${folder}${name}`);
}
const readme = `${folder}README.md`;
const between = /(<!-- members -->\n)[\s\S]*?(\n<!-- \/members -->)/;
writeFileSync(readme, readFileSync(readme, "utf8").replace(between, `$1\n${membersTable()}\n$2`));
spawnSync("npx", ["biome", "format", "--write", readme], { stdio: "ignore" });
console.log(readme);
