import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jobsKey } from "../../background/stored-keys.ts";
import { localKeys } from "../../src/contract/commands.ts";
import { isThere, testsNamedIn } from "../support/named-tests.ts";

/** docs/security.md: what is promised is proved by tests that there are. */
const text = readFileSync("docs/security.md", "utf8");
const section = (title: string): string => text.split(/^## /m).find((one) => one.startsWith(title)) ?? "";
/** A promise begins with a sentence in bold, at the start of a line. */
const promises = section("Promises")
  .split(/^(?=\*\*)/m)
  .slice(1);

/** Sections of this document that a promise refers to. */
const linkedFrom = (promise: string): string =>
  [...promise.matchAll(/\[([^\]]+)\]\(#[^)]+\)/g)].map(([, title = ""]) => section(title)).join("\n");

const filesIn = (some: string): readonly string[] =>
  [...some.matchAll(/`(tests\/[^`]+\.tsx?)`/g)].map(([, file = ""]) => file);

/** Where the tests of what a page could try are. */
const folders = ["tests/browser", "tests/unit/browser", "tests/unit/guide"];

describe("the promises of security", () => {
  it("have a test each", () => {
    expect(promises.length).toBeGreaterThan(7);
    const unproved = promises.filter((promise) => filesIn(promise + linkedFrom(promise)).length === 0);
    expect(unproved).toEqual([]);
  });

  it("name no file that is gone", () => {
    expect(filesIn(text).length).toBeGreaterThan(10);
    expect(filesIn(text).filter((file) => !existsSync(file))).toEqual([]);
  });

  it("name titles that are in their files", () => {
    const missing = testsNamedIn(text).filter((test) => !isThere(test));
    expect(missing.map(({ file, title }) => `${file} “${title}”`)).toEqual([]);
  });

  it("name for each attempt of a page a browser or unit test that there is", () => {
    const rows = section("What a page could try")
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2)
      .map((line) => line.split(" | ").at(-1) ?? "");
    expect(rows.length).toBeGreaterThan(7);
    const named = rows.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
    expect(named.filter((names) => names.length === 0)).toEqual([]);
    const gone = named
      .flat()
      .filter((name) => !folders.some((folder) => existsSync(`${folder}/${name}.test.ts`)));
    expect(gone).toEqual([]);
  });

  it("name every key of what is on disk", () => {
    const rows = section("Promises")
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .join("\n");
    const keys = [...Object.values(localKeys), jobsKey];
    expect(keys.filter((key) => !rows.includes(`\`${key}\``))).toEqual([]);
  });

  it("pin every dependency exactly", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("come with what is not promised", () => {
    expect(section("Not promised").split(/^- /m).length).toBeGreaterThan(4);
  });
});
