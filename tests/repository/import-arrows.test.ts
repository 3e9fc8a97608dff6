import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDERS = ["src", "popup", "background", "content-scripts", "sandbox"];

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Project-relative targets of a file's relative imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(".", resolve(dirname(file), match[1] ?? "")),
  );
}

/** Part of the house that a file belongs to: "src/microsoft", "popup"… */
const partOf = (file: string): string =>
  file.startsWith("src/") ? file.split("/").slice(0, 2).join("/") : (file.split("/")[0] ?? "");

/** Which parts a part may import (docs/architecture.md). Its own is always allowed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/words": [],
  "src/recipe": [],
  "src/credentials": ["src/words"],
  "src/log": ["src/provisioning"],
  "src/microsoft": ["src/credentials", "src/log"],
  "src/provisioning": ["src/microsoft", "src/recipe", "src/credentials", "src/words"],
  "src/guide": ["src/recipe", "src/credentials", "src/words"],
  "src/browser": [
    "src/guide",
    "src/provisioning",
    "src/microsoft",
    "src/recipe",
    "src/credentials",
    "src/words",
    "src/log",
  ],
  popup: [
    "src/guide",
    "src/browser",
    "src/provisioning",
    "src/recipe",
    "src/credentials",
    "src/words",
    "src/microsoft",
  ],
  background: [
    "src/guide",
    "src/browser",
    "src/provisioning",
    "src/microsoft",
    "src/recipe",
    "src/credentials",
    "src/words",
    "src/log",
  ],
  "content-scripts": ["src/guide", "src/recipe", "src/browser", "src/credentials", "src/words"],
  sandbox: [],
};

describe("arrows between the parts of the house", () => {
  const all = FOLDERS.flatMap(files);

  it("finds the files", () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it("point one way; sandbox and extension share no code", () => {
    const wrong = all.flatMap((file) =>
      importsOf(file)
        .filter((target) => FOLDERS.some((folder) => target.startsWith(`${folder}/`)))
        .filter((target) => partOf(target) !== partOf(file))
        .filter((target) => !(allowed[partOf(file)] ?? []).includes(partOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keep the browser's API inside src/browser", () => {
    const touching = all.filter(
      (file) =>
        !file.startsWith("src/browser/") &&
        !file.startsWith("sandbox/") &&
        /from "webextension-polyfill"|\bchrome\.(runtime|storage|identity)/.test(readFileSync(file, "utf8")),
    );
    expect(touching).toEqual([]);
  });
});
