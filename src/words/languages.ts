/**
 * Every language that pages and cards speak: its BCP 47 tag, and the locale of its dates. Another one is a line here, a
 * line in catalogue.ts and its sentences in a folder of its name, in files like those of en/.
 */
export const languages = { en: "en-GB" } as const satisfies Readonly<Record<string, string>>;

export type Language = keyof typeof languages;

/** The locale of a language's dates; the tag itself where there is none. */
export const localeOf = (language: string): string =>
  Object.hasOwn(languages, language) ? languages[language as Language] : language;

/**
 * The language that fits best.
 * @param wanted BCP 47 tag, e.g. what the browser says: "de-AT" gets "de" where that exists, else English.
 */
export function languageOf(wanted: string): Language {
  const [base = ""] = wanted.toLowerCase().split("-");
  return Object.hasOwn(languages, base) ? (base as Language) : "en";
}
