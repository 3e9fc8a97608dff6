import type { Matcher } from "./matcher.ts";
import type { Needle } from "./needle.ts";

/** Something that was looked for, and where in a place it is. */
export interface Found {
  readonly needle: Needle;
  /** A file, an address, a key: never anything of the value. */
  readonly where: string;
}

/** What a look at a place came to. */
export interface Searched {
  readonly found: readonly Found[];
  /** Files, records, messages, lines… that were looked at. */
  readonly items: number;
  readonly bytes: number;
}

/** A text of a place. */
export interface Text {
  readonly where: string;
  readonly text: string;
}

export function searchTexts(texts: readonly Text[], matcher: Matcher): Searched {
  return {
    found: texts.flatMap(({ where, text }) => matcher.find(text).map((needle) => ({ needle, where }))),
    items: texts.length,
    bytes: texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  };
}
