import type { Page } from "playwright-core";
import { expect } from "vitest";
import { patienceMs } from "../../../drive/browser/until.ts";
import type { ClosedCard } from "./closed-card.ts";
import { setDarkTheme } from "./dark-page.ts";
import { areWanted, keepPicture } from "./guide-pictures.ts";
import type { GuidedTab } from "./guide-stage.ts";

/** How a person may see the card. */
export interface Look {
  readonly name: string;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  readonly size?: { readonly width: number; readonly height: number };
  readonly direction?: "rtl";
  /** The portal's own theme, which the card follows. */
  readonly isDark?: boolean;
}

/** 1280 × 1024 at 400 % zoom is 320 × 256 (WCAG 2.2, 1.4.10). */
export const looks: readonly Look[] = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" }, isDark: true },
  { name: "forced-colours", media: { forcedColors: "active" } },
  { name: "right-to-left", direction: "rtl" },
  { name: "reduced-motion", media: { reducedMotion: "reduce" } },
  { name: "small-window", size: { width: 480, height: 640 } },
  { name: "zoom-400", size: { width: 320, height: 256 } },
];

/**
 * Holds the card, as it is, in every look: whole in the window, nothing cut off, nothing that axe finds, and not over
 * what it points at. Makes a picture of each where pictures are wanted.
 */
export async function isSoundInEveryLook(
  name: string,
  tab: GuidedTab,
  inside: ClosedCard,
  /** What the portal calls the control that the step points at, where it is to be seen. */
  target: string | null = null,
): Promise<void> {
  const { page } = tab;
  const usual = await sizeOf(page);
  const dress = async ({ media, size, direction, isDark = false }: Omit<Look, "name">): Promise<void> => {
    const plain = { colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" } as const;
    await page.emulateMedia({ ...plain, ...media });
    await setDarkTheme(page, isDark);
    await page.setViewportSize(size ?? usual);
    await page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), direction ?? "ltr");
  };
  try {
    for (const look of looks) {
      const at = `${name}, ${look.name}`;
      await dress(look);
      if (target !== null) await (await tab.hand.sees(target)).element.scrollIntoViewIfNeeded();
      const faults = async () => [
        ...(await faultsOf(tab, inside, target)),
        // Forced colours are the system's, whatever the page is.
        ...(look.media?.forcedColors === "active" || (await inside.scheme()) === schemeOf(look)
          ? []
          : ["not as the page is"]),
      ];
      await expect.poll(faults, { message: at, timeout: patienceMs }).toEqual([]);
      if (areWanted) {
        const shows = `${name}, ${look.name}: ${await tab.card.text()}`;
        await keepPicture(`states/${name}-${look.name}.png`, shows, (path) => page.screenshot({ path }));
      }
      expect(await inside.violations(), at).toEqual([]);
    }
  } finally {
    await dress({});
    await standsStill(inside);
  }
}

const schemeOf = ({ isDark }: Look): string => (isDark ? "dark" : "light");

/** What is clicked next should not move away under the pointer: the card finds its place anew in another window. */
async function standsStill(inside: ClosedCard): Promise<void> {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify((await inside.shape()).box);
        const still = now === before;
        before = now;
        return still;
      },
      { interval: 150, timeout: patienceMs },
    )
    .toBe(true);
}

const sizeOf = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

async function faultsOf(
  tab: GuidedTab,
  inside: ClosedCard,
  target: string | null,
): Promise<readonly string[]> {
  const { box, overflowing } = await inside.shape();
  const { width, height } = await sizeOf(tab.page);
  const out = Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height);
  const aim = target === null ? null : await (await tab.hand.sees(target)).element.boundingBox();
  const across = aim && Math.min(box.x + box.width, aim.x + aim.width) - Math.max(box.x, aim.x);
  const down = aim && Math.min(box.y + box.height, aim.y + aim.height) - Math.max(box.y, aim.y);
  return [
    ...overflowing.map((one) => `cut off: ${one}`),
    ...(out < 0 ? [`out of the window by ${-out} px`] : []),
    ...(across !== null && down !== null && across > 0 && down > 0
      ? [`over the target by ${across} × ${down} px`]
      : []),
  ];
}
