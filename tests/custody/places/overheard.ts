import { searchTexts, type Text } from "../search/searched.ts";
import type { Heard } from "./ears.ts";
import type { Place } from "./place.ts";
import type { Scene } from "./scene.ts";

/** Consoles and messages. */
export function overheardPlaces(scene: Scene): readonly Place[] {
  const { desk, context } = scene.browser;
  const heard = async (is: (one: Heard) => boolean): Promise<readonly Text[]> =>
    (await scene.heard()).filter(is).map(({ who, text }) => ({ where: who, text }));
  const isOwn = ({ where }: Text): boolean => where.startsWith("/");

  return [
    {
      name: "console of the worker",
      look: async (matcher) =>
        searchTexts(await heard(({ what, who }) => what === "console" && who === "worker"), matcher),
      async plant(canary) {
        await scene.inWorker(`console.warn("canary", { secret: ${JSON.stringify(canary)} })`);
        return ["worker"];
      },
    },
    {
      name: "consoles of the extension's pages",
      async look(matcher) {
        const told = await heard(({ what, who }) => what === "console" && who !== "worker");
        return searchTexts([...told, ...scene.consoles.filter(isOwn)], matcher);
      },
      async plant(canary) {
        await scene.browser.popup.evaluate(`console.log({ secret: ${JSON.stringify(canary)} })`);
        return ["/popup/index.html"];
      },
    },
    {
      name: "consoles of web pages",
      look: async (matcher) =>
        searchTexts(
          scene.consoles.filter((one) => !isOwn(one)),
          matcher,
        ),
      async plant(canary) {
        const page = await context.newPage();
        await page.goto("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");
        await page.evaluate(`console.log(${JSON.stringify(canary)})`);
        await page.close();
        return ["login.microsoftonline.com"];
      },
    },
    {
      name: "messages: pages to worker",
      look: async (matcher) =>
        searchTexts(await heard(({ what }) => what === "messages: pages to worker"), matcher),
      async plant(canary) {
        await desk.evaluate(
          `chrome.runtime.sendMessage({ custody: ${JSON.stringify(canary)} }).catch(() => {})`,
        );
        return ["worker"];
      },
    },
    {
      name: "messages: worker to pages",
      look: async (matcher) =>
        searchTexts(await heard(({ what }) => what === "messages: worker to pages"), matcher),
      async plant(canary) {
        // The worker's listeners are those that the ears have wrapped: one more of them answers this one message.
        const value = JSON.stringify(canary);
        await scene.inWorker(`void chrome.runtime.onConnect.addListener((port) => {
          if (port.name === ${value}) port.postMessage({ custody: ${value} });
        })`);
        await desk.evaluate(`void chrome.runtime.connect({ name: ${value} })`);
        return ["worker"];
      },
    },
    {
      name: "messages: worker to frames",
      look: async (matcher) =>
        searchTexts(await heard(({ what }) => what === "messages: worker to frames"), matcher),
      async plant(canary) {
        const value = JSON.stringify(canary);
        await scene.inWorker(`void chrome.tabs.sendMessage(0, { custody: ${value} }).catch(() => {})`);
        return ["worker"];
      },
    },
  ];
}

/** What content scripts tell the worker; in a scene with a portal tab that the guide is on in. */
export const fromFramesPlace = (scene: Scene): Place => ({
  name: "messages: frames to worker",
  async look(matcher) {
    const told = (await scene.heard()).filter(({ what }) => what === "messages: frames to worker");
    return searchTexts(
      told.map(({ who, text }) => ({ where: who, text })),
      matcher,
    );
  },
  async plant(canary) {
    const [page] = scene.webPages();
    if (!page) throw new Error("There is no portal tab.");
    const session = await scene.browser.context.newCDPSession(page);
    const worlds: number[] = [];
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) worlds.push(context.id);
    });
    await session.send("Runtime.enable");
    const [contextId] = worlds;
    if (contextId === undefined) throw new Error("No script of the extension runs in the portal.");
    await session.send("Runtime.evaluate", {
      contextId,
      expression: `void chrome.runtime.sendMessage({ custody: ${JSON.stringify(canary)} }).catch(() => {})`,
    });
    await session.detach();
    return ["worker"];
  },
});
