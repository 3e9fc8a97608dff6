import type { Row } from "./hunt.ts";

const size = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** One line a place and moment; what was found where it must not be stands below. */
export function rowAsText({ moment, place, items, bytes, expected, finds }: Row): string {
  const looked = `${items} looked at, ${size(bytes)}`;
  const there = expected.length > 0 ? `  as it should be: ${expected.join(", ")}` : "";
  const head = `${finds.length > 0 ? "FIND" : "ok  "}  ${moment.padEnd(34)} ${place.padEnd(42)} ${looked.padEnd(26)}${there}`;
  return [head.trimEnd(), ...finds.map((find) => `        ${find}`)].join("\n");
}

export const findsOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ moment, place, finds }) => finds.map((find) => `${moment}: ${place}: ${find}`));

/** The line that ends `npm run test:custody`. */
export const closingLine = (rows: readonly Row[]): string =>
  `custody: ${rows.length} places searched, ${findsOf(rows).length} finds`;

/** Each find once, with the moments at which it was there. */
export function summary(rows: readonly Row[]): string {
  const moments = new Map<string, string[]>();
  for (const { moment, place, finds } of rows) {
    for (const find of finds) {
      const what = `${place}: ${find}`;
      moments.set(what, [...(moments.get(what) ?? []), moment]);
    }
  }
  return [...moments].map(([what, when]) => `${what}\n        ${when.join("; ")}`).join("\n");
}
