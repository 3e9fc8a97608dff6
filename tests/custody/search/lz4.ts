/** Firefox's own files: "mozLz40", a length and one LZ4 block (github.com/lz4/lz4, lz4_Block_format.md). */
const magic = Buffer.from("mozLz40\0");

/** @returns null when it is none. */
export function unpackMozLz4(file: Buffer, most = 64 * 1024 * 1024): Buffer | null {
  if (file.length < 12 || !file.subarray(0, 8).equals(magic)) return null;
  const length = file.readUInt32LE(8);
  if (length > most) return null;
  const out = Buffer.alloc(length);
  let at = 12;
  let end = 0;
  const more = (size: number): number => {
    let sum = size;
    if (size !== 15) return sum;
    for (;;) {
      const byte = file[at] ?? 0;
      at += 1;
      sum += byte;
      if (byte !== 255) return sum;
    }
  };
  while (at < file.length) {
    const token = file[at] as number;
    at += 1;
    const literals = more(token >> 4);
    if (at + literals > file.length || end + literals > length) return null;
    file.copy(out, end, at, at + literals);
    at += literals;
    end += literals;
    if (at >= file.length) break;
    const offset = file.readUInt16LE(at);
    at += 2;
    const size = more(token & 15) + 4;
    if (offset === 0 || offset > end || end + size > length) return null;
    for (let n = 0; n < size; n += 1) out[end + n] = out[end + n - offset] as number;
    end += size;
  }
  return end === length ? out : null;
}
