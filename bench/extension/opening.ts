import type { BrowserContext } from "playwright-core";

/** ms since the page's navigation began. */
export interface Opening {
  readonly firstPaint: number;
  /** When its largest text was painted: in the popup, the first screen below the header. */
  readonly firstScreen: number;
  /** When its main button could be clicked; null for a page without. */
  readonly usable: number | null;
  /** When the frame was drawn in which it first said what was waited for; null where nothing was. */
  readonly said: number | null;
}

/** What a page has to show before it counts as open. */
export interface Wanted {
  /** Text of the button that makes it usable. */
  readonly button?: string;
  /** A text of the screen: also a page that shows only its header would be measured otherwise, as a quick one. */
  readonly says?: string;
}

/** Notes in the page when a button of this name is first enabled. Runs before any script of the page. */
const watch = (button: string): string => `(() => {
  const look = () => {
    const there = [...document.querySelectorAll("button")].some(
      (one) => one.textContent.trim() === ${JSON.stringify(button)} && !one.disabled,
    );
    if (!there) return;
    globalThis.benchUsable = performance.now();
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

/** Notes when the frame was drawn in which the page first has a text. Runs before any script of the page. */
const watchText = (text: string): string => `(() => {
  const look = () => {
    if (!document.body?.textContent.includes(${JSON.stringify(text)})) return;
    observer.disconnect();
    // A task that the frame's callback orders comes after the frame.
    requestAnimationFrame(() => setTimeout(() => { globalThis.benchSaid = performance.now(); }, 0));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
})()`;

/** Keeps the time at which the largest text or picture so far was painted. Runs before any script of the page. */
const watchLargest = `new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) globalThis.benchLargest = startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });`;

/**
 * Waits for the paint, and for what else is to be there; then for two more frames, because the largest paint is reported
 * after it. Runs in the page.
 */
const read = ({ button, says }: Wanted): string => `(async () => {
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const patience = performance.now() + 10_000;
  const isThere = () =>
    paint() !== undefined &&
    globalThis.benchLargest !== undefined &&
    (${button === undefined} || globalThis.benchUsable !== undefined) &&
    (${says === undefined} || globalThis.benchSaid !== undefined);
  while (!isThere()) {
    if (performance.now() > patience) throw new Error("Painted " + paint() + ", but says: " + document.body.innerText);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    firstPaint: paint(),
    firstScreen: globalThis.benchLargest,
    usable: globalThis.benchUsable ?? null,
    said: globalThis.benchSaid ?? null,
  };
})()`;

/** Opens a page in a tab of the popup's size and measures when it was painted and usable. */
export async function openPage(context: BrowserContext, url: string, wanted: Wanted = {}): Promise<Opening> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 400, height: 560 });
    await page.addInitScript({ content: watchLargest });
    if (wanted.button !== undefined) await page.addInitScript({ content: watch(wanted.button) });
    if (wanted.says !== undefined) await page.addInitScript({ content: watchText(wanted.says) });
    await page.goto(url);
    return (await page.evaluate(read(wanted))) as Opening;
  } finally {
    await page.close();
  }
}
