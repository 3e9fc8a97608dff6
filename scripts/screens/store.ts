import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../drive/browser/find-chromium.ts";
import { act } from "./act.ts";
import { serveGallery } from "./gallery-server.ts";
import { scenes } from "./scenes.ts";

/** The pictures of the listing, in its order: a screen, and what it is shown for. */
const shown: readonly (readonly [scene: string, headline: string, text: string])[] = [
  ["30-plan", "Read the plan first", "You see what will be created. Nothing changes before you confirm."],
  [
    "50-progress",
    "About a minute, not half an hour",
    "App, secret, consent, application user and roles, step by step.",
  ],
  [
    "60-credentials",
    "Four values, tested",
    "The extension signs in as TextUs will. One click copies all four.",
  ],
  ["70-home", "Your set-ups stay in sight", "See when a secret ends, and replace it without a gap."],
  [
    "01-start",
    "Begin with one click",
    "Sign in to Microsoft, or let the guide lead you through the portals.",
  ],
];

/** Sizes, px: all three stores take 1280 × 800; Chrome's small tile is 440 × 280. */
const picture = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };

/**
 * `npm run screens -- store`: the pictures that the stores show, into artifacts/store/.
 * @returns how many faults there were: 0.
 */
export async function picturesForStores(root: string): Promise<number> {
  const folder = join(root, "artifacts/store");
  await mkdir(folder, { recursive: true });
  const gallery = await serveGallery(root);
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  try {
    for (const [index, [scene, headline, text]] of shown.entries()) {
      const screen = await screenOf(browser, gallery.origin, scene);
      const html = page(
        picture,
        `<div class="says"><h1>${headline}</h1><p>${text}</p></div><img src="${screen}" alt="">`,
      );
      await shoot(browser, html, picture, join(folder, `${index + 1}-${scene.slice(3)}.png`));
    }
    const icon = `data:image/svg+xml;base64,${(await readFile(join(root, "icons/icon.svg"))).toString("base64")}`;
    const small = page(
      tile,
      `<div class="tile"><img src="${icon}" alt=""><h1>TextUs Setup<br>for Dynamics 365</h1></div>`,
    );
    await shoot(browser, small, tile, join(folder, "tile-small.png"));
  } finally {
    await browser.close();
    await gallery.close();
  }
  console.log(`${shown.length + 1} pictures in artifacts/store`);
  return 0;
}

/** A screen of the popup at its size, in twice its pixels. @returns a data URL. */
async function screenOf(browser: Browser, origin: string, name: string): Promise<string> {
  const scene = scenes[name];
  if (!scene) throw new Error(`There is no scene ${name}.`);
  const context = await browser.newContext({
    viewport: { width: 400, height: 560 },
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
    colorScheme: "light",
    timezoneId: "UTC",
    locale: "en-US",
  });
  try {
    const opened = await context.newPage();
    await opened.goto(`${origin}/scripts/screens/gallery.html?scene=${name}&surface=popup`);
    await opened.locator("h1").waitFor();
    await act(opened, scene);
    await opened.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    return `data:image/png;base64,${(await opened.screenshot()).toString("base64")}`;
  } finally {
    await context.close();
  }
}

async function shoot(
  browser: Browser,
  html: string,
  viewport: { readonly width: number; readonly height: number },
  path: string,
): Promise<void> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  try {
    const opened = await context.newPage();
    await opened.setContent(html);
    await opened.screenshot({ path });
  } finally {
    await context.close();
  }
}

const page = (
  { width, height }: typeof picture,
  body: string,
): string => `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0; }
body { width: ${width}px; height: ${height}px; display: flex; align-items: center; justify-content: center; gap: 88px;
  background: linear-gradient(135deg, #eef4fb, #d9e6f5); color: #14263d; font: 24px/1.45 "Segoe UI", Arial, sans-serif; }
.says { width: 480px; }
h1 { font-size: 48px; line-height: 1.15; margin-bottom: 24px; text-wrap: balance; }
body > img { width: 464px; border-radius: 12px; box-shadow: 0 24px 64px #14263d40; }
.tile { display: flex; align-items: center; gap: 24px; }
.tile img { width: 88px; }
.tile h1 { font-size: 30px; margin: 0; }
</style><body>${body}</body>`;
