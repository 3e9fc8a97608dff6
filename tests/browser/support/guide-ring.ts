import type { Frame, Page } from "playwright-core";
import type { Sandbox } from "../../../sandbox/start.ts";
import { type Box, watchDrawnRings } from "./drawn-rings.ts";

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
  const rings = watchDrawnRings(page);

  /** A frame and those in it that the same process draws: for the browser's tools they are one. */
  async function drawnTogether(root: Frame): Promise<readonly (readonly [Frame, Box])[]> {
    const inside = await Promise.all(
      root.childFrames().map(async (child) => {
        if (await rings.isApart(child)) return [];
        const element = await child.frameElement();
        const at = await element.evaluate((one) => {
          const { x, y, width, height } = (one as Element).getBoundingClientRect();
          return { x, y, width, height };
        });
        return (await drawnTogether(child)).map(
          ([frame, box]) => [frame, { ...box, x: box.x + at.x, y: box.y + at.y }] as const,
        );
      }),
    );
    return [[root, { x: 0, y: 0, width: 0, height: 0 }], ...inside.flat()];
  }

  async function controlsAt(root: Frame, drawn: Box): Promise<readonly string[]> {
    const documents = portals.truth
      .reports()
      .map(({ document, controls }) => ({ id: document, names: Object.keys(controls) }));
    for (const [frame, { x, y }] of await drawnTogether(root)) {
      const box = { ...drawn, x: drawn.x - x, y: drawn.y - y };
      const found = await frame.evaluate(controlsIn, [documents, box] as const).catch(() => []);
      if (found.length > 0) return found;
    }
    return [];
  }

  return {
    async around() {
      for (const frame of page.frames()) {
        const [drawn] = await rings.inFrame(frame);
        if (drawn !== undefined) return controlsAt(frame, drawn);
      }
      return [];
    },
  };
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
      const across = Math.min(box.right, ring.x + ring.width) - Math.max(box.left, ring.x);
      const down = Math.min(box.bottom, ring.y + ring.height) - Math.max(box.top, ring.y);
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
