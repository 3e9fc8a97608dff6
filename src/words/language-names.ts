import type { Language } from "./languages.ts";

/** What each language calls itself, for a list to choose from. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
};
