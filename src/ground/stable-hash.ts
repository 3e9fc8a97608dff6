import { canonical } from "./canonical.ts";

/**
 * A short text that changes when the content of a JSON value changes, and not with the order of its members.
 * Against mistakes, not against attackers: 2 × 32 bits of FNV-1a.
 */
export function stableHash(value: unknown): string {
  const text = canonical(value);
  return fnv(text, 0x811c9dc5) + fnv(text, 0x050c5d1f);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
