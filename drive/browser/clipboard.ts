import type { BrowserContext, Page } from "playwright-core";
import type { Chromium } from "./chromium.ts";

/** Reads the clipboard as a person does: by pasting it somewhere. */
export async function paste(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent("<textarea></textarea>");
  const field = page.locator("textarea");
  await field.focus();
  await page.keyboard.press("ControlOrMeta+V");
  const pasted = await field.inputValue();
  await page.close();
  return pasted;
}

/** Waits until a page says that it has copied: pasting takes the focus, without which nothing can be copied. */
export const isCopied = (page: Page): Promise<void> =>
  page.getByText("Copied", { exact: true }).first().waitFor({ state: "attached" });

/** Makes the time to clear a copied secret be now, and the browser's alarm ring: a minute is not waited for. */
export const clearingIsDue = ({ desk }: Pick<Chromium, "desk">): Promise<void> =>
  desk.evaluate(`(async () => {
    const { "deferred-jobs": jobs } = await chrome.storage.local.get("deferred-jobs");
    await chrome.storage.local.set({ "deferred-jobs": { ...jobs, clipboard: Date.now() } });
    await chrome.alarms.create("deferred-jobs", { when: Date.now() });
  })()`);
