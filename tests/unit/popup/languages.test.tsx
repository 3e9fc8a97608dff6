// @vitest-environment happy-dom
import { screen } from "@testing-library/preact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFromSource } from "../../../drive/words.ts";
import { loadWords, speak, thenSentence } from "../../../popup/words/words.ts";
import { scenes } from "../../../scripts/screens/scenes.ts";
import { english } from "../../../src/words/english.ts";
import { otherLanguages } from "../../../src/words/languages.ts";
import { partedLanguage } from "../../../src/words/parts.ts";
import { showPage } from "./support/show.tsx";

/** One of each kind of screen; a language that nobody speaks goes over all of them. */
const shown = [
  "01-start",
  "20-environments",
  "30-plan",
  "37-plan-blocked",
  "40-settings",
  "50-progress",
  "52-progress-paused",
  "60-credentials",
  "70-home",
  "72-undo-planned",
  "76-rotation-finished",
  "79-record",
  "80-options",
] as const;
/** Long English sentences: a short text may be the same in two languages. */
const sentences = Object.values(english).filter(
  (text) => text.length > 25 && /[a-z] [a-z]/.test(text) && !text.includes("{"),
);

describe.each(otherLanguages)("in %s", (language) => {
  beforeAll(async () => {
    await speak(partedLanguage(language, loadFromSource), { vendor: "TextUs" });
    await loadWords(["pages", "consent", "record", "picture", "hand-off", "set-up"]);
  });
  afterAll(() => speak(partedLanguage("en"), { vendor: "TextUs" }));

  it.each(shown)("%s shows no English sentence, no id of one, and no unfilled place", async (name) => {
    const scene = scenes[name];
    if (scene === undefined) throw new Error(`There is no scene ${name}.`);
    const { page = "popup", ...world } = scene;
    await showPage(page, world);
    await screen.findAllByRole("heading", { level: 1 });
    const text = document.body.textContent ?? "";
    expect(text.length).toBeGreaterThan(40);
    expect(sentences.filter((one) => text.includes(one))).toEqual([]);
    expect(text).not.toMatch(/\b(ui|problem|plan|undo|guide)\.[a-z-]+\.[a-z-]+|\{\w+[|}]/);
  });
});

describe("two sentences", () => {
  it("stand one after the other as the language writes them", async () => {
    await speak(partedLanguage("ja", loadFromSource), { vendor: "TextUs" });
    expect(thenSentence("一", "二。")).toBe("一。二。");
    await speak(partedLanguage("de", loadFromSource), { vendor: "TextUs" });
    expect(thenSentence("Eins", "Zwei.")).toBe("Eins. Zwei.");
  });
});
