import type { CDPSession, Frame, Page } from "playwright-core";
import type { DomNode } from "../browser/support/dom-node.ts";

/** A box in the tab's viewport, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Finds the guide's rings in a tab: their roots are closed, so the browser's own tools look for them. */
export function watchRings(page: Page): { readonly drawn: () => Promise<readonly Box[]> } {
  const sessions = new Map<Frame, Promise<CDPSession | null>>();
  const sessionOf = (frame: Frame): Promise<CDPSession | null> => {
    const known = sessions.get(frame);
    if (known !== undefined) return known;
    // A frame in the process of its parent has no session of its own: its parent's shows it.
    const opened = page
      .context()
      .newCDPSession(frame === page.mainFrame() ? page : frame)
      .catch(() => null);
    sessions.set(frame, opened);
    return opened;
  };

  async function drawnIn(frame: Frame): Promise<readonly Box[]> {
    const session = await sessionOf(frame);
    if (session === null) return [];
    const offset = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const boxes: Box[] = [];
    for (const { backendNodeId } of ringsIn(root)) {
      const model = await session.send("DOM.getBoxModel", { backendNodeId }).catch(() => null);
      if (model === null || model.model.width === 0) continue;
      const [x = 0, y = 0] = model.model.border;
      const { width, height } = model.model;
      boxes.push({ x: x + (offset?.x ?? 0), y: y + (offset?.y ?? 0), width, height });
    }
    return boxes;
  }

  return {
    async drawn() {
      const found = await Promise.all(
        page.frames().map((frame) =>
          drawnIn(frame).catch(() => {
            // It was replaced while it was looked at.
            sessions.delete(frame);
            return [];
          }),
        ),
      );
      return found.flat();
    },
  };
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

/**
 * Whether a ring is around something: it holds nearly all of it and is not much larger, or they are nearly one. A ring
 * that is clipped to what shows of a high list is around the list.
 */
export function isAround(ring: Box, thing: Box): boolean {
  const across = Math.min(ring.x + ring.width, thing.x + thing.width) - Math.max(ring.x, thing.x);
  const down = Math.min(ring.y + ring.height, thing.y + thing.height) - Math.max(ring.y, thing.y);
  if (across <= 0 || down <= 0) return false;
  const shared = across * down;
  const [ringArea, thingArea] = [ring.width * ring.height, thing.width * thing.height];
  const room = (thing.width + 24) * (thing.height + 24) * 1.5;
  if (shared > 0.9 * thingArea && ringArea < room) return true;
  return shared > 0.5 * (ringArea + thingArea - shared);
}
