import { extensionId } from "../../../drive/browser/chromium.ts";
import { paste } from "../../../drive/browser/clipboard.ts";
import { killWorker } from "../../../drive/browser/extension.ts";
import { searchTexts, type Text } from "../search/searched.ts";
import type { Place } from "./place.ts";
import { label, type Scene } from "./scene.ts";

/** Puts a text on the clipboard, as a person does: by copying it from a field. */
async function copy({ browser: { context } }: Scene, text: string): Promise<void> {
  const page = await context.newPage();
  await page.setContent("<textarea></textarea>");
  const field = page.locator("textarea");
  await field.fill(text);
  await field.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press(text === "" ? "Delete" : "ControlOrMeta+C");
  await page.close();
}

export function clipboardPlace(scene: Scene): Place {
  let before = "";
  return {
    name: "clipboard",
    look: async (matcher) =>
      searchTexts([{ where: "clipboard", text: await paste(scene.browser.context) }], matcher),
    async plant(canary) {
      before = await paste(scene.browser.context);
      await copy(scene, canary);
      return ["clipboard"];
    },
    clean: () => copy(scene, before === "" ? "nothing" : before),
  };
}

/** What the browser itself shows and keeps of the extension. */
export function browserPlaces(scene: Scene): readonly Place[] {
  const { desk, context } = scene.browser;
  return [
    {
      name: "badge, tooltip and titles",
      async look(matcher) {
        const action = (await desk.evaluate(`(async () => {
          const tabs = [{}, ...(await chrome.tabs.query({})).map(({ id }) => ({ tabId: id }))];
          return JSON.stringify(await Promise.all(tabs.flatMap((tab) =>
            [chrome.action.getTitle(tab), chrome.action.getBadgeText(tab)])));
        })()`)) as string;
        const titles = await Promise.all(
          context.pages().map(
            async (page): Promise<Text> => ({
              where: `title of ${label(page.url())}`,
              text: await page.title().catch(() => ""),
            }),
          ),
        );
        return searchTexts([{ where: "action", text: action }, ...titles], matcher);
      },
      async plant(canary) {
        await desk.evaluate(`chrome.action.setTitle({ title: ${JSON.stringify(canary)} })`);
        return ["action"];
      },
      clean: () => desk.evaluate('chrome.action.setTitle({ title: "" })') as Promise<void>,
    },
    {
      name: "alarms, rules, scripts, permissions",
      async look(matcher) {
        const kept = (await desk.evaluate(`(async () => JSON.stringify(await Promise.all([
          chrome.alarms.getAll(),
          chrome.declarativeNetRequest.getSessionRules(),
          chrome.declarativeNetRequest.getDynamicRules(),
          chrome.scripting.getRegisteredContentScripts(),
          chrome.permissions.getAll(),
        ])))()`)) as string;
        return searchTexts([{ where: "browser", text: kept }], matcher);
      },
      async plant(canary) {
        await desk.evaluate(`chrome.alarms.create(${JSON.stringify(canary)}, { delayInMinutes: 600 })`);
        return ["browser"];
      },
      // Other alarms have names of their own.
      clean: () =>
        desk.evaluate(
          'chrome.alarms.getAll().then((all) => Promise.all(all.filter(({ name }) => name.startsWith("custody")).map(({ name }) => chrome.alarms.clear(name))))',
        ) as Promise<void>,
    },
    {
      name: "addresses and history of tabs",
      async look(matcher) {
        const history = await Promise.all(
          context.pages().map(async (page) => {
            const session = await context.newCDPSession(page);
            const { entries } = await session.send("Page.getNavigationHistory");
            await session.detach();
            return entries.flatMap(({ url, title, userTypedURL }) => [url, title, userTypedURL]);
          }),
        );
        const all = [...scene.addresses, ...history.flat()];
        return searchTexts(
          all.map((text) => ({ where: label(text), text })),
          matcher,
        );
      },
      async plant(canary) {
        const page = await context.newPage();
        const address = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
        await page.goto(`${address}?x=${encodeURIComponent(canary)}`);
        await page.close();
        return ["login.microsoftonline.com"];
      },
    },
  ];
}

/**
 * What "Copy details for support" copies, whatever screen is shown. A text that is something else, or nothing, is an
 * error and no empty find.
 */
export function supportDetailsPlace(scene: Scene): Place {
  const { popup, context } = scene.browser;
  let planted: string | null = null;
  const details = async (): Promise<string> => {
    const before = await paste(context);
    await popup.press({ role: "button", name: "More" });
    if (planted !== null) {
      // What support is told is put together in the page, and this is a part of it.
      const value = JSON.stringify(planted);
      await popup.evaluate(`void Object.defineProperty(navigator, "userAgent", { value: ${value} })`);
    }
    await popup.press({ role: "menuitem", name: "Copy details for support" });
    await popup.sees({ role: "StaticText", name: /^Details for support are copied/ });
    const text = await paste(context);
    await copy(scene, before === "" ? "nothing" : before);
    if (!text.includes('"extension"')) throw new Error("These are no details for support.");
    return text;
  };
  return {
    name: "details for support",
    look: async (matcher) => searchTexts([{ where: "clipboard", text: await details() }], matcher),
    async plant(canary) {
      planted = canary;
      return ["clipboard"];
    },
    async clean() {
      planted = null;
      await popup.close();
    },
  };
}

/** What the guide tells support of what it did not find. To plant there, the worker has to be started anew. */
export function diagnosticsPlace(scene: Scene): Place {
  const { context, desk } = scene.browser;
  return {
    name: "the guide's diagnostics",
    async look(matcher) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
      const misses = await page.evaluate(
        'chrome.runtime.sendMessage({ command: "guide.misses", input: {} })',
      );
      await page.close();
      const text = JSON.stringify(misses);
      if (!text.includes('"ok":true')) throw new Error("There are no diagnostics.");
      return searchTexts([{ where: "guide.misses", text }], matcher);
    },
    async plant(canary) {
      const miss = {
        unsure: 1,
        absent: 0,
        last: { target: canary, state: "unsure", score: 1, runnerUp: 1, reasons: [] },
      };
      await desk.evaluate(
        `chrome.storage.local.set(${JSON.stringify({ "guide-misses": { "tenant-id": miss } })})`,
      );
      await killWorker(scene.browser);
      return ["guide.misses"];
    },
    clean: () => desk.evaluate('chrome.storage.local.remove("guide-misses")') as Promise<void>,
  };
}
