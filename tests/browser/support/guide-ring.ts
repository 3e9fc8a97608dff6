import type { CDPSession, Frame, Page } from "playwright-core";
import type { Sandbox } from "../../../sandbox/start.ts";
import type { DomNode } from "./dom-node.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Oracles = Record<string, { find(name: string): Element | null } | undefined>;

/** The guide's ring, wherever it is in a portal tab. */
export interface GuideRing {
  /**
   * What the portal calls the controls that the ring may be said to be around: the one it fits, and what that one
   * is in or holds. None without a ring, or when it is around several that have nothing to do with each other.
   */
  around(): Promise<readonly string[]>;
}

/** Its root is closed: the browser's own tools see it, and where it is drawn is held against the portal's truth. */
export function watchRing(page: Page, { portals }: Pick<Sandbox, "portals">): GuideRing {
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

  async function drawnIn(frame: Frame): Promise<Box | null> {
    const session = await sessionOf(frame);
    if (session === null) return null;
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    for (const ring of ringsIn(root)) {
      const model = await session
        .send("DOM.getBoxModel", { backendNodeId: ring.backendNodeId })
        .catch(() => null);
      if (model === null) continue;
      const [left = 0, top = 0] = model.model.border;
      return { left, top, width: model.model.width, height: model.model.height };
    }
    return null;
  }

  /** A frame and those in it that the same process draws: for the browser's tools they are one. */
  async function drawnTogether(root: Frame): Promise<readonly (readonly [Frame, Box])[]> {
    const inside = await Promise.all(
      root.childFrames().map(async (child) => {
        if ((await sessionOf(child)) !== null) return [];
        const element = await child.frameElement();
        const at = await element.evaluate((one) => {
          const { left, top, width, height } = (one as Element).getBoundingClientRect();
          return { left, top, width, height };
        });
        return (await drawnTogether(child)).map(
          ([frame, box]) => [frame, { ...box, left: box.left + at.left, top: box.top + at.top }] as const,
        );
      }),
    );
    return [[root, { left: 0, top: 0, width: 0, height: 0 }], ...inside.flat()];
  }

  async function controlsAt(root: Frame, drawn: Box): Promise<readonly string[]> {
    const documents = portals.truth
      .reports()
      .map(({ document, controls }) => ({ id: document, names: Object.keys(controls) }));
    for (const [frame, { left, top }] of await drawnTogether(root)) {
      const box = { ...drawn, left: drawn.left - left, top: drawn.top - top };
      const found = await frame.evaluate(controlsIn, [documents, box] as const).catch(() => []);
      if (found.length > 0) return found;
    }
    return [];
  }

  return {
    async around() {
      for (const frame of page.frames()) {
        const drawn = await drawnIn(frame).catch(() => {
          sessions.delete(frame);
          return null;
        });
        if (drawn !== null) return controlsAt(frame, drawn);
      }
      return [];
    },
  };
}

function ringsIn(node: DomNode, isOurs = false): readonly DomNode[] {
  const attributes = node.attributes ?? [];
  const value = (name: string): string | undefined => {
    const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
    return at < 0 ? undefined : attributes[at + 1];
  };
  const isRing = isOurs && value("class")?.split(" ")[0] === "ring" && value("hidden") === undefined;
  return [
    ...(isRing ? [node] : []),
    ...(node.children ?? []).flatMap((child) => ringsIn(child, isOurs)),
    ...(node.shadowRoots ?? []).flatMap((root) => ringsIn(root, isOurs || root.shadowRootType === "closed")),
    ...(node.contentDocument ? ringsIn(node.contentDocument) : []),
  ];
}

/** Runs in the page. */
function controlsIn([documents, ring]: readonly [
  readonly { readonly id: string; readonly names: readonly string[] }[],
  Box,
]): readonly string[] {
  const oracles = window as unknown as Oracles;
  const found: { name: string; element: Element; fits: boolean }[] = [];
  for (const { id, names } of documents) {
    const oracle = oracles[id];
    if (oracle === undefined) continue;
    for (const name of names) {
      const element = oracle.find(name);
      const box = element?.getBoundingClientRect();
      if (!element || !box || box.width === 0) continue;
      // A pane lies above the page and above other panes: what is under it is nobody's target.
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (hit === null || !(element.parentElement ?? element).contains(hit)) continue;
      const across = Math.min(box.right, ring.left + ring.width) - Math.max(box.left, ring.left);
      const down = Math.min(box.bottom, ring.top + ring.height) - Math.max(box.top, ring.top);
      if (across <= 0 || down <= 0) continue;
      const shared = across * down;
      const both = box.width * box.height + ring.width * ring.height - shared;
      const isInside = shared > 0.9 * box.width * box.height;
      if (isInside || shared > 0.5 * both) found.push({ name, element, fits: isInside });
    }
  }
  const areRelated = found.every(({ element: one, fits }) =>
    found.every(({ element: other }) => !fits || one.contains(other) || other.contains(one)),
  );
  return areRelated ? found.map(({ name }) => name) : [];
}
