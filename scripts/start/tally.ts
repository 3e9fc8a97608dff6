/** What a part of the way costs a person. */
export interface Counts {
  /** Of the mouse; the browser's own prompts and Microsoft's pages included. */
  readonly clicks: number;
  /** Texts that were typed. */
  readonly typed: number;
  /** Things that were copied to be pasted elsewhere. */
  readonly copied: number;
  /** How often the person had to go to another tab. */
  readonly tabSwitches: number;
  /** Words on this extension's screens, each screen read once. */
  readonly words: number;
}

export type TallyPart = "before" | "after";

/** Counts what a person does, before and after the click on Auto-configure. */
export interface Tally {
  /** From now on everything counts for this part. The first is "before". */
  enter(part: TallyPart): void;
  add(what: Exclude<keyof Counts, "words">, times?: number): void;
  /**
   * A screen was read.
   * @param screen its name; of a screen that is seen again, only what is new on it counts
   * @param pieces the texts that it shows
   */
  read(screen: string, pieces: readonly string[]): void;
  counts(): Readonly<Record<TallyPart, Counts>>;
  /** Words by screen, in the order in which they were read. */
  screens(): ReadonlyMap<string, number>;
}

const nothing: Counts = { clicks: 0, typed: 0, copied: 0, tabSwitches: 0, words: 0 };

/** How many words a text has: what is between blanks, with a letter or a digit in it. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function createTally(): Tally {
  const counts: Record<TallyPart, Counts> = { before: nothing, after: nothing };
  const seen = new Map<string, Set<string>>();
  const byScreen = new Map<string, number>();
  let part: TallyPart = "before";

  const add = (what: keyof Counts, times: number): void => {
    counts[part] = { ...counts[part], [what]: counts[part][what] + times };
  };
  return {
    enter(next) {
      part = next;
    },
    add: (what, times = 1) => add(what, times),
    read(screen, pieces) {
      const known = seen.get(screen) ?? new Set();
      seen.set(screen, known);
      const fresh = pieces.filter((piece) => !known.has(piece));
      for (const piece of fresh) known.add(piece);
      const words = fresh.reduce((sum, piece) => sum + wordsIn(piece), 0);
      byScreen.set(screen, (byScreen.get(screen) ?? 0) + words);
      add("words", words);
    },
    counts: () => ({ ...counts }),
    screens: () => byScreen,
  };
}
