import { type ComponentChild, render } from "preact";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { partedLanguage, type WordPart } from "../../src/words/parts.ts";
import { createBrowserHost } from "../host/browser-host.ts";
import type { Host } from "../host/host.ts";
import { nativeBrowserApi } from "../host/native-browser-api.ts";
import { loadWords, speak } from "../words/words.ts";

/**
 * Shows a page in its document's #app, in the real browser and its language.
 * @param parts sentences that the page needs besides those that every page has.
 */
export async function mount(
  recipe: Recipe,
  parts: readonly WordPart[],
  page: (host: Host) => ComponentChild,
): Promise<void> {
  const language = partedLanguage(navigator.language);
  document.documentElement.lang = language.language;
  const waiting = [speak(language, { vendor: recipe.vendor }), loadWords(parts)].flatMap((one) => one ?? []);
  // The English popup has what it needs, and shows it in the same turn.
  if (waiting.length > 0) await Promise.all(waiting);
  const root = document.getElementById("app");
  if (root) render(page(createBrowserHost(nativeBrowserApi())), root);
}
