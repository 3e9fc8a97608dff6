import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pngFrom, pngOf } from "../../../../drive/png.ts";
import { mostFileBytes, readHeader } from "../../../../popup/picture/image-header.ts";

const bytesOf = (text: string): Buffer => Buffer.from(text, "latin1");
/** A JPEG's parts without its pixels. @param sof marker of the frame */
const jpegOf = (width: number, height: number, { sof = 0xc0, end = "\xff\xd9", before = "" } = {}): Buffer =>
  bytesOf(
    `\xff\xd8${before}\xff${String.fromCharCode(sof)}\x00\x0b\x08${word(height)}${word(width)}\x01\x01\x11\x00\xff\xda\x00\x02pixels${end}`,
  );
const word = (value: number): string => String.fromCharCode(value >> 8, value & 0xff);
/** A camera's block with a thumbnail, which has a frame and an end of its own. */
const withThumbnail = (() => {
  const thumbnail = jpegOf(160, 120).toString("latin1");
  return `\xff\xe1${word(thumbnail.length + 2)}${thumbnail}`;
})();

describe("what a file is, by its bytes", () => {
  it.each<[string, Uint8Array, object]>([
    ["a PNG", pngOf(300, 20, () => [1, 2, 3]), { format: "png", width: 300, height: 20 }],
    ["a JPEG", jpegOf(4032, 3024), { format: "jpeg", width: 4032, height: 3024 }],
    ["a progressive JPEG", jpegOf(640, 480, { sof: 0xc2 }), { format: "jpeg", width: 640, height: 480 }],
    [
      "a JPEG with a thumbnail in it",
      jpegOf(4000, 3000, { before: withThumbnail }),
      { format: "jpeg", width: 4000, height: 3000 },
    ],
    ["a JPEG with fill bytes", jpegOf(64, 48, { before: "\xff\xff" }), { width: 64, height: 48 }],
    ["no bytes", Buffer.alloc(0), { why: "empty" }],
    ["a GIF", bytesOf("GIF89a\x01\x00\x01\x00"), { why: "format", format: "GIF" }],
    ["a WebP", bytesOf("RIFF\x24\x00\x00\x00WEBPVP8 "), { why: "format", format: "WebP" }],
    ["an iPhone's HEIC", bytesOf("\x00\x00\x00\x18ftypheic"), { why: "format", format: "HEIC" }],
    ["an AVIF", bytesOf("\x00\x00\x00\x18ftypavif"), { why: "format", format: "AVIF" }],
    ["a BMP", bytesOf("BM\x00\x00"), { why: "format", format: "BMP" }],
    ["a PDF", bytesOf("%PDF-1.7"), { why: "format", format: "PDF" }],
    ["an SVG", bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), { why: "svg" }],
    [
      "an SVG behind a declaration and a comment",
      Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg>\n<SVG width="1"/>'),
      { why: "svg" },
    ],
    ["a page", bytesOf("<!doctype html><p>no drawing"), { why: "unknown" }],
    ["a text", bytesOf("not a picture, and no <svg either"), { why: "unknown" }],
    ["a file that only begins as a PNG", bytesOf("\x89PNG\r\n\x1a\n"), { why: "broken" }],
    ["a PNG of no width", pngFrom(0, 10, 2, Buffer.alloc(1)), { why: "broken" }],
    ["a PNG without its end", pngOf(300, 300, () => [1, 2, 3]).subarray(0, 200), { why: "broken" }],
    ["a JPEG without its end", jpegOf(640, 480, { end: "" }), { why: "broken" }],
    [
      "a JPEG whose only end is its thumbnail's",
      jpegOf(640, 480, { before: withThumbnail, end: "" }),
      { why: "broken" },
    ],
    [
      "a JPEG with pixels before a size",
      bytesOf("\xff\xd8\xff\xda\x00\x02\xff\xd9      "),
      { why: "broken" },
    ],
    [
      "a small file that stands for a huge picture",
      pngFrom(100_000, 100_000, 2, Buffer.alloc(1)),
      { why: "pixels", width: 100_000, height: 100_000 },
    ],
    [
      "a JPEG of 65,535 pixels a side",
      jpegOf(65_535, 65_535),
      { why: "pixels", width: 65_535, height: 65_535 },
    ],
    ["a strip that no browser draws", pngFrom(20_000, 1, 2, Buffer.alloc(1)), { why: "pixels" }],
    ["a huge file", new Uint8Array(mostFileBytes + 1), { why: "file-size" }],
  ])("%s", (_name, bytes, expected) => {
    expect(readHeader(bytes)).toMatchObject(expected);
  });

  it("is answered for any bytes, also behind a true beginning", () => {
    const beginnings = ["", "\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "<svg", "RIFF"].map(bytesOf);
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const read = readHeader(Buffer.concat([start, rest]));
        return "why" in read || (read.width > 0 && read.height > 0);
      }),
    );
  });
});
