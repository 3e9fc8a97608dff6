import { unpackSnappy } from "./snappy.ts";

/** End of every LevelDB table (github.com/google/leveldb, doc/table_format.md). */
const tableMagic = Buffer.from("57fb808b247547db", "hex");
const footerLength = 48;
/** Type and checksum behind each block. */
const trailerLength = 5;
const logBlockLength = 32 * 1024;
const logHeaderLength = 7;

/** The blocks of a table, unpacked. @returns none when it is no table. */
export function blocksOfTable(file: Buffer): readonly Buffer[] {
  if (file.length < footerLength || !file.subarray(-8).equals(tableMagic)) return [];
  const footer = file.subarray(-footerLength);
  const [metaOffset, afterOffset] = varint(footer, 0);
  const [, afterMeta] = varint(footer, afterOffset);
  void metaOffset;
  const index = blockAt(file, footer, afterMeta);
  if (index === null) return [];
  return handlesIn(index).flatMap((handle) => blockAt(file, handle, 0) ?? []);
}

/** The records of a log put together: one that crosses a block has a header in its middle. */
export function joinedLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += logBlockLength) {
    const end = Math.min(block + logBlockLength, file.length);
    for (let at = block; at + logHeaderLength <= end; ) {
      const length = file.readUInt16LE(at + 4);
      const type = file[at + 6] as number;
      if (type < 1 || type > 4 || at + logHeaderLength + length > end) break;
      parts.push(file.subarray(at + logHeaderLength, at + logHeaderLength + length));
      at += logHeaderLength + length;
    }
  }
  return Buffer.concat(parts);
}

/** @param handle where offset and size are written; @param at from where in it. */
function blockAt(file: Buffer, handle: Buffer, at: number): Buffer | null {
  const [offset, next] = varint(handle, at);
  const [size] = varint(handle, next);
  if (offset + size + trailerLength > file.length) return null;
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(block) : block;
}

/** Values of an index block: shared, non-shared and value length, then key and value. */
function handlesIn(block: Buffer): readonly Buffer[] {
  if (block.length < 4) return [];
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - 4 * restarts;
  const values: Buffer[] = [];
  let at = 0;
  while (at < end) {
    const [, afterShared] = varint(block, at);
    const [own, afterOwn] = varint(block, afterShared);
    const [length, afterLength] = varint(block, afterOwn);
    const value = afterLength + own;
    values.push(block.subarray(value, value + length));
    at = value + length;
  }
  return values;
}

/** @returns the number and where it ends. */
function varint(bytes: Buffer, from: number): readonly [number, number] {
  let value = 0;
  let factor = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return [value, at + 1];
    factor *= 128;
  }
  return [value, bytes.length];
}
