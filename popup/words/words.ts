import { guideEntry } from "../../src/words/en/guide-entry.ts";
import { screens } from "../../src/words/en/screens.ts";
import { type Catalogue, type Names, say, type WordId, type Words } from "../../src/words/index.ts";

/** The language of dates and numbers; goes with the catalogue. */
const locale = "en-GB";

/**
 * The sentences that every page may show. Those of one page alone come with it, and those that only a set-up speaks
 * with it (`setup-words.ts`), so that the popup opens fast.
 */
const sentences: Partial<Record<WordId, string>> = { ...guideEntry, ...screens };
let catalogue: Catalogue = { language: "en", sentences, names: { vendor: "" } };

/** Sets the names that sentences use. Call it before the first screen is shown. */
export function speakOf(names: Names): void {
  catalogue = { ...catalogue, names };
}

/** Adds the sentences of a page or a part that is loaded by itself. Call it when its module is loaded. */
export function addWords(part: Catalogue["sentences"]): void {
  Object.assign(sentences, part);
}

/** Whether a sentence is there, and with it the part that it came with. */
export const hasWord = (id: WordId): boolean => id in sentences;

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

/** "12 s", "3 min", "1 min 5 s", "1 h", "1 h 15 min". */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return text("ui.time.seconds", { seconds });
  if (minutes >= 60) {
    const hours = Math.floor(minutes / 60);
    return minutes % 60 === 0
      ? text("ui.time.whole-hours", { hours })
      : text("ui.time.hours", { hours, minutes: minutes % 60 });
  }
  if (seconds % 60 === 0) return text("ui.time.whole-minutes", { minutes });
  return text("ui.time.minutes", { minutes, seconds: seconds % 60 });
}

export const months = (count: number): string =>
  count === 1 ? text("ui.months.one") : text("ui.months.many", { count });
