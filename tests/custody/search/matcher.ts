import type { Needle } from "./needle.ts";
import { spellings } from "./spellings.ts";

/** Looks for many needles in one pass over the bytes. */
export interface Matcher {
  readonly needles: readonly Needle[];
  /** The needles of which any spelling is in there. */
  find(content: Buffer | string): readonly Needle[];
}

interface Pattern {
  readonly bytes: Buffer;
  readonly needle: Needle;
}

/** Patterns are filed under their first four bytes, and a table of bits says of two bytes whether any begins so. */
export function createMatcher(needles: readonly Needle[]): Matcher {
  const byStart = new Map<number, Pattern[]>();
  const mayBegin = new Uint8Array(0x10000);
  for (const needle of needles) {
    for (const bytes of spellings(needle)) {
      const start = bytes.readUInt32LE(0);
      byStart.set(start, [...(byStart.get(start) ?? []), { bytes, needle }]);
      mayBegin[start & 0xffff] = 1;
    }
  }
  return {
    needles,
    find(content) {
      const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
      const found = new Set<Needle>();
      const last = bytes.length - 4;
      for (let at = 0; at <= last; at += 1) {
        if (mayBegin[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] === 0) continue;
        for (const pattern of byStart.get(bytes.readUInt32LE(at)) ?? []) {
          if (found.has(pattern.needle)) continue;
          const end = at + pattern.bytes.length;
          if (end <= bytes.length && bytes.compare(pattern.bytes, 0, pattern.bytes.length, at, end) === 0)
            found.add(pattern.needle);
        }
      }
      return [...found];
    },
  };
}
