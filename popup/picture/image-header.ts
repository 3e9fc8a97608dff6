/** Largest file that is read, bytes. */
export const mostFileBytes = 25 * 1024 * 1024;
/** Most pixels that are decoded: four bytes each, so a quarter of a gigabyte. Phones take pictures of 50 million. */
export const mostPixels = 64_000_000;
/** Longest side that browsers draw, pixels. */
export const longestSide = 16_384;

/** Why a file is not taken. `format`: a file format's own name. */
export type Refusal =
  | { readonly why: "empty" | "svg" | "unknown" | "broken" }
  | { readonly why: "format"; readonly format: string }
  | { readonly why: "file-size"; readonly megabytes: number }
  | { readonly why: "pixels"; readonly width: number; readonly height: number };

export interface ImageHeader {
  readonly format: "png" | "jpeg";
  /** Pixels, before a JPEG is turned as it says. */
  readonly width: number;
  readonly height: number;
}

/**
 * What a file is, by its bytes: a name or a media type says what somebody calls it. Nothing is decoded, so that a small
 * file which stands for a huge picture is refused before it takes the memory.
 */
export function readHeader(bytes: Uint8Array): ImageHeader | Refusal {
  if (bytes.length === 0) return { why: "empty" };
  if (bytes.length > mostFileBytes) return { why: "file-size", megabytes: bytes.length / 1024 ** 2 };
  const format = formatOf(bytes);
  if (format !== "png" && format !== "jpeg") return format;
  const size = format === "png" ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  if (size === null || size.width === 0 || size.height === 0) return { why: "broken" };
  const { width, height } = size;
  const tooLarge = width * height > mostPixels || Math.max(width, height) > longestSide;
  return tooLarge ? { why: "pixels", width, height } : { format, width, height };
}

/** Formats by how their files begin, from a place on. */
const beginnings: readonly (readonly [format: string, at: number, bytes: string])[] = [
  ["GIF", 0, "GIF8"],
  ["WebP", 8, "WEBP"],
  ["HEIC", 4, "ftyphei"],
  ["HEIC", 4, "ftypmif1"],
  ["AVIF", 4, "ftypavif"],
  ["BMP", 0, "BM"],
  ["TIFF", 0, "II*\0"],
  ["TIFF", 0, "MM\0*"],
  ["PDF", 0, "%PDF-"],
];

function formatOf(bytes: Uint8Array): ImageHeader["format"] | Refusal {
  if (isAt(bytes, 0, "\x89PNG\r\n\x1a\n")) return "png";
  if (isAt(bytes, 0, "\xff\xd8\xff")) return "jpeg";
  const known = beginnings.find(([, at, text]) => isAt(bytes, at, text));
  if (known) return { why: "format", format: known[0] };
  // An SVG is a text that may begin with a declaration and comments.
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  return { why: start.startsWith("<") && /<svg[\s>]/i.test(start) ? "svg" : "unknown" };
}

const isAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0));

type Size = Pick<ImageHeader, "width" | "height">;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** null: it does not begin with its header, or its end is missing. */
function sizeOfPng(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (bytes.length < 33 || !isAt(bytes, 12, "IHDR")) return null;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (isAt(bytes, at + 4, "IEND")) return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return null;
}

/** null: no frame header before the pixels, or no end behind it. The thumbnail that a camera adds lies before both. */
function sizeOfJpeg(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      // Any number of them may stand before a marker.
      at += 1;
    } else if (isFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return hasEnd(bytes, at) ? size : null;
    } else {
      const length = view.getUint16(at + 2);
      if (marker === 0xda || length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}

/** SOF0 to SOF15 without the three of the range that are no frames: DHT, JPG, DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}
