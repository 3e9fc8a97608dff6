/** Something secret, and the texts by which it would be found. */
export interface Needle {
  /** What it is, for the report: the value itself is never told. */
  readonly name: string;
  readonly value: string;
}

/** How much of a secret is enough to know it by: compressed blocks may hold it in pieces. */
const pieceLength = 16;
const piecesOfLong = 6;

/** The whole value and pieces of it: an opaque value does not compress, so a piece of it survives on disk. */
export function pieces({ value }: Needle): readonly string[] {
  if (value.length <= pieceLength) return [value];
  const last = value.length - pieceLength;
  const starts = Array.from({ length: piecesOfLong }, (_, n) => Math.floor((n * last) / (piecesOfLong - 1)));
  // A JWT's header and the start of its payload are the same in all tokens, and no secret.
  const from = value.startsWith("eyJ") ? starts.slice(3) : starts;
  return [...new Set(from.map((start) => value.slice(start, start + pieceLength)))];
}

/** Names of the needles of which anything is in a text. */
export const foundIn = (text: string, needles: readonly Needle[]): readonly string[] =>
  needles
    .filter((needle) =>
      pieces(needle).some((piece) => text.includes(piece) || text.includes(encodeURIComponent(piece))),
    )
    .map(({ name }) => name);

/** A piece as files may hold it: UTF-8, UTF-16 little endian, percent-encoded, and base64 of the whole. */
export function bytesOf(needle: Needle): readonly Buffer[] {
  const texts = pieces(needle).flatMap((piece) => [...new Set([piece, encodeURIComponent(piece)])]);
  // Without the end, whose last digits hang on what follows.
  const base64 = Buffer.from(needle.value).toString("base64").replace(/=+$/, "").slice(0, -2);
  return [
    ...texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")]),
    Buffer.from(base64.slice(0, 64), "utf8"),
  ];
}
