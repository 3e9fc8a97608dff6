import type { GuideContext } from "../context.ts";
import type { Saying } from "../saying.ts";
import { portalWords } from "./languages.ts";
import { nameOf } from "./match.ts";

/** What the card names for a saying, in the portal's language; null for a name that is not known. */
export function wordToShow(saying: Saying, language: string | null, context: GuideContext): string | null {
  if (typeof saying === "string") {
    const text = portalWords(language ?? "en")[0]?.[saying]?.[0] ?? portalWords("en")[0]?.[saying]?.[0];
    return text === undefined ? null : text.replaceAll("{}", "…").replace(/ ?[-:] …$| ?\(…\)$/, "");
  }
  return "literal" in saying ? saying.literal : nameOf(saying.known, context);
}
