/**
 * Unpacks a block as LevelDB and Firefox pack it (github.com/google/snappy, format_description.txt).
 * @returns null when it is none.
 */
export function unpackSnappy(packed: Buffer, most = 16 * 1024 * 1024): Buffer | null {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at];
    if (byte === undefined || shift > 28) return null;
    at += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (length < 0 || length > most) return null;
  const out = Buffer.alloc(length);
  let end = 0;
  while (at < packed.length) {
    const tag = packed[at] as number;
    at += 1;
    if ((tag & 3) === 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const bytes = size - 59;
        if (at + bytes > packed.length) return null;
        size = packed.readUIntLE(at, bytes);
        at += bytes;
      }
      size += 1;
      if (at + size > packed.length || end + size > length) return null;
      packed.copy(out, end, at, at + size);
      at += size;
      end += size;
      continue;
    }
    const bytes = [0, 1, 2, 4][tag & 3] as number;
    if (at + bytes > packed.length) return null;
    const isShort = bytes === 1;
    const size = isShort ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = isShort ? ((tag >> 5) << 8) | (packed[at] as number) : packed.readUIntLE(at, bytes);
    at += bytes;
    if (offset === 0 || offset > end || end + size > length) return null;
    // What is copied may reach into what is being written: byte by byte.
    for (let n = 0; n < size; n += 1) out[end + n] = out[end + n - offset] as number;
    end += size;
  }
  return end === length ? out : null;
}
