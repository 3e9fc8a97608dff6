import type { Language } from "./languages.ts";

/** What each language calls itself, for a list to choose from. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  ja: "日本語",
  "pt-BR": "Português (Brasil)",
  "zh-Hans": "简体中文",
};
