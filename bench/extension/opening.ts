import type { BrowserContext } from "playwright-core";

/** ms since the page's navigation began. */
export interface Opening {
  readonly firstPaint: number;
  /** When its largest text was painted: in the popup, the first screen below the header. */
  readonly firstScreen: number;
  /** When its main button could be clicked; null for a page without. */
  readonly usable: number | null;
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

/** Keeps the time at which the largest text or picture so far was painted. Runs before any script of the page. */
const watchLargest = `new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) globalThis.benchLargest = startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });`;

/**
 * Waits for the paint, and for the button if there is one to wait for; then for two more frames, because the largest
 * paint is reported after it. Runs in the page.
 */
const read = (wantsButton: boolean): string => `(async () => {
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const patience = performance.now() + 10_000;
  const isThere = () =>
    paint() !== undefined &&
    globalThis.benchLargest !== undefined &&
    (!${wantsButton} || globalThis.benchUsable !== undefined);
  while (!isThere()) {
    if (performance.now() > patience) throw new Error("Painted " + paint() + ", usable " + globalThis.benchUsable);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { firstPaint: paint(), firstScreen: globalThis.benchLargest, usable: globalThis.benchUsable ?? null };
})()`;

/**
 * Opens a page in a tab of the popup's size and measures when it was painted and usable.
 * @param button text of the button that makes it usable; null: none to wait for
 * @param says what it has to say then, so that a broken page is not measured as a quick one
 */
export async function openPage(
  context: BrowserContext,
  url: string,
  button: string | null,
  says = "",
): Promise<Opening> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 400, height: 560 });
    await page.addInitScript({ content: watchLargest });
    if (button !== null) await page.addInitScript({ content: watch(button) });
    await page.goto(url);
    const opening = (await page.evaluate(read(button !== null))) as Opening;
    const said = (await page.evaluate("document.body.innerText")) as string;
    if (!said.includes(says)) throw new Error(`Instead of “${says}” it says: ${said}`);
    return opening;
  } finally {
    await page.close();
  }
}
