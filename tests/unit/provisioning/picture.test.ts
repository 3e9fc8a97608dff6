import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pngOf, squareOf } from "../../../drive/png.ts";
import { ownPictures, ownPng } from "../../../drive/popup/own-picture.ts";
import { mostPictureBytes, pictureBytes, picturesIn } from "../../../src/provisioning/model/picture.ts";
import { areUsable, defaultSettings, withPicture } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";

const text = (bytes: Buffer): string => bytes.toString("base64");
const good = squareOf(10, 20, 30);

describe("a picture that a page sends, or that was stored", () => {
  it("is a whole PNG of 144 pixels a side, with or without alpha", () => {
    expect(Buffer.from(pictureBytes(text(good)) ?? []).equals(good)).toBe(true);
    expect(pictureBytes(text(squareOf(1, 2, 3, 128)))).not.toBeNull();
    expect(pictureBytes(ownPng)).not.toBeNull();
  });

  it("fits even where no pixel is like another", () => {
    const noise = randomBytes(144 * 144 * 4);
    const of = (x: number, y: number, channel: number) => noise[(y * 144 + x) * 4 + channel] ?? 0;
    const worst = pngOf(144, 144, (x, y) => [of(x, y, 0), of(x, y, 1), of(x, y, 2), of(x, y, 3)]);
    expect(worst.length).toBeGreaterThan(80_000);
    expect(worst.length).toBeLessThan(mostPictureBytes);
    expect(pictureBytes(text(worst))).not.toBeNull();
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no base64", "not base64 at all!"],
    ["a text", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>").toString("base64")],
    ["another size", text(pngOf(144, 143, () => [1, 2, 3]))],
    ["cut short", text(good.subarray(0, good.length - 4))],
    ["with something behind its end", text(Buffer.concat([good, Buffer.from("more")]))],
    ["without pixels", text(Buffer.concat([good.subarray(0, 33), good.subarray(good.length - 12)]))],
    ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]).toString("base64")],
    ["too large", text(Buffer.concat([good, Buffer.alloc(mostPictureBytes)]))],
  ])("is none: %s", (_name, png) => {
    expect(pictureBytes(png)).toBeNull();
  });

  it("is read back only as it was stored, and never more than two", () => {
    expect(picturesIn(ownPictures)).toEqual(ownPictures);
    const [one] = ownPictures;
    for (const damaged of [null, "x", [one, one, one], [{ ...one, png: "AAAA" }], [{ png: ownPng }], [null]])
      expect(() => picturesIn(damaged)).toThrow(TypeError);
  });

  it("is named in settings by a mark, and only by one", () => {
    const settings = defaultSettings(textus);
    const own = withPicture(settings, "a1b2c3d4e5f60718");
    expect([settings, own, { ...settings, picture: "../other" }].map(areUsable)).toEqual([true, true, false]);
    expect(withPicture(own, null)).toEqual(settings);
  });
});
