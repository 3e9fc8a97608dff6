import type { Page } from "playwright-core";
import { files } from "./files.ts";
import type { Scene } from "./scene.ts";

/** The worker that encrypts, which no gallery builds: what it writes is of no matter here. */
const encryptWorkers: Readonly<Record<NonNullable<Scene["encrypts"]>, string>> = {
  "on and on": "",
  "at once": 'onmessage = () => postMessage({ file: "age" });',
};

/** Does what a scene does after it was opened: presses, fills in, types, scrolls to the end. */
export async function act(
  page: Page,
  { press = [], file, fill = {}, after = [], type, end, encrypts }: Scene,
): Promise<void> {
  const pressAll = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const target = page
        .getByRole("button", { name, exact: true })
        .or(page.getByRole("searchbox", { name, exact: true }))
        .or(page.getByRole("checkbox", { name, exact: true }))
        .or(page.getByRole("radio", { name, exact: true }))
        .or(page.getByRole("menuitem", { name, exact: true }));
      await target.first().click();
    }
  };
  if (encrypts) {
    const body = encryptWorkers[encrypts];
    await page.route("**/popup/encrypt-worker.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
  }
  await pressAll(press);
  if (file) {
    await page.getByLabel("Picture file").setInputFiles(files[file]);
    await page.getByRole("slider", { name: "Zoom" }).or(page.locator(".fault")).waitFor();
  }
  for (const [label, text] of Object.entries(fill)) await page.getByLabel(label, { exact: true }).fill(text);
  await pressAll(after);
  // What was pressed may lead to a screen that is loaded first.
  await page.locator("h1").first().waitFor();
  // The values come after the screen.
  await page.getByText("One moment…").waitFor({ state: "hidden" });
  if (encrypts) await page.locator(encrypts === "at once" ? ".command" : "progress").waitFor();
  if (type) await page.keyboard.type(type);
  if (end) await page.evaluate(() => document.querySelector(".screen-body")?.scrollTo(0, 1e6));
}
