import type { Plugin } from "vite";
import { otherLanguages } from "../../src/words/languages.ts";
import { partFile, wordParts } from "../../src/words/parts.ts";
import { sentencesOfPart } from "./word-sources.ts";

/** Writes the sentences of each language but English, which is code, into files that pages and the worker read. */
export function wordFiles(): Plugin {
  let root = "";
  return {
    name: "word-files",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const language of otherLanguages) {
        for (const part of wordParts) {
          const source = JSON.stringify(await sentencesOfPart(root, language, part));
          this.emitFile({ type: "asset", fileName: partFile(language, part), source });
        }
      }
    },
  };
}
