import { allLanguages } from "../../src/words/languages.ts";
import type { WordPart } from "../../src/words/parts.ts";
import type { Changes } from "./project.ts";

/**
 * Puts sentences into a part, before the first line with `mark`: in English in every language, because each has every
 * sentence. They wait there for a translator.
 * @throws when a language does not have the mark.
 */
export function insertWords(changes: Changes, part: WordPart, mark: string, sentences: string): void {
  for (const language of allLanguages)
    changes.insertBefore(`src/words/${language}/${part}.ts`, mark, sentences);
}
