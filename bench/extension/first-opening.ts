import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium } from "playwright-core";
import { type Cdp, connectCdp } from "../../drive/browser/cdp.ts";
import { browserArguments, handAtIcon, type LaunchOptions } from "../../drive/browser/chromium.ts";
import { findChromium } from "../../drive/browser/find-chromium.ts";
import { until } from "../../drive/browser/until.ts";

/** What a browser needs for a first opening. */
export interface FirstOpening {
  readonly sandbox: LaunchOptions["sandbox"];
  /** For `--load-extension`. */
  readonly folders: string;
  /** Profile of a browser that was closed, with everything set up. */
  readonly profile: string;
}

/** How long the browser may start in peace before somebody clicks, ms. */
const settlingMs = 1_000;

/**
 * The first opening of a popup after the browser's start: ms from the press of the icon in the toolbar to the paint of its
 * largest text. No page of any extension was open before, so that the popup's process has to start as well.
 * @param id of the extension
 * @param page its popup
 */
export async function firstOpening(
  { sandbox, folders, profile }: FirstOpening,
  id: string,
  page: string,
): Promise<number> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    chromiumSandbox: false,
    viewport: null,
    ignoreDefaultArgs: ["--enable-automation"],
    args: [...browserArguments({ sandbox }, folders)],
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error("Chromium has no browser session.");
    return await openedIn(context, await connectCdp(browser), id, page);
  } finally {
    await context.close();
  }
}

async function openedIn(context: BrowserContext, cdp: Cdp, id: string, page: string): Promise<number> {
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.bringToFront();
  const press = await handAtIcon({ context }, tab, id);
  await sleep(settlingMs);
  const pressed = Date.now();
  await press();
  const popup = await until(
    "the popup to open",
    async () => (await cdp.find("page", `chrome-extension://${id}/${page}`))[0] ?? null,
  );
  const target = await cdp.attach(popup);
  const { result, exceptionDetails } = await target.send("Runtime.evaluate", {
    expression: paintedAt,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value as number) - pressed;
}

/** When the largest text was painted and none followed for half a second, ms since 1970. Runs in the popup. */
const paintedAt = `new Promise((resolve, reject) => {
  let painted;
  let quiet;
  const given = setTimeout(() => reject(new Error("Nothing was painted.")), 10_000);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) painted = performance.timeOrigin + startTime;
    clearTimeout(given);
    clearTimeout(quiet);
    quiet = setTimeout(() => resolve(painted), 500);
  }).observe({ type: "largest-contentful-paint", buffered: true });
})`;
