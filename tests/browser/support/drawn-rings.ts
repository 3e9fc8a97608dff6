import type { CDPSession, Frame, Page } from "playwright-core";
import type { DomNode } from "./dom-node.ts";

/** px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the guide draws around a target, and the words under it. */
type Drawn = "ring" | "label";

/** The guide's rings in a tab: their roots are closed, so the browser's own tools look for them. */
export interface DrawnRings {
  /** Whether a frame is drawn by a process of its own; the browser's tools see one in its parent's as its parent's. */
  isApart(frame: Frame): Promise<boolean>;
  /** The rings of a frame that is apart and of those that its process draws, in the frame's own viewport. */
  inFrame(frame: Frame): Promise<readonly Box[]>;
  /** All rings, or their labels, in the tab's viewport. */
  inTab(what?: Drawn): Promise<readonly Box[]>;
}

export function watchDrawnRings(page: Page): DrawnRings {
  const sessions = new Map<Frame, Promise<CDPSession>>();
  const sessionOf = (frame: Frame): Promise<CDPSession | null> => {
    const opened =
      sessions.get(frame) ?? page.context().newCDPSession(frame === page.mainFrame() ? page : frame);
    sessions.set(frame, opened);
    return opened.catch(() => {
      // A frame in the process of its parent has no session of its own. A new frame is one until its document comes
      // from another site, so it is asked again each time.
      if (sessions.get(frame) === opened) sessions.delete(frame);
      return null;
    });
  };

  async function drawnIn(frame: Frame, what: Drawn): Promise<readonly Box[]> {
    const session = await sessionOf(frame);
    if (session === null) return [];
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const boxes: Box[] = [];
    for (const { backendNodeId } of drawnUnder(root, what)) {
      const model = await session.send("DOM.getBoxModel", { backendNodeId }).catch(() => null);
      if (model === null) continue;
      const [x = 0, y = 0] = model.model.border;
      const { width, height } = model.model;
      if (width > 0) boxes.push({ x, y, width, height });
    }
    return boxes;
  }

  const inFrame = (frame: Frame, what: Drawn = "ring"): Promise<readonly Box[]> =>
    drawnIn(frame, what).catch(() => {
      // It was replaced while it was looked at.
      sessions.delete(frame);
      return [];
    });

  /** In the tab's viewport; a frame of another process has one of its own. */
  async function fromFrame(frame: Frame, what: Drawn): Promise<readonly Box[]> {
    const boxes = await inFrame(frame, what);
    if (boxes.length === 0 || frame === page.mainFrame()) return boxes;
    try {
      const at = await (await frame.frameElement()).boundingBox();
      return boxes.map((box) => ({ ...box, x: box.x + (at?.x ?? 0), y: box.y + (at?.y ?? 0) }));
    } catch {
      // It has gone since, and its rings with it.
      return [];
    }
  }

  return {
    isApart: async (frame) => (await sessionOf(frame)) !== null,
    inFrame,
    inTab: async (what = "ring") =>
      (await Promise.all(page.frames().map((frame) => fromFrame(frame, what)))).flat(),
  };
}

function drawnUnder(node: DomNode, what: Drawn, isClosed = false): readonly DomNode[] {
  const attributes = node.attributes ?? [];
  const value = (name: string): string | undefined => {
    const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
    return at < 0 ? undefined : attributes[at + 1];
  };
  const isDrawn = isClosed && value("class")?.split(" ")[0] === what && value("hidden") === undefined;
  return [
    ...(isDrawn ? [node] : []),
    ...(node.children ?? []).flatMap((child) => drawnUnder(child, what, isClosed)),
    ...(node.shadowRoots ?? []).flatMap((root) =>
      drawnUnder(root, what, isClosed || root.shadowRootType === "closed"),
    ),
    ...(node.contentDocument ? drawnUnder(node.contentDocument, what) : []),
  ];
}
