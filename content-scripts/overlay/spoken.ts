import type { SpokenCard } from "../../src/guide/card/card.ts";
import type { CardWords } from "../../src/words/en/guide-card.ts";
import { stepLine } from "./card-ui.ts";

/** Words what to announce about a card, and remembers what it announced about earlier ones. */
export interface Speaker {
  /** @returns the sentences for a screen reader; "" when nothing of the card is new. */
  newsOf(card: SpokenCard): string;
}

/** Says each step once, and then only what is new about it, so a listener hears nothing twice in a row. */
export function createSpeaker(words: () => CardWords): Speaker {
  let before: { readonly step: string; readonly lines: readonly string[] } = { step: "", lines: [] };
  const captures = new Set<string>();

  return {
    newsOf(card) {
      const step = [stepLine(words(), card), card.title].filter((text) => text !== null).join(": ");
      const captured = card.captured.map(({ text }) => text).filter((text) => !captures.has(text));
      for (const text of captured) captures.add(text);
      const lines = [...card.wrong, card.question?.text ?? stateOf(card)];
      const known = step === before.step ? before.lines : [];
      const news = [...captured, ...lines.filter((line) => !known.includes(line))];
      const said = step === before.step ? news : [step, ...news];
      before = { step, lines };
      return inOneBreath(said);
    },
  };
}

/** A hidden thing can't be chosen before something else is opened; the announcement says so, too. */
function stateOf({ part, state, stateLine }: SpokenCard): string {
  if (part === null) return stateLine ?? "";
  return state === "hidden" && stateLine !== null ? `${part}: ${stateLine}` : part;
}

/** Sentences one after the other, with one full stop between them. */
const inOneBreath = (sentences: readonly string[]): string =>
  sentences
    .filter((text) => text !== "")
    .map((text, at, all) => (at < all.length - 1 && !/[.!?…。]$/.test(text) ? `${text}.` : text))
    .join(" ");
