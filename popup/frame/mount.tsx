import { type ComponentChild, render } from "preact";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { createBrowserHost } from "../host/browser-host.ts";
import type { Host } from "../host/host.ts";
import { nativeBrowserApi } from "../host/native-browser-api.ts";
import { speakOf } from "../words/words.ts";

/** Shows a page in its document's #app, in the real browser. */
export function mount(recipe: Recipe, page: (host: Host) => ComponentChild): void {
  speakOf({ vendor: recipe.vendor });
  const root = document.getElementById("app");
  if (root) render(page(createBrowserHost(nativeBrowserApi())), root);
}
