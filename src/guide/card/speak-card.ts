import { type Catalogue, say, type Words, words } from "../../words/index.ts";
import type { Card, SpokenCard } from "./card.ts";

/** A card in the catalogue's language, as it is sent to a portal page. Pure. */
export function speakCard(card: Card, catalogue: Catalogue): SpokenCard {
  const tell = (text: Words): string => say(text, catalogue);
  const tellOrNull = (text: Words | null): string | null => (text === null ? null : tell(text));
  const { portalWord, ringWord, ...rest } = card;
  return {
    ...rest,
    chapter: tell(card.chapter),
    title: tell(card.title),
    why: tellOrNull(card.why),
    doThis: tell(card.doThis),
    takeCare: tellOrNull(card.takeCare),
    stateLine: tellOrNull(card.stateLine),
    part: card.part === null ? null : withPortalWord(card.part, portalWord, catalogue),
    ring: card.ring === null ? null : withPortalWord(card.ring, ringWord, catalogue),
    fill: card.fill && { ...card.fill, label: tell(card.fill.label) },
    allow: tellOrNull(card.allow),
    paste: card.paste.map(({ value, label }) => ({ value, label: tell(label) })),
    captured: card.captured.map(({ value, text }) => ({ value, text: tell(text) })),
    wrong: card.wrong.map(tell),
    signIn: card.signIn && { now: tell(card.signIn.now), undo: tellOrNull(card.signIn.undo) },
    question: card.question && {
      ...card.question,
      text: tell(card.question.text),
      yes: tell(card.question.yes),
      no: tell(card.question.no),
    },
  };
}

/** The sentence, and what the portal says where the sentence does not: "Choose Yes (“Ja”)". */
function withPortalWord(sentence: Words, word: string | null, catalogue: Catalogue): string {
  const said = say(sentence, catalogue);
  const bare = word?.replace(/ \([^)]*\)$/, "").toLowerCase() ?? "";
  if (word === null || said.toLowerCase().includes(bare)) return said;
  return say(words("guide.card.with-portal-word", { sentence: said, word }), catalogue);
}
