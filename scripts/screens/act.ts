import type { Page } from "playwright-core";
import { files } from "./files.ts";
import type { Scene } from "./scene.ts";
import { anyOf, type Translate } from "./translated.ts";

/** The worker that encrypts, which no gallery builds: what it writes is of no matter here. */
const encryptWorkers: Readonly<Record<NonNullable<Scene["encrypts"]>, string>> = {
  "on and on": "",
  "at once": 'onmessage = () => postMessage({ file: "age" });',
};

/**
 * Does what a scene does after it was opened: presses, fills in, types, scrolls to the end.
 * @param translate what a scene names in English, in the language of the page
 */
export async function act(
  page: Page,
  { press = [], file, fill = {}, after = [], type, end, encrypts }: Scene,
  translate: Translate = (text) => [text],
): Promise<void> {
  const named = (text: string): RegExp => anyOf(translate(text));
  const pressAll = async (names: readonly string[]): Promise<void> => {
    for (const english of names) {
      const name = named(english);
      const target = page
        .getByRole("button", { name })
        .or(page.getByRole("searchbox", { name }))
        .or(page.getByRole("checkbox", { name }))
        .or(page.getByRole("radio", { name }))
        .or(page.getByRole("menuitem", { name }));
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
    await page.getByLabel(named("Picture file")).setInputFiles(files[file]);
    await page
      .getByRole("slider", { name: named("Zoom") })
      .or(page.locator(".fault"))
      .waitFor();
  }
  for (const [label, text] of Object.entries(fill)) await page.getByLabel(named(label)).fill(text);
  await pressAll(after);
  // What was pressed may lead to a screen that is loaded first.
  await page.locator("h1").first().waitFor();
  // The values come after the screen.
  await page.getByText(named("One moment…")).waitFor({ state: "hidden" });
  if (encrypts) await page.locator(encrypts === "at once" ? ".command" : "progress").waitFor();
  if (type) await page.keyboard.type(type);
  if (end) await page.evaluate(() => document.querySelector(".screen-body")?.scrollTo(0, 1e6));
}
