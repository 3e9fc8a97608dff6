import { type Words, words } from "../../src/words/index.ts";
import { longestSide, mostFileBytes, mostPixels, type Refusal } from "./image-header.ts";

/** Why a file is not taken, and what helps. */
export function refusalWords(refusal: Refusal): Words {
  switch (refusal.why) {
    case "format":
      return words("ui.picture.refused.format", { format: refusal.format });
    case "file-size":
      return words("ui.picture.refused.file-size", {
        size: Math.ceil(refusal.megabytes),
        most: mostFileBytes / 1024 ** 2,
      });
    case "pixels":
      return words("ui.picture.refused.pixels", {
        width: refusal.width,
        height: refusal.height,
        most: mostPixels / 1e6,
        side: longestSide,
      });
    default:
      return words(`ui.picture.refused.${refusal.why}`);
  }
}
