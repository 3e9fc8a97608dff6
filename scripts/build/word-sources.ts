import { pathToFileURL } from "node:url";
import type { Language } from "../../src/words/languages.ts";
import { type WordPart, wordParts } from "../../src/words/parts.ts";

type Sentences = Readonly<Record<string, string>>;

/**
 * The sentences of a part from the sources, for the build: what a language does not have yet is in English.
 * @param root folder of the sources; an absolute address, because Vite's bundled configuration stands elsewhere.
 */
export async function sentencesOfPart(root: string, language: Language, part: WordPart): Promise<Sentences> {
  const files = await Promise.all(
    (["en", language] as const).map(
      (one) => import(pathToFileURL(`${root}/src/words/${one}/${part}.ts`).href) as Promise<object>,
    ),
  );
  return Object.assign({}, ...files.flatMap((file) => Object.values(file)));
}

/** All sentences of a language. @param root see {@link sentencesOfPart} */
export const sentencesOf = async (root: string, language: Language): Promise<Sentences> =>
  Object.assign({}, ...(await Promise.all(wordParts.map((part) => sentencesOfPart(root, language, part)))));
