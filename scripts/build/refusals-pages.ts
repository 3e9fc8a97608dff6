import type { Plugin } from "vite";
import { otherLanguages } from "../../src/words/languages.ts";
import { refusalsPage } from "../../src/words/refusals-page.ts";
import { pageWordsOf } from "../troubleshooting/words/index.ts";
import { asPage } from "../troubleshooting/write.ts";
import { sentencesOf } from "./word-sources.ts";

/** Writes the page of refusals in each language but English, in which it is a file of public/ (scripts/troubleshooting.ts). */
export function refusalsPages(): Plugin {
  let root = "";
  return {
    name: "refusals-pages",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const language of otherLanguages) {
        const sentences = await sentencesOf(root, language);
        const source = asPage({ language, sentences, words: pageWordsOf(language) });
        this.emitFile({ type: "asset", fileName: refusalsPage(language), source });
      }
    },
  };
}
