import { describe, expect, it } from "vitest";
import { cases } from "./fixtures/cases.ts";
import { outcomes, passOf, stage } from "./look.ts";

describe("the locator on each page", () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    "finds what there is, and nothing else: %s",
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
