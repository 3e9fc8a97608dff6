import { guideEntry } from "../../src/words/en/guide-entry.ts";
import { screens } from "../../src/words/en/screens.ts";
import { type Catalogue, type Names, say, type WordId, type Words } from "../../src/words/index.ts";
import { languageOf } from "../../src/words/languages.ts";
import { type PartedLanguage, partedLanguage, type WordPart } from "../../src/words/parts.ts";
import { refusalsPage } from "../../src/words/refusals-page.ts";

/** What every page may show. In English it comes with the page, so that the popup opens fast. */
const atStart: readonly WordPart[] = ["guide-entry", "screens"];
const sentences: Partial<Record<WordId, string>> = { ...guideEntry, ...screens };
let spoken: PartedLanguage = partedLanguage("en");
let loaded = new Set<WordPart>(atStart);
let catalogue: Catalogue = { language: spoken.language, sentences, names: { vendor: "" } };

/**
 * Sets the language of the page and the names that its sentences use. Call it before the first screen is shown; later, the
 * page has to be drawn anew once the promise has settled.
 * @returns null when there is nothing to wait for, see {@link loadWords}.
 */
export function speak(language: PartedLanguage, names: Names): Promise<void> | null {
  const needed = [...loaded];
  if (language.language !== spoken.language) loaded = new Set();
  spoken = language;
  catalogue = { language: language.language, sentences, names };
  return loadWords(needed);
}

/**
 * Loads the sentences of a page or of a part that is loaded by itself.
 * @returns null when they are there; else a promise that never rejects: without its sentence a screen shows the
 * English one or the id, which support can read.
 */
export function loadWords(parts: readonly WordPart[]): Promise<void> | null {
  const missing = parts.filter((part) => !loaded.has(part));
  if (missing.length === 0) return null;
  const load = async (part: WordPart): Promise<void> => {
    Object.assign(sentences, await spoken.load(part));
    loaded.add(part);
  };
  return Promise.allSettled(missing.map(load)).then(() => undefined);
}

/** Whether a sentence is there. */
export const hasWord = (id: WordId): boolean => id in sentences;

/** The sentence of an id. */
export const text = (id: WordId, values?: Words["values"]): string =>
  say(values ? { id, values } : { id }, catalogue);

/**
 * The sentence of stored {@link Words}. A set-up that an older version stored may name a sentence that is no
 * longer there: its id is shown rather than nothing.
 */
export const tell = (words: Words): string => say(words, catalogue);

/** The page that says what refusals mean, in the language of this page. @param code of a problem */
export const refusalsHref = (code?: string): string =>
  `/${refusalsPage(languageOf(spoken.language))}${code === undefined ? "" : `#${code}`}`;

/** A phrase that has no full stop, and the sentence after it. */
export const thenSentence = (phrase: string, sentence: string): string =>
  phrase + (/^(ja|zh)/.test(spoken.language) ? "。" : ". ") + sentence;

/** "23 Nov 2028". @param iso ISO 8601: a time, which is told as the computer's day, or a day. */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat(spoken.locale, {
    dateStyle: "medium",
    ...(iso.length === "2028-11-23".length && { timeZone: "UTC" }),
  }).format(new Date(iso));

/** "23 Nov 2026, 14:05". @param iso ISO 8601. */
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(spoken.locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));

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
