import { describe, expect, it } from "vitest";
import { running, signInCancelled } from "../../../drive/popup/states.ts";
import { loadWordsOf } from "../../../popup/words/setup-words.ts";
import { hasWord, tell } from "../../../popup/words/words.ts";
import { problems } from "../../../src/words/en/problems.ts";
import { words } from "../../../src/words/index.ts";

describe("the words of a set-up", () => {
  it("are none before there is one", () => {
    expect(loadWordsOf(null)).toBeNull();
    expect(hasWord("problem.unexpected.title")).toBe(false);
    expect(hasWord("step.tenant.title")).toBe(false);
    expect(hasWord("ui.plan.title")).toBe(false);
  });

  it("are loaded for what went wrong, and then are there", async () => {
    const loading = loadWordsOf(signInCancelled);
    expect(loading).not.toBeNull();
    await loading;
    expect(tell(words("problem.unexpected.title"))).toBe(problems["problem.unexpected.title"]);
    expect(loadWordsOf(signInCancelled)).toBeNull();
  });

  it("are loaded for plan and run", async () => {
    await loadWordsOf(running);
    expect(hasWord("ui.plan.title")).toBe(true);
    expect(hasWord("step.tenant.title")).toBe(true);
    expect(loadWordsOf(running)).toBeNull();
  });
});
