import { type ComponentChild, render } from "preact";
import { languageToSpeak } from "../../src/contract/language-record.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { partedLanguage, type WordPart } from "../../src/words/parts.ts";
import { createBrowserHost } from "../host/browser-host.ts";
import type { Host } from "../host/host.ts";
import { nativeBrowserApi } from "../host/native-browser-api.ts";
import { loadWords, speak } from "../words/words.ts";

/**
 * The language that the last page spoke, where it is not the browser's. The setting itself is in storage, which answers
 * later than a page is drawn: this is read at once, and set right when storage says something else.
 */
const remembered = "language";

/**
 * Shows a page in its document's #app, in the real browser and in the language that holds, also when another is chosen.
 * @param parts sentences that the page needs besides those that every page has.
 */
export async function mount(
  recipe: Recipe,
  parts: readonly WordPart[],
  page: (host: Host) => ComponentChild,
): Promise<void> {
  const host = createBrowserHost(nativeBrowserApi());
  const root = document.getElementById("app");
  let spoken = "";
  const show = async (wanted: string): Promise<void> => {
    const language = partedLanguage(wanted);
    if (language.language === spoken) return;
    spoken = language.language;
    const waiting = [speak(language, { vendor: recipe.vendor }), loadWords(parts)].flatMap(
      (one) => one ?? [],
    );
    // The English popup has what it needs, and shows it in the same turn.
    if (waiting.length > 0) await Promise.all(waiting);
    if (language.language !== spoken) return;
    document.documentElement.lang = spoken;
    if (root) render(page(host), root);
  };
  await show(localStorage.getItem(remembered) ?? navigator.language);
  host.followLanguage((record) => {
    const wanted = languageToSpeak(record, "");
    if (wanted === "") localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, wanted);
    void show(wanted || navigator.language);
  }, new AbortController().signal);
}
