import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { scenarioNames } from "../../sandbox/scenario/read.ts";

const read = (file: string) => readFileSync(file, "utf8");

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "sandbox/scenarios/README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

describe("README and docs", () => {
  it("name only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Record<string, string> };
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
        ([, run, short]) => run ?? short ?? "",
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("name only scenarios that there are", () => {
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/--scenario ([a-z][\w-]*)/g)].map(([, name]) => name ?? ""),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !scenarioNames().includes(name))).toEqual([]);
  });

  it("link only to files that there are", () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target ?? "")
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(dirname(file), target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("start with a README of less than 120 lines", () => {
    expect(read("README.md").split("\n").length).toBeLessThan(120);
  });

  it("say of every scenario what it is", () => {
    const told = read("sandbox/scenarios/README.md");
    expect(scenarioNames().filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe("decisions", () => {
  const files = readdirSync("docs/decisions").filter((file) => /^\d{4}-.*\.md$/.test(file));
  const list = read("docs/decisions/README.md");

  it("are all in the list, under their number", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !list.includes(`[${file.slice(0, 4)}](${file})`))).toEqual([]);
  });

  it("have a number of their own", () => {
    const numbers = files.map((file) => file.slice(0, 4));
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
