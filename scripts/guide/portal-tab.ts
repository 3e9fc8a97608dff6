import type { ElementHandle, Frame, Page } from "playwright-core";
import type { Portals } from "../../sandbox/portals/service.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import { mergeFrames } from "../../src/guide/merge-frames.ts";
import { parsePortalUrl } from "../../src/guide/routes/parse-portal-url.ts";
import type { PageId } from "../../src/guide/routes/place.ts";
import type { MergedSight } from "../../src/guide/sight.ts";
import { until } from "../drive/until.ts";
import type { Look, Seen } from "./probe.ts";

/** Where a control is: the frame's host, and child indexes from its body. */
export interface Spot {
  readonly host: string;
  readonly path: readonly number[];
}

/** What all frames of a tab saw together. */
export interface TabLook {
  readonly sights: ReadonlyMap<string, { readonly merged: MergedSight; readonly spot: Spot | null }>;
  readonly captures: readonly (Seen["captures"][number] & { readonly host: string })[];
  readonly facts: Seen["facts"];
  /** ms, the slowest frame. */
  readonly took: number;
}

/** A tab of the sandbox's portals: worked by what its server knows of its controls, looked at by the guide. */
export interface PortalTab {
  readonly page: Page;
  /** Opens an address and waits for a control of the page. */
  open(url: string, control: string): Promise<void>;
  /** Where a control is now; null when it is not there. */
  find(control: string): Promise<Spot | null>;
  waitFor(control: string): Promise<Spot>;
  click(control: string): Promise<void>;
  fill(control: string, text: string): Promise<void>;
  text(control: string): Promise<string>;
  look(page: PageId, guide: GuideContext): Promise<TabLook>;
}

export function createPortalTab(page: Page, portals: Portals, probe: string): PortalTab {
  const hostOf = (frame: Frame): string => (URL.canParse(frame.url()) ? new URL(frame.url()).hostname : "");

  async function elementAt({ host, path }: Spot): Promise<ElementHandle<HTMLElement> | null> {
    for (const frame of page.frames()) {
      if (hostOf(frame) !== host) continue;
      const handle = await frame
        .evaluateHandle(
          (indexes) =>
            indexes.reduce<Element | undefined>((at, index) => at?.children[index], document.body) ?? null,
          [...path],
        )
        .catch(() => null);
      const element = handle?.asElement() as ElementHandle<HTMLElement> | null;
      if (element) return element;
    }
    return null;
  }

  /** The newest report of a document that is still there: one that an element of the tab answers to. */
  async function find(control: string): Promise<Spot | null> {
    const hosts = new Set(page.frames().map(hostOf));
    const newest = new Map<string, Readonly<Record<string, readonly number[]>>>();
    for (const { host, controls } of portals.truth.reports()) {
      // Frames that are kept warm report nothing; of the others, the last one that did is on show.
      if (hosts.has(host) && !newest.has(host) && Object.keys(controls).length > 0)
        newest.set(host, controls);
    }
    for (const [host, controls] of newest) {
      const path = controls[control];
      if (path !== undefined) return { host, path };
    }
    return null;
  }

  const waitFor = (control: string): Promise<Spot> =>
    until(`the control ${control}`, () => find(control), { timeoutMs: 15_000 });

  async function element(control: string): Promise<ElementHandle<HTMLElement>> {
    return until(
      `the element of ${control}`,
      async () => {
        const spot = await find(control);
        return spot === null ? null : elementAt(spot);
      },
      { timeoutMs: 15_000 },
    );
  }

  return {
    page,
    find,
    waitFor,
    async open(url, control) {
      await page.goto("about:blank");
      await page.goto(url);
      await waitFor(control);
      await settle(page);
    },
    async click(control) {
      await (await element(control)).evaluate((one) => one.click());
      await settle(page);
    },
    async fill(control, text) {
      await (await element(control)).fill(text);
      await settle(page);
    },
    text: async (control) =>
      (await element(control)).evaluate((one) =>
        "value" in one ? String(one.value) : (one.textContent ?? ""),
      ),
    async look(pageId, guide) {
      const what: Look = { page: pageId, place: parsePortalUrl(page.url()), guide };
      const seen = (await Promise.all(page.frames().map((frame) => lookIn(frame, what)))).filter(
        (one) => one !== null,
      );
      const reports = seen.map(({ seen: { sights, sizeless } }, frameId) => ({
        frameId,
        sizeless,
        sights: sights.map(({ report }) => report),
      }));
      const ids = seen[0]?.seen.sights.map(({ report }) => report.target) ?? [];
      return {
        sights: new Map(ids.map((id) => [id, merged(id)])),
        captures: seen.flatMap(({ host, seen: { captures } }) => captures.map((one) => ({ ...one, host }))),
        facts: seen.flatMap((one) => one.seen.facts),
        took: Math.max(...seen.map((one) => one.seen.took)),
      };

      function merged(id: string) {
        const sight = mergeFrames(id, reports);
        const frame = sight.frameId === null ? undefined : seen[sight.frameId];
        const path = frame?.seen.sights.find(({ report }) => report.target === id)?.path ?? null;
        return {
          merged: sight,
          spot: frame === undefined || path === null ? null : { host: frame.host, path },
        };
      }
    },
  };

  async function lookIn(
    frame: Frame,
    what: Look,
  ): Promise<{ readonly host: string; readonly seen: Seen } | null> {
    const host = hostOf(frame);
    if (host === "" || frame.isDetached()) return null;
    const seen = await frame.evaluate(
      `(() => { if (!globalThis.guideProbe) { ${probe} } return globalThis.guideProbe(${JSON.stringify(what)}); })()`,
    );
    return { host, seen: seen as Seen };
  }
}

/** The portals report where things are 20 ms after a change; a little longer, and nothing is on its way. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(120);
