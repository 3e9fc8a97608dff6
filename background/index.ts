import { browserApi, offscreen } from "../src/browser/api.ts";
import { buildCloud, clouds } from "../src/clouds/table.ts";
import { loadShipped } from "../src/words/parts.ts";
import { createBase } from "./base.ts";
import { createFront } from "./front.ts";
import { listen } from "./listen.ts";

const shared = {
  browser: browserApi,
  buildClientId: import.meta.env.VITE_CLIENT_ID ?? "",
  cloud: clouds[buildCloud(import.meta.env.VITE_CLOUD)],
  publisher: import.meta.env.VITE_PUBLISHER ?? "",
};
const base = createBase(shared);
const { events } = createFront({
  base,
  browser: browserApi,
  async load() {
    const { createWork } = await import("./work.ts");
    return createWork({
      ...shared,
      base,
      fetch: (url, init) => fetch(url, init),
      language: navigator.language,
      loadWords: loadShipped,
      // Chromium's worker has none.
      clipboard: (navigator as { clipboard?: { writeText(text: string): Promise<void> } }).clipboard,
      offscreen,
    });
  },
});
listen(browserApi, events);
