import type { Catalogue } from "../src/words/index.ts";
import type { LoadPart } from "../src/words/parts.ts";

/** Loads a part of a language from its source, where there is no built extension. */
export const loadFromSource: LoadPart = async (language, part) => {
  const file = (await import(`../src/words/${language}/${part}.ts`)) as Record<
    string,
    Catalogue["sentences"]
  >;
  return Object.assign({}, ...Object.values(file));
};
