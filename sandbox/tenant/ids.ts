import { createHash, randomUUID } from "node:crypto";

/** Answers name the same rows again and again: hashing them anew took a tenth of a run's time. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** A GUID that is the same for the same parts: seeded objects keep their ids from run to run. */
export function stableGuid(...parts: readonly string[]): string {
  const name = parts.join("\u0000").toLowerCase();
  const before = known.get(name);
  if (before !== undefined) return before;
  const guid = hashedGuid(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, guid);
  return guid;
}

function hashedGuid(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** A new random GUID, for objects made while the sandbox runs. */
export const newGuid = (): string => randomUUID();

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a GUID in its usual form. */
export const isGuid = (text: string): boolean => guidPattern.test(text);
