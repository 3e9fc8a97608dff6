import type { Language } from "../settings.ts";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import ptBr from "./pt-BR.json" with { type: "json" };
import zhHans from "./zh-Hans.json" with { type: "json" };

/** The portals' words by key; "{0}" stands for a name. */
export type Words = Readonly<Record<keyof typeof en, string>>;

const translated: Readonly<Record<Language, Partial<Words>>> = {
  en,
  de,
  es,
  fr,
  ja,
  "pt-BR": ptBr,
  "zh-Hans": zhHans,
};

/** The words of a language; English where a language has none, as the portals do. */
export const wordsOf = (language: Language): Words => ({ ...en, ...translated[language] });
