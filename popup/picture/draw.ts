import { pictureSide } from "../../src/provisioning/model/picture.ts";
import type { Size, Square } from "./crop.ts";
import { mostFileBytes, type Refusal, readHeader } from "./image-header.ts";

/** A picture that was read, turned as its file says, and no larger than it need be. */
export interface OpenPicture extends Size {
  readonly canvas: HTMLCanvasElement;
  /** Shorter side of the file's own picture, pixels. */
  readonly shorter: number;
}

/** The shorter side that an open picture has at most, pixels: enough for the closest look. */
const mostShorter = 1_152;

/**
 * Reads a file that somebody has chosen. Nothing of it leaves this page.
 * @returns why it is not taken, where it is not
 */
export async function openPicture(file: Blob): Promise<OpenPicture | Refusal> {
  // Before it is read at all.
  if (file.size > mostFileBytes) return { why: "file-size", megabytes: file.size / 1024 ** 2 };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = readHeader(bytes);
  if ("why" in header) return header;
  let bitmap: ImageBitmap;
  try {
    // With the type that its bytes show; and turned as a camera has noted, which is the default.
    bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${header.format}` }));
  } catch {
    return { why: "broken" };
  }
  const { width, height } = bitmap;
  const shorter = Math.min(width, height);
  const scale = Math.min(1, mostShorter / shorter);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const canvas = shrunk(bitmap, { left: 0, top: 0, width, height }, size);
  bitmap.close();
  return { canvas, ...size, shorter };
}

/** Draws a square of an open picture into a canvas, at that canvas's size. */
export function drawSquare(canvas: HTMLCanvasElement, { canvas: from }: OpenPicture, square: Square): void {
  const { left, top, side } = square;
  const drawn = shrunk(from, { left, top, width: side, height: side }, canvas);
  contextOf(canvas).drawImage(drawn, 0, 0);
}

/** The square as it is uploaded: base64 of a PNG without anything that the file said of camera and place. */
export async function asPng(picture: OpenPicture, square: Square): Promise<string> {
  const canvas = canvasOf({ width: pictureSide, height: pictureSide });
  drawSquare(canvas, picture, square);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The browser made no PNG.");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** A part of something, in a size. Halved step by step: drawn small at once, thin lines would be lost. */
function shrunk(
  source: CanvasImageSource,
  { left, top, width, height }: Size & { readonly left: number; readonly top: number },
  to: Size,
): HTMLCanvasElement {
  let from = { source, left, top, width, height };
  while (from.width > to.width * 2) {
    const half = { width: Math.ceil(from.width / 2), height: Math.ceil(from.height / 2) };
    from = { source: drawn(from, half), left: 0, top: 0, ...half };
  }
  return drawn(from, { width: to.width, height: to.height });
}

function drawn(
  from: Size & { readonly source: CanvasImageSource; readonly left: number; readonly top: number },
  to: Size,
): HTMLCanvasElement {
  const canvas = canvasOf(to);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = "high";
  context.drawImage(from.source, from.left, from.top, from.width, from.height, 0, 0, to.width, to.height);
  return canvas;
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = contextOf(canvas);
  // What can be seen through gets a ground that does not hang on where it is shown.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("The browser does not draw.");
  return context;
}
