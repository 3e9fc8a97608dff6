import type { WordId } from "../../src/words/index.ts";
import { hasWord, text } from "./words.ts";

/**
 * "unitedstates" → "United States" (learn.microsoft.com, Power Platform regions overview); what is not known is
 * shown as Microsoft says it.
 */
export function regionName(region: string): string {
  const id = `ui.region.${region.toLowerCase()}` as WordId;
  return hasWord(id) ? text(id) : region.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
