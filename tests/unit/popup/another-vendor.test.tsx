// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import { speak } from "../../../popup/words/words.ts";
import { scenes } from "../../../scripts/screens/scenes.ts";
import type { Recipe } from "../../../src/recipe/recipe.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { partedLanguage } from "../../../src/words/parts.ts";
import { showPage } from "./support/show.tsx";

/** As it would be for another vendor, whatever is made of the recipe: names in stored plans, in results, in the guide. */
const renamed = <T,>(data: T): T =>
  JSON.parse(JSON.stringify(data).replaceAll("TextUs", "Acme Messages").replaceAll("textus", "acme")) as T;
const acme: Recipe = renamed(textus);

beforeAll(async () => void (await speak(partedLanguage("en"), { vendor: acme.vendor })));

let named = 0;

describe("with the recipe of another vendor", () => {
  it.each(Object.entries(scenes))("%s does not name TextUs", async (_name, scene) => {
    const { page = "popup", ...world } = renamed(scene);
    await showPage(page, world, acme);
    for (const details of screen.queryAllByRole("button", { expanded: false })) fireEvent.click(details);
    const shown = document.body.innerHTML;
    expect(shown).not.toMatch(/textus/i);
    if (shown.includes("Acme Messages")) named += 1;
  });

  it("most of them name it instead", () => {
    expect(named).toBeGreaterThan(Object.keys(scenes).length / 2);
  });
});
