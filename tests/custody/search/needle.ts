import { createHash } from "node:crypto";

/** What a needle is; the rules say of each kind where it may be. */
export type Kind =
  | "token"
  | "client secret"
  | "passphrase"
  | "password"
  | "person"
  | "tenant name"
  | "other environment"
  | "business unit"
  | "refusal"
  | "id"
  | "canary";

/** Something whose custody is watched. */
export interface Needle {
  readonly kind: Kind;
  /** Which one, for the report, e.g. "access token 3 for graph.microsoft.com". */
  readonly name: string;
  readonly value: string;
}

/** Kinds that are opaque: any piece of them gives them away, and no piece means anything else. */
const opaque: readonly Kind[] = ["token", "client secret", "passphrase", "password", "canary"];

/** How much of an opaque value is enough to know it by: blocks on disk may hold it in pieces. */
const pieceLength = 16;
const piecesOfLong = 6;

/** Tells two values apart without telling either: the first 8 hex digits of the SHA-256. */
export const fingerprint = (value: string): string =>
  createHash("sha256").update(value).digest("hex").slice(0, 8);

/** What the report says of a needle: its kind, its name and its fingerprint, never the value. */
export const describeNeedle = ({ name, value }: Needle): string => `${name} #${fingerprint(value)}`;

/** The whole value, and of a long opaque one pieces: an opaque value does not compress, so pieces survive on disk. */
export function pieces({ kind, value }: Needle): readonly string[] {
  if (!opaque.includes(kind) || value.length <= pieceLength) return [value];
  const from = ownPart(value);
  const last = value.length - pieceLength;
  const starts = Array.from({ length: piecesOfLong }, (_, n) =>
    Math.floor(from + (n * (last - from)) / (piecesOfLong - 1)),
  );
  return [...new Set(starts.map((start) => value.slice(start, start + pieceLength)))];
}

/** A stretch of the value that is its own, for encodings in which pieces would not line up; at most 48 characters. */
export const stretch = ({ value }: Needle): string => value.slice(ownPart(value)).slice(0, 48);

/** Where a value begins to be its own: a JWT's header and the start of its payload are the same in all tokens. */
function ownPart(value: string): number {
  const signature = value.startsWith("eyJ") ? value.lastIndexOf(".") + 1 : 0;
  return value.length - signature >= pieceLength ? signature : 0;
}
