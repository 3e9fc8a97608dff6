import { english, say, type WordId, type Words } from "../src/words/index.ts";

/** What dates and numbers are written in; goes with the catalogue. */
const locale = "en-GB";

/** The sentence of an id. */
export const text = (id: WordId, values?: Words["values"]): string => say(values ? { id, values } : { id });

/**
 * The sentence of stored {@link Words}. A set-up that an older version stored may name a sentence that is no
 * longer there: its id is shown rather than nothing.
 */
export const tell = (words: Words): string => (words.id in english ? say(words) : words.id);

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
