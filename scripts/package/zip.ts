import { zipSync } from "fflate";

/** A file of a package: its path with "/", and its bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files so that the same files give the same bytes, on any machine, in any time zone and in any order.
 * The compressor is JavaScript: Node's own zlib differs between versions. ZIP keeps local time, so the date is built from
 * local parts (libraries-24).
 */
export function zip(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice) throw new Error(`${twice.path} is there twice.`);
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, { level: 9, mtime }]])));
}
