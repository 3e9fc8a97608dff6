import type { Compared } from "./compare.ts";
import type { Journey } from "./journey/walk.ts";
import type { Variant } from "./variants.ts";

/** What the changed pages came to. */
export interface MutationTotals {
  readonly pages: number;
  /** Of these, pages on which one control had lost its words. */
  readonly wordless: number;
  readonly targets: number;
  readonly found: number;
  readonly unsure: number;
  readonly wrong: number;
  readonly values: number;
  readonly taken: number;
  /** Everything that was pointed at, taken or told wrongly, with the seed that shows it again. */
  readonly mistakes: readonly string[];
}

/** A target that is not always found on changed pages. */
export interface Lost {
  readonly target: string;
  /** 0 to 1. */
  readonly share: number;
  /** What the locator said most often. */
  readonly because: string;
}

/** One line for each kind of mistake a changed page can lead to, and what is lost most often. */
export function mutationTotals(journeys: readonly (readonly [Variant, Journey])[]): MutationTotals & {
  readonly lost: readonly Lost[];
} {
  const pages = journeys.flatMap(([{ name }, { stops }]) =>
    stops.flatMap(({ what, mutated }) =>
      mutated.map((page) => ({
        ...page,
        where: `${name}, ${what}, seed ${page.seed}${page.wordless === null ? "" : `, no words on ${page.wordless}`}`,
      })),
    ),
  );
  const all = pages.flatMap(({ compared }) => compared);
  const count = (verdict: string): number => all.filter((one) => one.verdict === verdict).length;
  const mistakes = pages.flatMap(({ where, compared, taken, misread }) => [
    ...compared
      .filter(({ verdict }) => verdict === "wrong")
      .map(({ target, detail }) => `wrong: ${where}: ${target}: ${detail}`),
    ...taken.wrong.map((one) => `wrong value: ${where}: ${one}`),
    ...misread.map((one) => `misread: ${where}: ${one}`),
  ]);
  const taken = pages.flatMap((one) => one.taken.right).length;
  return {
    pages: pages.length,
    wordless: pages.filter(({ wordless }) => wordless !== null).length,
    targets: all.length,
    found: count("found"),
    unsure: count("unsure"),
    wrong: count("wrong"),
    taken,
    values: taken + pages.flatMap((one) => one.taken.unread).length,
    mistakes,
    lost: lostMost(all),
  };
}

function lostMost(all: readonly Compared[]): readonly Lost[] {
  return [...new Set(all.map(({ target }) => target))]
    .map((target) => {
      const own = all.filter((one) => one.target === target);
      const unsure = own.filter(({ verdict }) => verdict === "unsure").map(({ detail }) => detail);
      return { target, share: unsure.length / own.length, because: mostOften(unsure) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

function mostOften(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
