import { pngOf } from "../../drive/png.ts";
import type { Scene } from "./scene.ts";

/** Files that scenes choose, as a file chooser hands them over. */
export const files: Readonly<
  Record<
    NonNullable<Scene["file"]>,
    { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
  >
> = {
  wide: {
    name: "logo.png",
    mimeType: "image/png",
    buffer: pngOf(900, 600, (x, y) =>
      (x - 300) ** 2 + (y - 300) ** 2 < 180 ** 2
        ? [255, 214, 10]
        : Math.abs(x - 640) + Math.abs(y - 300) < 200
          ? [255, 255, 255]
          : [122, 31, 107],
    ),
  },
  small: { name: "small.png", mimeType: "image/png", buffer: pngOf(60, 60, (x, y) => [x * 4, 90, y * 4]) },
  svg: {
    name: "logo.png",
    mimeType: "image/png",
    buffer: Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
};
