import type { CardMessage } from "../../src/contract/guide-protocol.ts";
import type { SpokenCard } from "../../src/guide/card/card.ts";
import type { CardWordId, CardWords } from "../../src/words/en/guide-card.ts";

/** What the parts of the card need to act. */
export interface CardUi {
  readonly words: CardWords;
  /** BCP 47 tag of the words. */
  readonly language: string;
  send(message: CardMessage): void;
  /** Whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
  /** Says something in the polite live region. */
  announce(sentence: string): void;
  /** Whether an event is a person's. A page can dispatch events, but not trusted ones. */
  isPersons(event: Event): boolean;
  /** Whether a click is for the step that the card shows, see `isMeantForStep`. */
  isMeant(event: MouseEvent): boolean;
  /** Whether the page has drawn over the card; a promise if the browser has to be asked. */
  isCovered(): boolean | Promise<boolean>;
}

export const fillIn = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** "Step 7 of 20"; null when all is done. */
export const stepLine = (words: CardWords, { step, number, total }: SpokenCard): string | null =>
  step === null ? null : fillIn(words["guide.chrome.step"], { number, total });

export const wordOf = ({ words }: CardUi, id: CardWordId): string => words[id];

/** The step's address, when opening it is the only thing to do: the tab is elsewhere and nothing comes first. */
export const linkElsewhere = ({ state, link, allow }: SpokenCard): string | null =>
  state === "elsewhere" && allow === null ? link : null;

/**
 * A handler that only a person can trigger, and only on a visible card.
 * @param does nothing more than this card's own buttons do.
 */
export const byPerson =
  (ui: CardUi, does: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    if (!ui.isPersons(event)) return;
    const act = (isCovered: boolean): void =>
      isCovered ? ui.announce(wordOf(ui, "guide.chrome.covered")) : does();
    const isCovered = ui.isCovered();
    if (typeof isCovered === "boolean") act(isCovered);
    else void isCovered.then(act);
  };
