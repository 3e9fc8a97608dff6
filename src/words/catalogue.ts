import { guide } from "./en/guide.ts";
import { guideCard } from "./en/guide-card.ts";
import { notify } from "./en/notify.ts";
import type { Catalogue, Names } from "./index.ts";
import { languageOf } from "./languages.ts";
import type { LoadPart, WordPart } from "./parts.ts";

/** What the worker itself says: on the guide's card, and in notifications. A page loads its own (parts.ts). */
export const cardParts = ["guide", "guide-card", "notify"] as const satisfies readonly WordPart[];

const english = { ...guide, ...guideCard, ...notify };

/** The sentences of card and notifications in English, which the worker always has. */
export const cardCatalogue = (names: Names): Catalogue => ({ language: "en", sentences: english, names });

/**
 * The sentences of card and notifications in the language that fits best; in English where that language's can't be
 * read, so it never rejects.
 * @param wanted BCP 47 tag, see {@link languageOf}.
 */
export async function cardCatalogueOf(wanted: string, names: Names, load: LoadPart): Promise<Catalogue> {
  const language = languageOf(wanted);
  if (language === "en") return cardCatalogue(names);
  try {
    const parts = await Promise.all(cardParts.map((part) => load(language, part)));
    return { language, sentences: Object.assign({}, english, ...parts), names };
  } catch {
    return cardCatalogue(names);
  }
}
