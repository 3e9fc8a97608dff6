import { loadFromSource } from "../../drive/words.ts";
import { textus } from "../../src/recipe/textus.ts";
import { english } from "../../src/words/english.ts";
import { type Catalogue, say, type WordId, words } from "../../src/words/index.ts";
import type { Language } from "../../src/words/languages.ts";
import { partedLanguage, wordParts } from "../../src/words/parts.ts";

/** What an English text is called in another language: several forms, where several sentences have that text. */
export type Translate = (text: string) => readonly string[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sentence as a pattern, and the names of its placeholders. Of the forms for one and for more, any may stand. */
const patternOf = (sentence: string): { readonly pattern: RegExp; readonly names: readonly string[] } => {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const source = sentence
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return escaped(part);
      const [, ...forms] = part.slice(1, -1).split("|");
      return forms.length === 0 ? "(.+)" : `(?:${forms.map(escaped).join("|")})`;
    })
    .join("");
  return { pattern: new RegExp(`^${source}$`), names };
};

/** Finds the sentence that an English text was made from, and makes it in the language. What is none stays as it is. */
export async function translatorOf(language: Language): Promise<Translate> {
  const { load } = partedLanguage(language, loadFromSource);
  const told = Object.assign({}, ...(await Promise.all(wordParts.map(load)))) as Record<string, string>;
  const catalogue: Catalogue = { language, sentences: told, names: { vendor: textus.vendor } };
  const filled = (sentence: string): string => sentence.replaceAll("{vendor}", textus.vendor);
  const known = Object.entries(english)
    // A sentence that is nothing but a placeholder would be every text.
    .filter(([, sentence]) => /\p{L}/u.test(sentence.replace(/\{\w+\}/g, "")))
    .map(([id, sentence]) => ({ id, ...patternOf(filled(sentence)) }));

  const translate: Translate = (text) => {
    const found = known.flatMap(({ id, pattern, names }) => {
      const match = pattern.exec(text);
      if (!match) return [];
      const values = names.map((name, at) => [name, translate(match[at + 1] ?? "")[0] ?? ""] as const);
      return [say(words(id as WordId, Object.fromEntries(values)), catalogue)];
    });
    return [...new Set([...found, text])];
  };
  return translate;
}

/** A text in any of its forms, and nothing else. A page may show a blank for one that does not break. */
export const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(`^(${texts.map(escaped).join("|").replace(/\s/g, "\\s")})$`);
