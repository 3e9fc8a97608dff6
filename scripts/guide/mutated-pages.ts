import type { GuideContext } from "../../src/guide/context.ts";
import type { Fact } from "../../src/guide/fact.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import { type Compared, compare } from "./compare.ts";
import type { PortalTab, TabLook } from "./portal-tab.ts";
import { type Taken, type Values, valuesTaken } from "./values-taken.ts";

/** One page as the mutator changed it. */
export interface MutatedPage {
  readonly seed: number;
  readonly compared: readonly Compared[];
  readonly taken: Taken;
  /** Facts that the page as it is contradicts: a choice called right that is not, a row that is not there. */
  readonly misread: readonly string[];
}

/** What the page as it is has, which no change of its markup alters. */
export interface Expected {
  readonly nowhere: readonly string[];
  readonly known: Values;
}

/** Draws a page again as each seed has it, looks at each, and leaves it as it was. */
export async function mutatedPages({
  tab,
  page,
  guide,
  expected: { nowhere, known },
  base,
  seeds,
}: {
  readonly tab: PortalTab;
  readonly page: PageId;
  readonly guide: GuideContext;
  readonly expected: Expected;
  readonly base: TabLook;
  readonly seeds: readonly number[];
}): Promise<readonly MutatedPage[]> {
  const pages: MutatedPage[] = [];
  for (const seed of seeds) {
    const look = await tab.look(page, guide, seed);
    pages.push({
      seed,
      compared: compare(look, nowhere),
      taken: valuesTaken(look, guide, known),
      misread: contradictions(look.facts, base.facts),
    });
  }
  if (seeds.length > 0) await tab.look(page, guide, 0);
  return pages;
}

/** Less may be seen on a changed page, never something else. */
export function contradictions(facts: readonly Fact[], base: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => {
    const isKnown = (same: (other: Fact) => boolean): boolean => base.some(same);
    if (fact.kind === "choice") {
      if (fact.verdict !== "right" && fact.verdict !== "wrong") return [];
      return isKnown(
        (one) => one.kind === "choice" && one.choice === fact.choice && one.verdict === fact.verdict,
      )
        ? []
        : [`${fact.choice} is ${fact.verdict} (${fact.found ?? ""})`];
    }
    if (fact.kind !== "row" || !fact.there) return [];
    const isThere = isKnown((one) => one.kind === "row" && one.row === fact.row && one.there);
    const isGranted = isKnown((one) => one.kind === "row" && one.row === fact.row && one.granted === true);
    return [
      ...(isThere ? [] : [`${fact.row} is there`]),
      ...(fact.granted === true && !isGranted ? [`${fact.row} is granted`] : []),
    ];
  });
}
