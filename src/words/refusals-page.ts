import type { Language } from "./languages.ts";

/** The page that says what refusals mean, in the extension's root. */
export const refusalsPage = (language: Language): string =>
  language === "en" ? "refusals.html" : `refusals.${language}.html`;
