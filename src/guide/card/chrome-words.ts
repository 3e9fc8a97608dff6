import type { CardWordId, CardWords } from "../../words/en/guide-card.ts";
import { type Catalogue, say, words } from "../../words/index.ts";

/** What the card's own buttons say, sent to it once. Placeholders that the card itself fills stay in it. */
export function chromeWords(catalogue: Catalogue): CardWords {
  const ids = Object.keys(catalogue.sentences).filter((id): id is CardWordId =>
    id.startsWith("guide.chrome."),
  );
  return Object.fromEntries(ids.map((id) => [id, say(words(id), catalogue)])) as Record<CardWordId, string>;
}
