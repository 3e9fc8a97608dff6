import { setTimeout as sleep } from "node:timers/promises";
import type { Place, PlaceName } from "./places/place.ts";
import { type Facts, verdictOn } from "./rules.ts";
import { createMatcher } from "./search/matcher.ts";
import { describeNeedle, type Kind, type Needle } from "./search/needle.ts";
import type { Found } from "./search/searched.ts";

/** One place at one moment. */
export interface Row {
  readonly moment: string;
  readonly place: PlaceName;
  readonly items: number;
  readonly bytes: number;
  /** What is there and may be, or has to be: kinds. */
  readonly expected: readonly Kind[];
  /** What is there and must not be, what is missing, and why a search could not be trusted; no value. */
  readonly finds: readonly string[];
}

/** How long a canary may take to arrive, ms: files are written late, and a busy machine is slow everywhere. */
const arrivesMs = 15_000;

let planted = 0;
/** Looks like a secret, and is like no other. */
export function newCanary(): string {
  planted += 1;
  const random = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 12)).join("~");
  return `custody-cAn4ry-${planted}.${random}`;
}

/** Looks in one place for all that is watched, then proves the look by a canary. */
export async function huntIn(
  place: Place,
  moment: string,
  facts: Facts,
  needles: readonly Needle[],
): Promise<Row> {
  const blank = { moment, place: place.name, items: 0, bytes: 0, expected: [] };
  try {
    const { found, items, bytes } = await place.look(createMatcher(needles));
    const finds = [...judge(place.name, facts, found, needles), ...(await blindSpots(place))];
    const kinds = new Set(found.map(({ needle }) => needle.kind));
    const expected = [...kinds].filter(
      (kind) => kind !== "id" && verdictOn(place.name, kind, facts) !== "never",
    );
    return { ...blank, items, bytes, expected, finds };
  } catch (error) {
    return { ...blank, finds: [`could not be searched: ${whyOf(error, needles)}`] };
  }
}

/** What is found where it must not be, and what has to be there and is not. */
export function judge(
  place: PlaceName,
  facts: Facts,
  found: readonly Found[],
  needles: readonly Needle[],
): readonly string[] {
  const misplaced = found
    .filter(({ needle }) => verdictOn(place, needle.kind, facts) === "never")
    .map(({ needle, where }) => `${describeNeedle(needle)} in ${where}`);
  const present = new Set(found.map(({ needle }) => needle.kind));
  const kinds = new Set(needles.map(({ kind }) => kind));
  const missing = [...kinds]
    .filter((kind) => verdictOn(place, kind, facts) === "must" && !present.has(kind))
    .map((kind) => `no ${kind}, though one has to be there`);
  return [...misplaced, ...missing];
}

/** @returns where a planted value was not found again. */
async function blindSpots(place: Place): Promise<readonly string[]> {
  const value = place.plantedBefore ?? newCanary();
  const matcher = createMatcher([{ kind: "canary", name: "the canary", value }]);
  try {
    const marks = await place.plant(value);
    if (marks.length === 0 && place.name !== "storage.managed") return ["blind: nothing was planted"];
    const deadline = Date.now() + arrivesMs;
    for (;;) {
      // Elsewhere it need not be, and a whole profile takes long to read again and again.
      const { found } = await place.look(matcher, marks);
      const missed = marks.filter((mark) => !found.some(({ where }) => where.includes(mark)));
      if (missed.length === 0) return [];
      if (Date.now() > deadline)
        return missed.map((mark) => `blind: a planted value was not found in ${mark}`);
      await sleep(100);
    }
  } finally {
    await place.clean?.();
  }
}

/** What an error says; it may quote what it was about, and a value that is watched is never told. */
export function whyOf(error: unknown, needles: readonly Needle[]): string {
  const text = error instanceof Error ? error.message : String(error);
  const { find } = createMatcher(needles.filter(({ kind }) => secret.includes(kind)));
  return find(text).length === 0 ? text : "(the error quotes a secret)";
}

const secret: readonly Kind[] = ["token", "client secret", "passphrase", "password"];
