import { guide } from "./en/guide.ts";
import { guideCard } from "./en/guide-card.ts";
import { notify } from "./en/notify.ts";
import type { Catalogue, Names } from "./index.ts";
import { type Language, languageOf } from "./languages.ts";

const english = { ...guide, ...guideCard, ...notify };

/**
 * What the worker itself says, in every language: on the guide's card, and in notifications. It may not load files later,
 * so each sentence here is read at each of its starts; a page loads its own sentences part by part (parts.ts).
 */
const cards: Readonly<Record<Language, Readonly<Record<keyof typeof english, string>>>> = { en: english };

/**
 * The sentences of card and notifications in the language that fits best.
 * @param wanted BCP 47 tag, see {@link languageOf}.
 */
export function cardCatalogueOf(wanted: string, names: Names): Catalogue {
  const language = languageOf(wanted);
  return { language, sentences: cards[language], names };
}
