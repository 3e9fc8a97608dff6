import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { metElsewhere } from "../../drive/engine/met-elsewhere.ts";
import { portalSettingsSchema } from "../../sandbox/portals/settings.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import { isThere, type NamedTest, testsNamedIn } from "../support/named-tests.ts";

/** docs/live-check.md: every unconfirmed fact has its line, its switch, and a test for each answer. */

const text = readFileSync("docs/live-check.md", "utf8");
const everyAnswer =
  "`tests/engine/either-answer.test.ts` “a whole run ends the same while replicas are late and disagree”";

/** Settings of the portals that are about nothing unconfirmed. */
const certain = ["language", "survey", "signIn"];
const portalSwitches = Object.fromEntries(
  Object.entries(portalSettingsSchema.entries).flatMap(([name, schema]) =>
    "options" in schema.wrapped && !certain.includes(name) ? [[name, schema.wrapped.options]] : [],
  ),
);
const switches: Readonly<Record<string, readonly string[]>> = { ...switchValues, ...portalSwitches };

interface Line {
  readonly fact: string;
  readonly do: string;
  readonly note: string;
  readonly switch: string | null;
  readonly answers: readonly string[];
  readonly tests: string;
}

const cells = (row: string): readonly string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

const lines: readonly Line[] = text
  .split("\n")
  .filter((row) => row.startsWith("|") && !/^\| (Unconfirmed|-)/.test(row))
  .map((row) => {
    const [fact = "", what = "", note = "", ...rest] = cells(row);
    const named =
      rest.length === 2 ? [...(rest[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "") : [];
    return {
      fact,
      do: what,
      note,
      switch: named[0] ?? null,
      answers: named.slice(1),
      tests: (rest.at(-1) ?? "").replace("Every answer", everyAnswer),
    };
  });

const testsOf = ({ tests }: Line): readonly NamedTest[] => testsNamedIn(tests);

describe("the live check", () => {
  it("has a line for every switch of the sandbox, with all its answers, the default first", () => {
    const told = Object.fromEntries(
      lines.flatMap((line) => (line.switch === null ? [] : [[line.switch, line.answers]])),
    );
    expect(told).toEqual(switches);
  });

  it("has one line for a switch, and none for a switch that is gone", () => {
    const named = lines.flatMap((line) => line.switch ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
    expect(named.filter((name) => !(name in switches))).toEqual([]);
  });

  it("says in each line what to do and what to note", () => {
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => line.fact === "" || line.do === "" || line.note === "")).toEqual([]);
  });

  it("names tests by a file that there is and a title that is in it", () => {
    expect(text).toContain(everyAnswer.replace("replicas are late", "replicas are\nlate"));
    const missing = lines.flatMap((line) =>
      testsOf(line)
        .filter((test) => !isThere(test))
        .map(({ file, title }) => `${file} “${title}”`),
    );
    expect(missing).toEqual([]);
  });

  it("names a test in every line but those that say why there is none", () => {
    const without = lines.filter((line) => testsOf(line).length === 0);
    expect(without.filter(({ tests }) => !/^none: \w/.test(tests)).map(({ fact }) => fact)).toEqual([]);
    expect(without.length).toBeLessThanOrEqual(1);
  });

  it("names other tests where a whole run never meets the answer", () => {
    const wrong = lines.filter(
      ({ switch: name, tests }) => metElsewhere.some((one) => one === name) && tests.includes(everyAnswer),
    );
    expect(wrong.map(({ switch: name }) => name)).toEqual([]);
  });

  it("names for every switch tests that run all its answers", () => {
    const isRun = (file: string, name: string, answer: string): boolean => {
      const source = readFileSync(file, "utf8");
      // One that goes through all switches, through all answers of this one, or has this answer in it.
      return (
        source.includes("Object.entries(switchValues)") ||
        source.includes(`switchValues.${name}`) ||
        source.includes(answer)
      );
    };
    const missing = lines.flatMap((line) => {
      const name = line.switch;
      if (name === null) return [];
      const files = testsOf(line).map(({ file }) => file);
      return (
        line.answers
          // What is not named in a test of the portals is what the others leave at its default.
          .filter((_answer, index) => !(name in portalSwitches && index === 0))
          .filter((answer) => !files.some((file) => isRun(file, name, answer)))
          .map((answer) => `${name}: ${answer}`)
      );
    });
    expect(missing).toEqual([]);
  });
});
