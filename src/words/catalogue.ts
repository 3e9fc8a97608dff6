import { english } from "./english.ts";
import type { Catalogue, Names } from "./index.ts";
import { type Language, languageOf } from "./languages.ts";

/** All sentences of every language, for the worker; a page loads them part by part (parts.ts). */
const sentences: Readonly<Record<Language, Required<Catalogue["sentences"]>>> = { en: english };

/**
 * All sentences of the language that fits best.
 * @param wanted BCP 47 tag, see {@link languageOf}.
 */
export function catalogueOf(wanted: string, names: Names): Catalogue {
  const language = languageOf(wanted);
  return { language, sentences: sentences[language], names };
}
