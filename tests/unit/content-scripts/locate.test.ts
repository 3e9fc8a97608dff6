import { describe, expect, it } from "vitest";
import { cases } from "./fixtures/cases.ts";
import { outcomes, passOf, placeOf, stage } from "./look.ts";

describe("the locator on each page", () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    "finds what is there, and nothing else: %s",
    (_, one) => {
      const { document, truth } = stage(one.html, one.lang);
      const seen = outcomes(passOf(document, one), one.page, truth);
      const bad = seen.filter(({ verdict }) => verdict !== "right" && verdict !== "nothing-there");
      expect(
        bad.map(
          ({ target, verdict, sight }) =>
            `${target}: ${verdict} ${sight.element?.outerHTML.slice(0, 80) ?? ""} ${JSON.stringify(sight.report)}`,
        ),
      ).toEqual([]);
    },
  );
});

describe("the locator on another app's page", () => {
  it("points at none of its controls", () => {
    const [page] = cases.filter((one) => one.page === "api-permissions" && one.lang === "en");
    if (page === undefined) throw new Error("no such page");
    const { document, truth } = stage(page.html, page.lang);
    const pass = passOf(document, page, {
      place: placeOf(page.page, "7e87a500-0000-4000-8000-0000000001d0"),
    });
    expect(outcomes(pass, page.page, truth).flatMap(({ sight }) => sight.element ?? [])).toEqual([]);
  });
});
