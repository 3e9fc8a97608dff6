import { english } from "./english.ts";
import type { Catalogue, Names } from "./index.ts";

/** Every language that there is, by BCP 47 tag. Another one is a line here and its sentences. */
const languages = { en: english } as const satisfies Readonly<Record<string, Catalogue["sentences"]>>;

export type Language = keyof typeof languages;

/**
 * All sentences of the language that fits best.
 * @param wanted BCP 47 tag, e.g. what the browser says: "de-AT" gets "de" where that exists, else English.
 */
export function catalogueOf(wanted: string, names: Names): Catalogue {
  const [base = ""] = wanted.toLowerCase().split("-");
  const language: Language = Object.hasOwn(languages, base) ? (base as Language) : "en";
  return { language, sentences: languages[language], names };
}
