import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number, alpha?: number];

/**
 * A real PNG of 8 bits a channel. @param colourAt of a pixel, from the upper left corner; with alpha where the first
 * pixel has one
 */
export function pngOf(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const channels = colourAt(0, 0).length;
  const rows = Buffer.alloc(height * (1 + width * channels));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(x, y).map((value) => value ?? 255);
      rows.set(colour, y * (1 + width * channels) + 1 + x * channels);
    }
  return pngFrom(width, height, channels === 4 ? 6 : 2, deflateSync(rows));
}

/** The same with pixels that are given packed, also wrong ones. @param colourType 2: RGB, 6: with alpha */
export function pngFrom(width: number, height: number, colourType: 2 | 6, packed: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", packed),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A square of one colour in the size that a set-up takes. */
export const squareOf = (...colour: Colour): Buffer => pngOf(144, 144, () => colour);
