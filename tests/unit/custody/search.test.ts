import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchFiles } from "../../custody/search/files.ts";
import { createMatcher } from "../../custody/search/matcher.ts";
import type { Needle } from "../../custody/search/needle.ts";
import { unpackSnappy } from "../../custody/search/snappy.ts";

const value = "Kq8Q~x7Lw2.Zp_9vTn4RbYc6Ms1Hd3Gf5JkVeUoAiXs";
const secret: Needle = { kind: "client secret", name: "the secret", value };
const jwt: Needle = {
  kind: "token",
  name: "the token",
  value: `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"aud":"x","sub":"y"}').toString("base64url")}.c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4tYWxvbmUtMTIzNDU2Nzg5MA`,
};
const person: Needle = { kind: "person", name: "the person", value: "Adele.Admin@contoso.com" };
const { find } = createMatcher([secret, jwt, person]);

describe("The search for a secret", () => {
  const text = `before "${value}" behind`;
  it.each<readonly [string, Buffer | string]>([
    ["as it is", text],
    ["a piece of it", `…${value.slice(10, 40)}`],
    ["in an address", `https://x.example/?q=${encodeURIComponent(value)}`],
    ["in a form", new URLSearchParams({ secret: value }).toString()],
    ["in JSON inside JSON", JSON.stringify(JSON.stringify({ deep: value }))],
    ["in UTF-16, little end first", Buffer.from(text, "utf16le")],
    ["in UTF-16, big end first", Buffer.from(text, "utf16le").swap16()],
    ["in base64", Buffer.from(text).toString("base64")],
    ["in base64 one byte later", Buffer.from(`x${text}`).toString("base64")],
    ["in base64 two bytes later", Buffer.from(`xx${text}`).toString("base64url")],
    ["in hex", Buffer.from(text).toString("hex")],
  ])("finds it %s", (_how, content) => {
    expect(find(content)).toEqual([secret]);
  });

  it("does not find another secret, nor what all tokens have in common", () => {
    expect(find(value.toLowerCase())).toEqual([]);
    expect(
      find(`${jwt.value.slice(0, jwt.value.lastIndexOf("."))}.another-signature-of-another-token`),
    ).toEqual([]);
    expect(find(`x ${jwt.value} y`)).toEqual([jwt]);
  });

  it("finds a person in any case", () => {
    expect(find("adele.admin@contoso.com")).toEqual([person]);
  });
});

describe("The search in files", () => {
  let folder: string;
  const plain = Buffer.from(`${"filler ".repeat(40)}${value}`);
  const files: Readonly<Record<string, Buffer>> = {
    plain,
    "gzip-inside": Buffer.concat([Buffer.from("a header"), gzipSync(plain)]),
    "deflate-inside": Buffer.concat([Buffer.from("a header"), deflateSync(plain)]),
    brotli: brotliCompressSync(plain),
    "extension.zip": zipOf(plain),
    "000003.log": levelDbLog(plain),
    "000005.ldb": levelDbTable(plain),
    "sessionstore.jsonlz4": mozLz4(plain),
    "cache-entry": cacheEntry(brotliCompressSync(plain)),
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "textus-setup-search-"));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await writeFile(join(folder, "innocent"), gzipSync("nothing here"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("finds it in every packing, and nowhere else", async () => {
    const { found, items } = await searchFiles(folder, createMatcher([secret]));
    expect(found.map(({ where }) => where).sort()).toEqual(Object.keys(files).sort());
    expect(items).toBe(Object.keys(files).length + 1);
  });

  it("is not found by chance: what is packed is not there as it is", () => {
    const matcher = createMatcher([secret]);
    for (const name of ["gzip-inside", "deflate-inside", "brotli", "extension.zip"]) {
      expect(matcher.find(files[name] ?? "")).toEqual([]);
    }
  });
});

describe("Snappy", () => {
  it("is unpacked with what it refers back to", () => {
    // "ab", then six bytes from two back: the copy reaches into what it writes.
    const packed = Buffer.from([8, (2 - 1) << 2, 0x61, 0x62, ((6 - 4) << 2) | 1, 2]);
    expect(unpackSnappy(packed)?.toString()).toBe("abababab");
  });

  it("is refused when it is cut or refers to nothing", () => {
    expect(unpackSnappy(Buffer.from([8, 4, 0x61]))).toBeNull();
    expect(unpackSnappy(Buffer.from([8, 0, 0x61, ((6 - 4) << 2) | 1, 9]))).toBeNull();
  });
});

/** One local entry, as in an extension's package. */
function zipOf(content: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE(4, 26);
  return Buffer.concat([header, Buffer.from("name"), deflateRawSync(content)]);
}

/** A record that crosses the border of a block of 32 kB in the middle of the secret. */
function levelDbLog(content: Buffer): Buffer {
  const at = content.indexOf(value) + 20;
  const first = Buffer.concat([Buffer.alloc(32 * 1024 - 7 - at), content.subarray(0, at)]);
  const record = (type: number, data: Buffer): Buffer => {
    const header = Buffer.alloc(7);
    header.writeUInt16LE(data.length, 4);
    header[6] = type;
    return Buffer.concat([header, data]);
  };
  return Buffer.concat([record(2, first), record(4, content.subarray(at))]);
}

const varint = (n: number): Buffer =>
  Buffer.from(
    n < 0x80
      ? [n]
      : n < 0x4000
        ? [(n & 0x7f) | 0x80, n >> 7]
        : [(n & 0x7f) | 0x80, ((n >> 7) & 0x7f) | 0x80, n >> 14],
  );

/** One block of data, packed so that the secret is in two literals with a copy between, and its index. */
function levelDbTable(content: Buffer): Buffer {
  const at = content.indexOf(value);
  const literal = (data: Buffer): Buffer =>
    Buffer.concat([Buffer.from([61 << 2]), uint16(data.length - 1), data]);
  // "filler " once, then copies of it: the secret itself is a literal behind them.
  const copies = Array.from({ length: (at - 7) / 7 }, () => Buffer.from([((7 - 4) << 2) | 1, 7]));
  const packed = Buffer.concat([
    varint(content.length),
    literal(content.subarray(0, 7)),
    ...copies,
    literal(content.subarray(at)),
  ]);
  const data = Buffer.concat([packed, Buffer.from([1, 0, 0, 0, 0])]);
  const handle = Buffer.concat([varint(0), varint(packed.length)]);
  const entry = Buffer.concat([varint(0), varint(1), varint(handle.length), Buffer.from("k"), handle]);
  const index = Buffer.concat([entry, uint32(0), uint32(1)]);
  const footer = Buffer.alloc(48);
  Buffer.concat([varint(0), varint(0), varint(data.length), varint(index.length)]).copy(footer);
  Buffer.from("57fb808b247547db", "hex").copy(footer, 40);
  return Buffer.concat([data, index, Buffer.from([0, 0, 0, 0, 0]), footer]);
}

/** One block of literals. */
function mozLz4(content: Buffer): Buffer {
  const more = content.length - 15;
  const lengths = Buffer.from([...Array.from({ length: Math.floor(more / 255) }, () => 255), more % 255]);
  return Buffer.concat([
    Buffer.from("mozLz40\0"),
    uint32(content.length),
    Buffer.from([0xf0]),
    lengths,
    content,
  ]);
}

function cacheEntry(body: Buffer): Buffer {
  const header = Buffer.alloc(24);
  Buffer.from("305c72a71b6dfbfc", "hex").copy(header);
  header.writeUInt32LE(3, 12);
  return Buffer.concat([header, Buffer.from("key"), body]);
}

function uint16(n: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(n);
  return bytes;
}

function uint32(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(n);
  return bytes;
}
