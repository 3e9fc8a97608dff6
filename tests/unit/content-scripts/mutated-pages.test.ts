import { describe, expect, it } from "vitest";
import { frameLanguage } from "../../../content-scripts/read/frame-language.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import { cases } from "./fixtures/cases.ts";
import { outcomes, passOf, stage } from "./look.ts";
import { mutate, seeded } from "./mutate.ts";

const PAGES = Number(process.env.PAGES ?? 600);

describe("the locator on pages that were changed at random", () => {
  it(`points at nothing wrong on ${PAGES} of them`, () => {
    const wrong: string[] = [];
    let there = 0;
    let found = 0;
    for (let seed = 0; seed < PAGES; seed++) {
      const one = cases[seed % cases.length];
      if (one === undefined) continue;
      const random = seeded(seed);
      const { document, truth } = stage(one.html, one.lang);
      const done = mutate(document, 1 + Math.floor(random() * 40), random);
      const pass = passOf(document, one, {
        words: portalWords(frameLanguage(document, "https://entra.microsoft.com/")),
      });
      for (const { target, sight, verdict } of outcomes(pass, one.page, truth)) {
        if (truth.get(target)?.isConnected) there++;
        if (verdict === "right") found++;
        if (verdict === "wrong") {
          wrong.push(
            `seed ${seed}, ${one.name}: ${target} at ${sight.element?.outerHTML.slice(0, 120)} after ${done.join(", ")} ${JSON.stringify(sight.report)}`,
          );
        }
      }
    }
    if (process.env.PAGES) process.stderr.write(`${found}/${there}`);
    expect(wrong).toEqual([]);
    // A locator that never points would pass the above.
    expect(found / there).toBeGreaterThan(0.6);
  });
});
