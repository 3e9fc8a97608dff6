import { describe, expect, it } from "vitest";
import { createHint } from "../../../content-scripts/frame/hint.ts";
import { targets } from "../../../src/guide/pages/index.ts";
import { portalWords } from "../../../src/guide/portal-words/languages.ts";
import { cases } from "./fixtures/cases.ts";
import { guideContext, stage } from "./look.ts";

const hintFor = (id: string, lang = "en") =>
  createHint(
    targets.filter((target) => target.id === id),
    portalWords(lang),
    guideContext,
  );

describe("a hint that what has changed may be the target", () => {
  it.each(cases)("comes with every target itself, and with what is around it: $name", ({ html, lang }) => {
    const { truth } = stage(html, lang);
    for (const [id, element] of truth) {
      const around = element.closest("[role=row], .fxc-essentials-item, label, li") ?? element.parentElement;
      const mayBe = hintFor(id, lang);
      expect(
        [element, around].some((one) => one !== null && mayBe(one)),
        id,
      ).toBe(true);
    }
    expect(truth.size).toBeGreaterThan(0);
  });

  it("does not come with rows, counters and clocks", () => {
    const { document } = stage(
      '<p>Row 123</p><p>Seen 7</p><p aria-busy="true">12:45:03</p><p>75 %</p>',
      "en",
    );
    const named = targets.filter(({ signals }) => signals.some(({ kind }) => kind === "name"));
    const wrong = named.flatMap(({ id }) =>
      [...document.querySelectorAll("p")].filter(hintFor(id)).map((one) => `${id}: ${one.textContent}`),
    );
    expect(wrong).toEqual([]);
  });
});
