import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { blocksOfTable, joinedLog } from "./leveldb.ts";
import { unpackMozLz4 } from "./lz4.ts";

/** More is not unpacked of one stream, bytes. */
const most = 32 * 1024 * 1024;
/** Larger files are searched as they are, and not for streams inside of them, bytes. */
const largest = 8 * 1024 * 1024;
/** What a cut stream holds up to where it was cut counts too. */
const zlibOptions = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };

/**
 * A file as it is, and all that can be unpacked of it: streams of gzip and deflate wherever they begin, zip, brotli
 * when it is the whole file or the body of a cache entry, LevelDB's tables (Snappy) and logs, Firefox's LZ4.
 * Not: Zstandard, brotli inside other files, what the browser has encrypted with the system's key (cookies,
 * passwords), values inside of SQLite that Firefox packed with Snappy (their opaque parts stay as they are).
 */
export function viewsOf(name: string, file: Buffer): readonly Buffer[] {
  const views = [file];
  if (/\.log$/.test(name)) views.push(joinedLog(file));
  if (/\.(ldb|sst)$/.test(name)) views.push(...blocksOfTable(file));
  const lz4 = unpackMozLz4(file);
  if (lz4) views.push(lz4);
  if (file.length <= largest) {
    for (const packed of [file, bodyOfCacheEntry(file)]) {
      if (packed && packed.length < 200_000) views.push(...attempt(() => brotliDecompressSync(packed)));
    }
    views.push(...streamsIn(file));
  }
  return views;
}

function streamsIn(file: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 10 < file.length; at += 1) {
    const [a, b] = [file[at], file[at + 1]] as const;
    if (a === 0x1f && b === 0x8b && file[at + 2] === 8) {
      found.push(...attempt(() => gunzipSync(file.subarray(at), zlibOptions)));
    } else if (a === 0x78 && (b === 0x01 || b === 0x5e || b === 0x9c || b === 0xda)) {
      found.push(...attempt(() => inflateSync(file.subarray(at), zlibOptions)));
    } else if (a === 0x50 && b === 0x4b && file[at + 2] === 3 && file[at + 3] === 4) {
      found.push(...attempt(() => zipEntry(file, at)));
    }
  }
  return found;
}

function zipEntry(file: Buffer, at: number): Buffer {
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  return inflateRawSync(file.subarray(start), zlibOptions);
}

/** Chromium's simple cache: a header of 24 bytes, the key, then the body as it came over the wire. */
const cacheMagic = Buffer.from("305c72a71b6dfbfc", "hex");

function bodyOfCacheEntry(file: Buffer): Buffer | null {
  if (file.length < 24 || !file.subarray(0, 8).equals(cacheMagic)) return null;
  return file.subarray(24 + file.readUInt32LE(12));
}

function attempt(unpack: () => Buffer): readonly Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}
