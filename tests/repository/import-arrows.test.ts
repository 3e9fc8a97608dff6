import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsOf, productFolders, sourceFiles } from "./support/imports.ts";

/** Part of the house that a file belongs to: "src/microsoft", "src/provisioning/engine", "popup"… */
function partOf(file: string): string {
  const [top = "", second = "", third = ""] = file.split("/");
  if (top !== "src") return top;
  return second === "provisioning" ? `src/provisioning/${third}` : `src/${second}`;
}

/**
 * Which parts a part imports, exactly as it is (docs/architecture.md). An arrow that nothing needs any more has to
 * leave this list, so that the list never allows a circle that nobody decided on.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "src/ground": [],
  "src/words": [],
  "src/clouds": [],
  "src/recipe": ["src/credentials"],
  "src/credentials": ["src/clouds"],
  "src/log": [],
  "src/registration": ["src/clouds"],
  "src/microsoft": ["src/clouds", "src/credentials", "src/log"],
  "src/provisioning/model": [
    "src/credentials",
    "src/ground",
    "src/log",
    "src/microsoft",
    "src/recipe",
    "src/words",
  ],
  "src/provisioning/steps": [
    "src/credentials",
    "src/ground",
    "src/microsoft",
    "src/provisioning/model",
    "src/recipe",
    "src/words",
  ],
  "src/provisioning/engine": [
    "src/ground",
    "src/microsoft",
    "src/provisioning/model",
    "src/provisioning/steps",
    "src/recipe",
    "src/words",
  ],
  "src/provisioning/setup": [
    "src/credentials",
    "src/ground",
    "src/microsoft",
    "src/provisioning/engine",
    "src/provisioning/model",
    "src/provisioning/steps",
    "src/recipe",
    "src/words",
  ],
  "src/provisioning/procedure": [
    "src/ground",
    "src/microsoft",
    "src/provisioning/engine",
    "src/provisioning/model",
    "src/provisioning/steps",
    "src/recipe",
    "src/words",
  ],
  "src/provisioning/procedures": [
    "src/ground",
    "src/microsoft",
    "src/provisioning/engine",
    "src/provisioning/model",
    "src/provisioning/procedure",
    "src/provisioning/steps",
    "src/recipe",
    "src/words",
  ],
  "src/guide": ["src/clouds", "src/credentials", "src/ground", "src/recipe", "src/words"],
  "src/contract": [
    "src/clouds",
    "src/credentials",
    "src/ground",
    "src/guide",
    "src/provisioning/model",
    "src/recipe",
    "src/words",
  ],
  "src/browser": ["src/credentials", "src/ground"],
  popup: [
    "src/browser",
    "src/clouds",
    "src/contract",
    "src/credentials",
    "src/guide",
    "src/provisioning/model",
    "src/recipe",
    "src/registration",
    "src/words",
  ],
  background: [
    "src/browser",
    "src/clouds",
    "src/contract",
    "src/credentials",
    "src/ground",
    "src/guide",
    "src/log",
    "src/microsoft",
    "src/provisioning/engine",
    "src/provisioning/model",
    "src/provisioning/procedure",
    "src/provisioning/procedures",
    "src/provisioning/setup",
    "src/recipe",
    "src/words",
  ],
  "content-scripts": ["src/contract", "src/guide", "src/words"],
  sandbox: [],
};

/** The browser's API by whatever name. Content scripts do without the polyfill and declare the little they use. */
const BROWSER_API =
  /from "webextension-polyfill"|\b(?:chrome|browser)\.(?:runtime|storage|identity|tabs|scripting|alarms|permissions|action|windows|commands|declarativeNetRequest)\b/;

describe("arrows between the parts of the house", () => {
  const all = productFolders.flatMap(sourceFiles);

  it("are exactly those that are listed", () => {
    const found: Record<string, Set<string>> = Object.fromEntries(
      all.map((file) => [partOf(file), new Set<string>()]),
    );
    for (const file of all) {
      for (const target of importsOf(file)) {
        const inProduct = productFolders.some((folder) => target.startsWith(`${folder}/`));
        if (inProduct && partOf(target) !== partOf(file)) found[partOf(file)]?.add(partOf(target));
      }
    }
    const listed = Object.fromEntries(Object.entries(found).map(([part, to]) => [part, [...to].sort()]));
    expect(all.length).toBeGreaterThan(500);
    expect(listed).toEqual(arrows);
  });

  it("form no circle between parts", () => {
    const reaches = (part: string, seen = new Set<string>()): Set<string> => {
      for (const next of arrows[part] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        reaches(next, seen);
      }
      return seen;
    };
    expect(Object.keys(arrows).filter((part) => reaches(part).has(part))).toEqual([]);
  });

  it("lead to the browser's API only in src/browser, the worker's files that are given it, and the guide's link", () => {
    const importing = all.filter((file) => /from "webextension-polyfill"/.test(readFileSync(file, "utf8")));
    expect(importing).toEqual(["src/browser/api.ts"]);
    const inSrc = all.filter(
      (file) =>
        file.startsWith("src/") &&
        !file.startsWith("src/browser/") &&
        BROWSER_API.test(withoutComments(readFileSync(file, "utf8"))),
    );
    expect(inSrc).toEqual([]);
    const global = all.filter(
      (file) =>
        !file.startsWith("sandbox/") &&
        /(?<![.\w])chrome\.\w/.test(withoutComments(readFileSync(file, "utf8"))),
    );
    expect(global).toEqual(["content-scripts/guide-link.ts"]);
  });
});

describe("arrows of what is around the product", () => {
  it.each(["bench", "scripts", "drive"])("lead from %s to no test", (folder) => {
    const toTests = sourceFiles(folder).flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("tests/"))
        .map((target) => `${file} -> ${target}`),
    );
    expect(sourceFiles(folder).length).toBeGreaterThan(10);
    expect(toTests).toEqual([]);
  });

  it("lead from drive to neither bench nor scripts", () => {
    const others = sourceFiles("drive").flatMap((file) =>
      importsOf(file).filter((target) => target.startsWith("bench/") || target.startsWith("scripts/")),
    );
    expect(others).toEqual([]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
