import type { Pictures, Subject } from "./pictures.ts";
import type { Tally } from "./tally.ts";

/** A screen: of this extension if it can say what it shows. Microsoft's pages can't. */
export interface Screen extends Subject {
  shown?(): Promise<readonly string[]>;
}

/**
 * The plan and the progress are one list whose marks change (screens-03): of the progress, what is new is read. Waits
 * that end by themselves within a second or two are no screens to read.
 */
const sameAs: Readonly<Record<string, string>> = { progress: "plan" };

/** Looks at a screen that the person has come to: it is photographed, and read if it is one of ours. */
export type Look = (name: string, screen: Screen) => Promise<void>;

export const createLook =
  (pictures: Pictures, tally: Tally | null): Look =>
  async (name, screen) => {
    await pictures.take(name, screen);
    if (tally && screen.shown) tally.read(sameAs[name] ?? name, await screen.shown());
  };
