import type { Popup } from "../../../drive/browser/popup.ts";

/** What stands out of the page at its right edge as it is now; what only screen readers read does not count. */
export async function overflowsIn(page: Pick<Popup, "evaluate">): Promise<readonly string[]> {
  return JSON.parse(
    String(
      await page.evaluate(`JSON.stringify([...document.querySelectorAll("html, body, body *")]
        .filter((one) => {
          const { width, right } = one.getBoundingClientRect();
          return (width > 1 && right > innerWidth + 1) || (one === document.documentElement && one.scrollWidth > innerWidth);
        })
        .map((one) => one.tagName + "." + one.className + " " + one.textContent.slice(0, 60)))`),
    ),
  ) as readonly string[];
}
