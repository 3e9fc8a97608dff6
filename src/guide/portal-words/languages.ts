import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { PartialPortalWords } from "./index.ts";
import { ja } from "./ja.ts";
import { ptBR } from "./pt-BR.ts";
import { zhHans } from "./zh-Hans.ts";

/** By the portals' own language names, lower case (portals-50). */
const languages: Readonly<Record<string, PartialPortalWords>> = {
  en,
  de,
  fr,
  es,
  ja,
  "zh-hans": zhHans,
  "pt-br": ptBR,
};

/** Other tags for the same language that browsers put into `lang`. */
const otherNames: Readonly<Record<string, string>> = {
  "zh-cn": "zh-hans",
  "zh-sg": "zh-hans",
  zh: "zh-hans",
  pt: "pt-br",
};

/** The name under which the guide knows a language tag; null when it does not. "de-AT" is "de". */
export function knownLanguage(tag: string): string | null {
  const lower = tag.toLowerCase();
  for (const name of [lower, lower.split("-").slice(0, 2).join("-"), lower.split("-")[0] ?? ""]) {
    const known = otherNames[name] ?? name;
    if (known in languages) return known;
  }
  return null;
}

/**
 * Word tables to try for a frame's language tag: its own first, then English, because the portals leave parts
 * untranslated; all of them if the tag is unknown. The worker has the tables and sends a frame only what it needs.
 */
export function portalWords(tag: string | null): readonly PartialPortalWords[] {
  const known = tag === null ? null : knownLanguage(tag);
  if (known === null) return Object.values(languages);
  return known === "en" ? [en] : [languages[known] ?? en, en];
}
