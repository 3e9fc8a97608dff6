import { type CardWordId, type CardWords, guideCard } from "../../words/en/guide-card.ts";
import { type Catalogue, say, words } from "../../words/index.ts";

const ids = (Object.keys(guideCard) as (keyof typeof guideCard)[]).filter((id): id is CardWordId =>
  id.startsWith("guide.chrome."),
);

/** What the card's own buttons say, sent to it once. Placeholders that the card itself fills stay in it. */
export const chromeWords = (catalogue: Catalogue): CardWords =>
  Object.fromEntries(ids.map((id) => [id, say(words(id), catalogue)])) as Record<CardWordId, string>;
