import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { type Language, languages } from "../../src/words/languages.ts";
import { partFile, type WordPart, wordParts } from "../../src/words/parts.ts";

/** An absolute address: the bundled configuration of Vite stands elsewhere. */
const sourceOf = (root: string, language: Language, part: WordPart): string =>
  pathToFileURL(`${root}/src/words/${language}/${part}.ts`).href;

/**
 * Writes the sentences of each language but English, which is code, into files that pages and the worker read. What a
 * language does not have yet, a file has in English.
 */
export function wordFiles(): Plugin {
  let root = fileURLToPath(new URL("../..", import.meta.url));
  return {
    name: "word-files",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const language of Object.keys(languages) as readonly Language[]) {
        if (language === "en") continue;
        for (const part of wordParts) {
          const files = await Promise.all(
            (["en", language] as const).map((one) => import(sourceOf(root, one, part))),
          );
          const sentences = Object.assign({}, ...files.flatMap((file) => Object.values(file)));
          this.emitFile({
            type: "asset",
            fileName: partFile(language, part),
            source: JSON.stringify(sentences),
          });
        }
      }
    },
  };
}
