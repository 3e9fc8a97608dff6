import type { GuideContext } from "../../src/guide/context.ts";
import type { Fact } from "../../src/guide/fact.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import { type Compared, compare, knownNames } from "./compare.ts";
import type { PortalTab, TabLook } from "./portal-tab.ts";
import { truthNames } from "./truth-names.ts";
import { controlsOf, type Taken, type Values, valuesTaken } from "./values-taken.ts";

/** One page as the mutator changed it. */
export interface MutatedPage {
  readonly seed: number;
  /** The control that said nothing; null: all said what they say. */
  readonly wordless: string | null;
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
  const names = base.controls.map(({ name }) => name).filter((name) => knownNames.has(name));
  for (const seed of seeds) {
    // Every other page has one more change, another one each time.
    const wordless = seed % 2 === 0 ? undefined : names[((seed - 1) / 2) % names.length];
    const look = await tab.look(page, guide, { seed, wordless });
    const lost = wordless === undefined ? [] : targetsOfControl(wordless);
    const shows = known.shows.filter((key) => wordless === undefined || !controlsOf[key].includes(wordless));
    const told = contradictions(look.facts, base.facts);
    pages.push({
      seed,
      wordless: wordless ?? null,
      // That it is not found is what is wanted; that another one is pointed at in its place is wrong.
      compared: compare(look, nowhere).filter(
        ({ target, verdict }) => verdict !== "unsure" || !lost.includes(target),
      ),
      taken: valuesTaken(look, guide, { ...known, shows }),
      misread: wordless === undefined ? told : told.filter((one) => !one.includes(" is wrong ")),
    });
  }
  if (seeds.length > 0) await tab.look(page, guide, { seed: 0 });
  return pages;
}

const targetsOfControl = (control: string): readonly string[] =>
  Object.keys(truthNames).filter((target) => truthNames[target]?.includes(control));

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
