import type { Catalogue } from "../src/words/index.ts";
import type { Language } from "../src/words/languages.ts";
import type { WordPart } from "../src/words/parts.ts";

/**
 * Loads a part of a language, English as well, from its source, where there is no built extension.
 * @throws when the language has no such part: nothing is filled up with English.
 */
export async function loadFromSource(language: Language, part: WordPart): Promise<Catalogue["sentences"]> {
  const file = (await import(`../src/words/${language}/${part}.ts`)) as Record<
    string,
    Catalogue["sentences"]
  >;
  return Object.assign({}, ...Object.values(file));
}
