import type { CDPSession, Frame, Page } from "playwright-core";
import type { DomNode } from "./dom-node.ts";
import { type GuidedTab, type GuideStage, setGuideStage } from "./guide-stage.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
  close(): Promise<void>;
}

/** Host of frames (portals-13). */
export const frameHost = "https://sandbox-1.reactblade.portal.azure.net";

export async function showUnseenPages(): Promise<UnseenPages> {
  const stage = await setGuideStage({ toolkit: "ko" });
  const tab = await stage.turnOn();
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
    ring: () => ringBox(tab.page),
    async close() {
      await context.unrouteAll({ behavior: "ignoreErrors" });
      await stage.close();
    },
  };
}

async function ringBox(page: Page): Promise<Box | null> {
  for (const frame of page.frames()) {
    const session = await page
      .context()
      .newCDPSession(frame === page.mainFrame() ? page : frame)
      .catch(() => null);
    if (session === null) continue;
    const found = await drawnIn(session, page, frame).catch(() => null);
    await session.detach().catch(() => undefined);
    if (found !== null) return found;
  }
  return null;
}

async function drawnIn(session: CDPSession, page: Page, frame: Frame): Promise<Box | null> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  for (const { backendNodeId } of ringsIn(root)) {
    const model = await session.send("DOM.getBoxModel", { backendNodeId }).catch(() => null);
    if (model === null) continue;
    const [x = 0, y = 0] = model.model.border;
    const { width, height } = model.model;
    // A frame of another process has a viewport of its own.
    const at = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
    return { x: x + (at?.x ?? 0), y: y + (at?.y ?? 0), width, height };
  }
  return null;
}

function ringsIn(node: DomNode, isClosed = false): readonly DomNode[] {
  const attributes = node.attributes ?? [];
  const value = (name: string): string | undefined => {
    const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
    return at < 0 ? undefined : attributes[at + 1];
  };
  const isRing = isClosed && value("class")?.split(" ")[0] === "ring" && value("hidden") === undefined;
  return [
    ...(isRing ? [node] : []),
    ...(node.children ?? []).flatMap((child) => ringsIn(child, isClosed)),
    ...(node.shadowRoots ?? []).flatMap((root) =>
      ringsIn(root, isClosed || root.shadowRootType === "closed"),
    ),
    ...(node.contentDocument ? ringsIn(node.contentDocument) : []),
  ];
}
