import type { Catalogue } from "./index.ts";
import { type Language, languageOf, languages } from "./languages.ts";

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

/** Where the sentences of a language other than English come from. @throws when they are not there. */
export type LoadPart = (language: Exclude<Language, "en">, part: WordPart) => Promise<Catalogue["sentences"]>;

/** The file of a part, which the build writes (scripts/build/words.ts). */
export const partFile = (language: Language, part: WordPart): string => `words/${language}/${part}.json`;

/**
 * Loads a part in the extension: English is code, so that it needs no second file to fall back on; the others are data, one
 * small file each, which a page and a worker can read. Chromium's worker can't import code later.
 */
export const loadShipped: LoadPart = async (language, part) => {
  const answer = await fetch(new URL(`/${partFile(language, part)}`, location.href));
  return (await answer.json()) as Catalogue["sentences"];
};

/** One language, for a page that shows only some of its sentences. */
export interface PartedLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** @throws what the browser throws when a file of the extension is missing. */
  load(part: WordPart): Promise<Catalogue["sentences"]>;
}

/**
 * @param wanted BCP 47 tag, see {@link languageOf}.
 * @param load tests bring their own.
 */
export function partedLanguage(wanted: string, load: LoadPart = loadShipped): PartedLanguage {
  const language = languageOf(wanted);
  return {
    language,
    locale: languages[language],
    async load(part) {
      if (language !== "en") return load(language, part);
      const file = (await import(`./en/${part}.ts`)) as Record<string, Catalogue["sentences"]>;
      return Object.assign({}, ...Object.values(file));
    },
  };
}
