import type { Language } from "../../../src/words/languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { PageWords } from "./page-words.ts";
import { ptBR } from "./pt-BR.ts";
import { zhHans } from "./zh-Hans.ts";

const pages: Readonly<Partial<Record<string, PageWords>>> = {
  en,
  de,
  es,
  fr,
  ja,
  "pt-BR": ptBR,
  "zh-Hans": zhHans,
};

/** What the page of refusals says beside the product's sentences; English for a language that has it not yet. */
export const pageWordsOf = (language: Language): PageWords => pages[language] ?? en;
