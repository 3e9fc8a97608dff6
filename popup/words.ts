import { guideEntry } from "../src/words/en/guide-entry.ts";
import { plan } from "../src/words/en/plan.ts";
import { problems } from "../src/words/en/problems.ts";
import { progress } from "../src/words/en/progress.ts";
import { screens } from "../src/words/en/screens.ts";
import { type Catalogue, say, type WordId, type Words } from "../src/words/index.ts";

/** What dates and numbers are written in; goes with the catalogue. */
const locale = "en-GB";

/** The sentences that every page may show. Those of one page alone come with it, so that the popup stays small. */
const catalogue: Partial<Record<WordId, string>> = {
  ...guideEntry,
  ...plan,
  ...problems,
  ...progress,
  ...screens,
};

/** Adds the sentences of a page or a part that is loaded by itself. Call it when its module is loaded. */
export function addWords(part: Partial<Catalogue>): void {
  Object.assign(catalogue, part);
}

/** The sentence of an id. */
export const text = (id: WordId, values?: Words["values"]): string =>
  say(values ? { id, values } : { id }, catalogue);

/**
 * The sentence of stored {@link Words}. A set-up that an older version stored may name a sentence that is no
 * longer there: its id is shown rather than nothing.
 */
export const tell = (words: Words): string => say(words, catalogue);

/** "23 Nov 2028". @param iso ISO 8601. */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(new Date(iso));

/** "23 Nov 2026, 14:05". @param iso ISO 8601. */
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));

/** "12 s", "1 min 5 s". */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 60
    ? text("ui.time.seconds", { seconds })
    : text("ui.time.minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

export const months = (count: number): string =>
  count === 1 ? text("ui.months.one") : text("ui.months.many", { count });
