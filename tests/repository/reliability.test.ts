import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isThere, testsNamedIn } from "../support/named-tests.ts";

/** docs/reliability.md: what is promised is proved by tests that there are. */
const text = readFileSync("docs/reliability.md", "utf8");
const section = (title: string): string => text.split(/^## /m).find((one) => one.startsWith(title)) ?? "";
const promises = section("Promises").split(/^- /m).slice(1);

describe("the promises of reliability", () => {
  it("name tests by a file that there is and a title that is in it", () => {
    const named = testsNamedIn(text);
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter((test) => !isThere(test)).map(({ file, title }) => `${file} “${title}”`);
    expect(missing).toEqual([]);
  });

  it("have a test each, or the document that names them", () => {
    expect(promises.length).toBeGreaterThan(10);
    const unproved = promises.filter(
      (promise) => testsNamedIn(promise).length === 0 && !promise.includes("[live-check.md]"),
    );
    expect(unproved).toEqual([]);
  });

  it("name no file that is gone", () => {
    const files = [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("come with what is not promised", () => {
    expect(section("Not promised").split(/^- /m).length).toBeGreaterThan(4);
  });
});
