import { english } from "../../drive/english.ts";
import { textus } from "../../src/recipe/textus.ts";
import { cardCatalogue } from "../../src/words/catalogue.ts";
import type { Catalogue, WordId } from "../../src/words/index.ts";
import { type PartedLanguage, partedLanguage } from "../../src/words/parts.ts";

const bracketed = (sentences: Catalogue["sentences"]): Catalogue["sentences"] =>
  Object.fromEntries(
    (Object.entries(sentences) as [WordId, string][]).map(([id, sentence]) => [id, `⟦${sentence}⟧`]),
  );

/**
 * A language that nobody speaks: every sentence stands in brackets that occur nowhere else, its placeholders
 * untouched. What a screen shows outside of brackets is data, or was never given to a translator.
 */
export const pseudo: Catalogue = {
  ...english,
  language: "en-x-pseudo",
  sentences: bracketed(english.sentences),
};

/** The same, of what the worker holds for the guide's card. */
export const cardPseudo: Catalogue = {
  ...pseudo,
  sentences: bracketed(cardCatalogue({ vendor: textus.vendor }).sentences),
};

/** The same, as pages load it. */
export const partedPseudo: PartedLanguage = {
  ...partedLanguage("en"),
  language: pseudo.language,
  load: async (part) => bracketed(await partedLanguage("en").load(part)),
};

/** What of a text stands outside of brackets. @throws when the brackets do not match. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = "";
  for (const character of text) {
    if (character === "⟦") depth += 1;
    else if (character === "⟧") depth -= 1;
    else if (depth === 0) outside += character;
    if (depth < 0) throw new Error(`unmatched bracket in ${text}`);
  }
  if (depth !== 0) throw new Error(`unmatched bracket in ${text}`);
  return outside;
}
