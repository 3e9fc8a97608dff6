import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { english } from "../../../drive/english.ts";
import type { Problem } from "../../../src/provisioning/model/plan.ts";
import { say, type Words } from "../../../src/words/index.ts";
import { nothingWritten } from "./ground.ts";
import { tenants } from "./table.ts";

let engine: Engine;
afterEach(() => engine.close());

const read = (text: Words): string => say(text, english);
const ofProblem = (problem: Problem | null): readonly string[] =>
  problem === null ? [] : [problem.title, problem.unchanged, problem.next].map(read);

/** Everything that the popup shows at this moment, a line for each sentence. */
function shown(): readonly string[] {
  const { environments, plan, problem, phase } = engine.state();
  if (phase !== "planned" || plan === null)
    return [
      ...ofProblem(problem),
      ...environments.map(({ displayName, unusable }) => `${displayName}: ${unusable && read(unusable)}`),
    ];
  return [
    ...plan.items.flatMap((item) => [
      read(item.title),
      ...item.details.map(({ action, text }) => `${action}: ${read(text)}`),
      ...item.warnings.map(read),
      ...ofProblem(item.problem ?? null),
    ]),
    ...plan.questions.flatMap(({ text, choices }) => [
      read(text),
      ...choices.flatMap(({ label, hint, facts = [] }) =>
        [label, ...(hint ? [hint] : []), ...facts.map((fact) => fact.text)].map(read),
      ),
    ]),
  ];
}

describe("before anything is written the administrator reads what is found", () => {
  it.each(tenants)(
    "$tenant",
    async ({ scenario, user, withoutScopes, answers = {}, listOnly, says, confirmable }) => {
      engine = await createEngine({
        scenario,
        ...(user && { user }),
        ...(withoutScopes && { withoutScopes }),
      });
      if (listOnly) await engine.admin.signIn();
      else await engine.admin.plan();
      for (const [question, value] of Object.entries(answers))
        await engine.admin.answer(question as keyof typeof answers, value);
      const lines = shown();
      for (const sentence of says) expect(lines.join("\n")).toContain(sentence);
      // A sentence with a hole in it, or one that is its own id, was never read by anybody.
      expect(lines.filter((line) => /\{\w+\}|\bundefined\b|^[a-z]+(\.[a-z-]+)+$/.test(line))).toEqual([]);
      expect(engine.state().plan?.confirmable ?? false).toBe(confirmable);
      nothingWritten(engine);
    },
  );
});

describe("what comes of it is tested", () => {
  it.each(tenants)("$tenant: “$proof.title”", ({ proof: { file, title } }) => {
    const source = readFileSync(new URL(file, import.meta.url), "utf8");
    const titles = [...source.matchAll(/\bit(?:\.each(?:<[^(]*>)?\([\s\S]*?\]\))?\(\s*"([^"]+)"/g)].map(
      ([, text]) => text,
    );
    expect(titles.filter((text) => text?.includes(title))).toHaveLength(1);
  });
});
