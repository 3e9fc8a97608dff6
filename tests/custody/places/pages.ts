import type { CDPSession, Page } from "playwright-core";
import { searchTexts, type Text } from "../search/searched.ts";
import type { Place } from "./place.ts";
import { label, type OpenPage, type Scene } from "./scene.ts";

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/** All texts, attributes and field values of a document, also inside closed roots and frames of its process. */
async function snapshot({ send }: Pick<OpenPage, "send">): Promise<string> {
  const { strings } = await send("DOMSnapshot.captureSnapshot", { computedStyles: [] });
  return strings.join("\n");
}

const mark = (canary: string): string =>
  `document.documentElement.append(Object.assign(document.createElement("input"), { className: "custody-canary", value: ${JSON.stringify(canary)}, hidden: true }))`;
const unmark = 'document.querySelectorAll(".custody-canary").forEach((one) => one.remove())';

const evaluate = ({ send }: OpenPage, expression: string): Promise<unknown> =>
  send("Runtime.evaluate", { expression });

export const ownPagesPlace = (scene: Scene): Place => ({
  name: "DOM of the extension's pages",
  async look(matcher) {
    const pages = await scene.ownPages();
    const texts = pages.map(async (page) => ({ where: page.label, text: await snapshot(page) }));
    return searchTexts(await Promise.all(texts), matcher);
  },
  async plant(canary) {
    await scene.browser.popup.open();
    const pages = await scene.ownPages();
    for (const page of pages) await evaluate(page, mark(canary));
    return pages.map((page) => page.label);
  },
  async clean() {
    for (const page of await scene.ownPages()) await evaluate(page, unmark);
  },
});

/** Sessions of a page and of its frames that run in other processes. */
async function sessionsOf(
  page: Page,
): Promise<readonly { readonly where: string; readonly session: CDPSession }[]> {
  const context = page.context();
  const all = [{ where: label(page.url()), session: await context.newCDPSession(page) }];
  for (const frame of page.frames().slice(1)) {
    const session = await context.newCDPSession(frame).catch(() => null);
    if (session) all.push({ where: label(frame.url()), session });
  }
  return all;
}

async function forEachSession<T>(
  pages: readonly Page[],
  does: (session: CDPSession, where: string) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (const page of pages) {
    for (const { where, session } of await sessionsOf(page)) {
      results.push(await does(session, where));
      await session.detach();
    }
  }
  return results;
}

export const portalPagesPlace = (scene: Scene): Place => ({
  name: "DOM of portals",
  async look(matcher) {
    const texts = await forEachSession(
      scene.webPages(),
      async (session, where): Promise<Text> => ({
        where,
        text: await snapshot({ send: session.send.bind(session) as CDPSession["send"] }),
      }),
    );
    return searchTexts(texts, matcher);
  },
  async plant(canary) {
    const frames = scene.webPages().flatMap((page) => page.frames());
    const own = frames.filter((frame) => frame.url().startsWith("https://"));
    for (const frame of own) await frame.evaluate(mark(canary));
    return [...new Set(scene.webPages().map((page) => label(page.url())))];
  },
  async clean() {
    for (const frame of scene.webPages().flatMap((page) => page.frames())) {
      await frame.evaluate(unmark).catch(() => undefined);
    }
  },
});

/** What the extension has put above portal pages: the closed roots, in every frame. */
export const guideLayerPlace = (scene: Scene): Place => ({
  name: "the guide's layer on portals",
  async look(matcher) {
    const texts = await forEachSession(scene.webPages(), async (session, where): Promise<Text> => {
      const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
      const text = closedRoots(root as Node)
        .map(textOf)
        .join("\n");
      return { where, text };
    });
    return searchTexts(
      texts.filter(({ text }) => text !== ""),
      matcher,
    );
  },
  async plant(canary) {
    const planted = await forEachSession(scene.webPages(), async (session, where) => {
      const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
      const inside = closedRoots(root as Node).flatMap(({ children = [] }) => children)[0];
      if (!inside) return [];
      await session.send("DOM.setAttributeValue", {
        nodeId: inside.nodeId,
        name: "data-canary",
        value: canary,
      });
      return [where];
    });
    return planted.flat();
  },
});

/** A browser's own closed roots (of fields, of video) are not of type "closed" but "user-agent". */
function closedRoots(node: Node): readonly Node[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === "closed");
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(closedRoots)];
}

const textOf = (node: Node): string =>
  [
    node.nodeValue,
    ...(node.attributes ?? []),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf),
  ].join("\n");
