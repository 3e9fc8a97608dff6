import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formerKeys, jobsKey } from "../../background/stored-keys.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { procedurePhases } from "../../src/provisioning/model/procedure-state.ts";
import { setupPhases } from "../../src/provisioning/model/setup-state.ts";
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

describe("the table of what is stored as “in progress”", () => {
  const [table = "", rest = ""] = section("What is stored as").split("\n\nWhatever else is stored");
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|/gm)].slice(2);
  const codes = (of: string): readonly string[] =>
    [...of.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  const keysIn = new Set(rows.flatMap(([, key = ""]) => codes(key)));
  const keys = new Set<string>([
    ...Object.values(localKeys),
    ...Object.values(sessionKeys),
    ...formerKeys.session,
    jobsKey,
  ]);
  const phases = new Set<string>([...setupPhases, ...procedurePhases]);
  const atRest = new Set(codes(rest));

  it("has each key that is stored, or says that it is at rest", () => {
    expect(rows.length).toBeGreaterThan(15);
    const missing = [...keys].filter((key) => !keysIn.has(key) && !atRest.has(key));
    expect(missing).toEqual([]);
    expect([...keysIn].filter((key) => atRest.has(key))).toEqual([]);
  });

  it("has each phase of a set-up and of a procedure, or says that it is at rest", () => {
    const named = new Set(rows.flatMap(([, , what = ""]) => codes(what)));
    const missing = [...phases].filter((phase) => !named.has(phase) && !atRest.has(phase));
    expect(missing).toEqual([]);
  });

  it("names nothing that is not stored", () => {
    expect([...keysIn].filter((key) => !keys.has(key))).toEqual([]);
    expect([...atRest].filter((one) => !keys.has(one) && !phases.has(one))).toEqual([]);
  });

  it("names a test in each row", () => {
    const lines = table.split("\n").filter((line) => line.startsWith("| `") || line.startsWith("| none"));
    expect(lines.filter((line) => !/`tests\//.test(line))).toEqual([]);
  });
});
