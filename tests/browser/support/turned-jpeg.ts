import type { Page } from "playwright-core";

type Colour = readonly [number, number, number];

/**
 * A real JPEG of 400 × 300 pixels, as a phone that was held upright writes it: its left half is what is above when it is
 * shown, which its Exif block says (orientation 6).
 * @param page draws and packs it
 */
export async function turnedJpeg(page: Page, above: Colour, below: Colour): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([left, right]) => {
      const canvas = new OffscreenCanvas(400, 300);
      const context = canvas.getContext("2d");
      if (context === null || left === undefined || right === undefined)
        throw new Error("nothing to draw with");
      context.fillStyle = `rgb(${left.join()})`;
      context.fillRect(0, 0, 200, 300);
      context.fillStyle = `rgb(${right.join()})`;
      context.fillRect(200, 0, 200, 300);
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
    [above, below],
  );
  const plain = Buffer.from(base64, "base64");
  // TIFF, big-endian, one entry: tag 0x0112, a short, once, 6.
  const tiff =
    "MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00";
  const block = Buffer.from(`Exif\x00\x00${tiff}`, "latin1");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(block.length + 2);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, block, plain.subarray(2)]);
}
