import type { BrowserContext } from "playwright-core";

/** What is on the clipboard, found out as a person does: by pasting it somewhere. */
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
