import { type Needle, pieces, stretch } from "./needle.ts";

/** The texts by which a needle would be found: as it is, and as addresses, forms, JSON and HTML write it. */
function texts(needle: Needle): readonly string[] {
  const written = pieces(needle).flatMap((piece) => [
    piece,
    encodeURIComponent(piece),
    new URLSearchParams({ "": piece }).toString().slice(1),
    JSON.stringify(piece).slice(1, -1),
    piece.replaceAll("&", "&amp;").replaceAll("'", "&#39;"),
  ]);
  // Names are written in any case.
  return [...new Set(needle.kind === "person" ? [...written, ...written.map(lower)] : written)];
}

const lower = (text: string): string => text.toLowerCase();

/** In base64 the same bytes are written in three ways, after where they begin. Without the ends, which hang on neighbours. */
function base64(value: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    const skipped = before === 0 ? 0 : before + 1;
    return (["base64", "base64url"] as const).map((how) =>
      bytes.toString(how).replace(/=+$/, "").slice(skipped, -2),
    );
  });
}

/** Bytes by which a needle would be found in a file, a text or a message. */
export function spellings(needle: Needle): readonly Buffer[] {
  const written = texts(needle);
  const own = stretch(needle);
  const hex = Buffer.from(own).toString("hex").slice(0, 48);
  const bytes = [
    ...written.flatMap((text) => [
      Buffer.from(text, "utf8"),
      Buffer.from(text, "utf16le"),
      Buffer.from(text, "utf16le").swap16(),
    ]),
    ...base64(own).map((text) => Buffer.from(text)),
    ...[hex, hex.toUpperCase()].map((text) => Buffer.from(text)),
  ];
  const distinct = new Map(bytes.map((one) => [one.toString("latin1"), one]));
  return [...distinct.values()].filter((one) => one.length >= shortest);
}

/** What is shorter would be found by chance. */
const shortest = 6;
