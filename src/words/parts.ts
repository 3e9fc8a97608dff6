import type { Catalogue } from "./index.ts";
import { languageOf, languages } from "./languages.ts";

/** The files of a language's folder, which are loaded one by one. */
export const wordParts = [
  "changes",
  "check",
  "consent",
  "guide",
  "guide-card",
  "guide-entry",
  "guide-popup",
  "hand-off",
  "home",
  "menu",
  "notify",
  "notify-offer",
  "pages",
  "picture",
  "plan",
  "problems",
  "progress",
  "record",
  "refusals",
  "rotation",
  "screens",
  "set-up",
  "undo",
] as const;
export type WordPart = (typeof wordParts)[number];

/** One language, for a page that shows only some of its sentences. */
export interface PartedLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** @throws what the browser throws when a file of the extension is missing. */
  load(part: WordPart): Promise<Catalogue["sentences"]>;
}

/** @param wanted BCP 47 tag, see {@link languageOf}. */
export function partedLanguage(wanted: string): PartedLanguage {
  const language = languageOf(wanted);
  return {
    language,
    locale: languages[language],
    async load(part) {
      const file = (await import(`./${language}/${part}.ts`)) as Record<string, Catalogue["sentences"]>;
      return Object.assign({}, ...Object.values(file));
    },
  };
}
