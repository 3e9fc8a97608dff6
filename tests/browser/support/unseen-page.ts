import { type Box, watchDrawnRings } from "./drawn-rings.ts";
import { type GuidedTab, type GuideStage, setGuideStage } from "./guide-stage.ts";

/** A page that is no portal's of the sandbox, under a portal's address, in a tab with the guide on. */
export interface UnseenPages {
  readonly stage: GuideStage;
  readonly tab: GuidedTab;
  /**
   * Shows a page at an address of a portal. @param frames content of frames, by path, on the portals' own host for
   * frames.
   */
  show(url: string, html: string, frames?: Readonly<Record<string, string>>): Promise<void>;
  /** Where the ring is, in the tab's viewport; null: nowhere. */
  ring(): Promise<Box | null>;
  /** Where the ring's words are. */
  label(): Promise<Box | null>;
  close(): Promise<void>;
}

/** Host of frames (portals-13). */
export const frameHost = "https://sandbox-1.reactblade.portal.azure.net";

export async function showUnseenPages(): Promise<UnseenPages> {
  const stage = await setGuideStage({ toolkit: "ko" });
  const tab = await stage.turnOn();
  const rings = watchDrawnRings(tab.page);
  const pages = new Map<string, string>();
  const { context } = stage.browser;
  let count = 0;
  await context.route(
    /^https:\/\/(entra\.microsoft\.com|admin\.powerplatform\.microsoft\.com|[^/]*\.portal\.azure\.net|[^/]*\.dynamics\.com)\//,
    (route) => {
      const { origin, pathname, search } = new URL(route.request().url());
      const body = pages.get(`${origin}${pathname}${search}`);
      return body === undefined
        ? route.fulfill({ status: 404, body: "" })
        : route.fulfill({ contentType: "text/html; charset=utf-8", body });
    },
  );
  return {
    stage,
    tab,
    async show(url, html, frames = {}) {
      count += 1;
      // A new document each time: a new hash alone would not load anything.
      const address = new URL(url);
      address.searchParams.set("page", String(count));
      pages.set(`${address.origin}${address.pathname}${address.search}`, html);
      for (const [path, inner] of Object.entries(frames)) pages.set(`${frameHost}${path}`, inner);
      await tab.page.goto(address.href);
    },
    ring: async () => (await rings.inTab())[0] ?? null,
    label: async () => (await rings.inTab("label"))[0] ?? null,
    async close() {
      await context.unrouteAll({ behavior: "ignoreErrors" });
      await stage.close();
    },
  };
}
