/**
 * Every language that pages and cards speak: its BCP 47 tag, and the locale of its dates. Another one is a line here, one
 * in language-names.ts, and its sentences in a folder of its name, in files like those of en/.
 */
export const languages = {
  en: "en-GB",
  de: "de-DE",
  es: "es-ES",
  fr: "fr-FR",
  ja: "ja-JP",
  "pt-BR": "pt-BR",
  "zh-Hans": "zh-CN",
} as const satisfies Readonly<Record<string, string>>;

export type Language = keyof typeof languages;

export const allLanguages = Object.keys(languages) as readonly Language[];
/** All but the one that is code, and not files (docs/decisions/0022). */
export const otherLanguages = allLanguages.filter((tag) => tag !== "en");

/** @param tag a BCP 47 tag in the form in which {@link languages} writes it. */
export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === "string" && Object.hasOwn(languages, tag);

/** The locale of a language's dates; the tag itself where there is none. */
export const localeOf = (language: string): string => (isLanguage(language) ? languages[language] : language);

/** The same word for all who speak a language, whatever their region or script. */
const baseOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/**
 * The language that fits best.
 * @param wanted BCP 47 tag, e.g. what the browser says: "de-AT" gets "de", "pt-PT" gets "pt-BR", "zh-TW" gets "zh-Hans"; a
 * language that there is not gets English.
 */
export function languageOf(wanted: string): Language {
  if (isLanguage(wanted)) return wanted;
  return allLanguages.find((tag) => baseOf(tag) === baseOf(wanted)) ?? "en";
}
