import { type ComponentChild, render } from "preact";
import { createBrowserHost } from "../host/browser-host.ts";
import type { Host } from "../host/host.ts";
import { nativeBrowserApi } from "../host/native-browser-api.ts";

/** Shows a page in its document's #app, in the real browser. */
export function mount(page: (host: Host) => ComponentChild): void {
  const root = document.getElementById("app");
  if (root) render(page(createBrowserHost(nativeBrowserApi())), root);
}
