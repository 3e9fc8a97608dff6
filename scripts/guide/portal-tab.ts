import type { ElementHandle, Frame, Page } from "playwright-core";
import { until } from "../../drive/browser/until.ts";
import type { Portals } from "../../sandbox/portals/service.ts";
import type { GuideContext } from "../../src/guide/context.ts";
import { mergeFrames } from "../../src/guide/merge-frames.ts";
import { parsePortalUrl } from "../../src/guide/routes/parse-portal-url.ts";
import type { PageId, PortalPlace } from "../../src/guide/routes/place.ts";
import type { MergedSight } from "../../src/guide/sight.ts";
import type { Look, Seen } from "./probe.ts";

/** Where a thing is: its frame, and child indexes from that frame's body. */
export interface Spot {
  readonly frame: Frame;
  readonly path: readonly number[];
}

/** A control that is on the page, under the portal's own name for it. */
export interface Control {
  readonly name: string;
  readonly spot: Spot;
}

/** What all frames of a tab saw together, and what the portal knows of its controls at that same moment. */
export interface TabLook {
  readonly place: PortalPlace | null;
  readonly sights: ReadonlyMap<string, { readonly merged: MergedSight; readonly spot: Spot | null }>;
  readonly captures: readonly (Omit<Seen["captures"][number], "path"> & { readonly spot: Spot })[];
  readonly facts: Seen["facts"];
  readonly controls: readonly Control[];
  /** ms, the slowest frame. */
  readonly took: number;
}

/** A tab of the sandbox's portals: worked by what its pages know of their controls, looked at by the guide. */
export interface PortalTab {
  readonly page: Page;
  /** Opens an address and waits for a control of the page. */
  open(url: string, control: string): Promise<void>;
  /** Waits for a control whose name is this, or passes the test. @returns its name. */
  waitFor(control: string | ((name: string) => boolean)): Promise<string>;
  press(control: string): Promise<void>;
  fill(control: string, text: string): Promise<void>;
  text(control: string): Promise<string>;
  look(page: PageId, guide: GuideContext, change?: Change): Promise<TabLook>;
}

/** What is done to a page before it is looked at. */
export interface Change {
  /** Of the mutator: the page is drawn again as this seed has it; 0: as it is. */
  readonly seed: number;
  /** Name of a control that says nothing any more: as if the portal had given it words that nobody knows. */
  readonly wordless?: string | undefined;
}

/** What a document of the portals answers under the random name that only their server was told. */
interface Oracle {
  find(name: string): Element | null;
  controls(): Readonly<Record<string, readonly number[]>>;
  redraw(seed: number): void;
}
type Documents = Record<string, Oracle | undefined>;

/** @param probe bundled, see bundle-probe.ts; runs in every frame. */
export async function createPortalTab(page: Page, portals: Portals, probe: string): Promise<PortalTab> {
  await page.addInitScript(probe);
  const ids = (): readonly string[] => portals.truth.reports().map(({ document }) => document);

  async function find(control: string): Promise<ElementHandle<HTMLElement> | null> {
    for (const frame of page.frames()) {
      const handle = await frame
        .evaluateHandle(
          ([known, name]) => {
            const id = known.find((one) => one in window);
            return id === undefined
              ? null
              : ((window as unknown as Documents)[id]?.find(name) as HTMLElement | null);
          },
          [ids(), control] as const,
        )
        .catch(() => null);
      const element = handle?.asElement();
      if (element) return element as ElementHandle<HTMLElement>;
    }
    return null;
  }

  const element = (control: string): Promise<ElementHandle<HTMLElement>> =>
    until(`the control ${control}`, () => find(control), { told: controlsNow });

  const controlsNow = async (): Promise<string> =>
    `${page.url()}: ${(await controls()).map(({ name }) => name).join(", ")}`;

  async function controls(): Promise<readonly Control[]> {
    const perFrame = page.frames().map(async (frame) => {
      const known = await frame
        .evaluate((all) => {
          const id = all.find((one) => one in window);
          return id === undefined ? {} : ((window as unknown as Documents)[id]?.controls() ?? {});
        }, ids())
        .catch(() => ({}));
      return namedIn(frame, known);
    });
    return (await Promise.all(perFrame)).flat();
  }

  return {
    page,
    async open(url, control) {
      await page.goto("about:blank");
      await page.goto(url);
      await element(control);
      await settle(page);
    },
    async waitFor(control) {
      if (typeof control === "string") {
        await element(control);
        return control;
      }
      return until(
        "a control",
        async () => (await controls()).find(({ name }) => control(name))?.name ?? null,
        {
          told: controlsNow,
        },
      );
    },
    async press(control) {
      // Some of Knockout's controls take pointers only (portals-46).
      await (await element(control)).evaluate((one) => {
        one.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
        one.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
        one.click();
      });
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
    async look(pageId, guide, change) {
      const place = parsePortalUrl(page.url());
      const looks = page
        .frames()
        .map((frame) => lookIn(frame, { page: pageId, place, guide }, ids(), change ?? null));
      return together(
        place,
        (await Promise.all(looks)).filter((one) => one !== null),
      );
    },
  };
}

interface FrameLook {
  readonly frame: Frame;
  readonly seen: Seen;
  readonly controls: readonly Control[];
}

/** Draws again, looks and asks what is where in one go: nothing changes in between. */
async function lookIn(
  frame: Frame,
  what: Look,
  ids: readonly string[],
  change: Change | null,
): Promise<FrameLook | null> {
  if (!frame.url().startsWith("https:") || frame.isDetached()) return null;
  const { seen, controls } = await frame.evaluate(
    ({ known, look, next }) => {
      const id = known.find((one) => one in window);
      const oracle = id === undefined ? undefined : (window as unknown as Documents)[id];
      if (next !== null) oracle?.redraw(next.seed);
      const wordless = next?.wordless === undefined ? null : oracle?.find(next.wordless);
      const undo: (() => void)[] = [];
      for (const element of wordless ? [wordless, ...wordless.querySelectorAll("*")] : []) {
        for (const name of ["aria-label", "aria-labelledby", "title", "placeholder", "alt", "value"]) {
          const value = element.getAttribute(name);
          if (value === null) continue;
          element.removeAttribute(name);
          undo.push(() => element.setAttribute(name, value));
        }
        for (const node of element.childNodes) {
          const { nodeValue } = node;
          if (node.nodeType !== 3) continue;
          node.nodeValue = "◦";
          undo.push(() => {
            node.nodeValue = nodeValue;
          });
        }
      }
      const probe = (window as unknown as { guideProbe(look: Look): Seen }).guideProbe;
      const seen = probe(look);
      // Not every page makes all its elements anew.
      for (const back of undo) back();
      return { seen, controls: oracle?.controls() ?? {} };
    },
    { known: ids, look: what, next: change },
  );
  return { frame, seen, controls: namedIn(frame, controls) };
}

const namedIn = (frame: Frame, controls: Readonly<Record<string, readonly number[]>>): readonly Control[] =>
  Object.entries(controls).map(([name, path]) => ({ name, spot: { frame, path } }));

function together(place: PortalPlace | null, looks: readonly FrameLook[]): TabLook {
  const reports = looks.map(({ seen: { sights, sizeless } }, frameId) => ({
    frameId,
    sizeless,
    sights: sights.map(({ report }) => report),
  }));
  const targets = looks[0]?.seen.sights.map(({ report }) => report.target) ?? [];
  return {
    place,
    sights: new Map(targets.map((target) => [target, merged(target)])),
    captures: looks.flatMap(({ frame, seen }) =>
      seen.captures.map(({ path, ...one }) => ({ ...one, spot: { frame, path } })),
    ),
    facts: looks.flatMap(({ seen }) => seen.facts),
    controls: looks.flatMap((one) => one.controls),
    took: Math.max(...looks.map(({ seen }) => seen.took)),
  };

  function merged(target: string) {
    const sight = mergeFrames(target, reports);
    const look = sight.frameId === null ? undefined : looks[sight.frameId];
    const path = look?.seen.sights.find(({ report }) => report.target === target)?.path ?? null;
    return {
      merged: sight,
      spot: look === undefined || path === null ? null : { frame: look.frame, path },
    };
  }
}

/** Answers of the portal's server come within this, and more than a change of the page takes to show. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(60);
