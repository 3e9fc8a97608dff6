import type { CDPSession, Page } from "playwright-core";
import type { Target } from "../../../drive/browser/cdp.ts";
import { type Chromium, extensionId } from "../../../drive/browser/chromium.ts";
import type { Exchange } from "../../../sandbox/server/observers.ts";
import type { Sandbox } from "../../../sandbox/start.ts";
import type { Text } from "../search/searched.ts";
import { channelName, type Heard } from "./ears.ts";

const origin = `chrome-extension://${extensionId}`;
const popupUrl = `${origin}/popup/index.html`;

/** A browser and a sandbox from whose first moment on everything is written down. */
export interface Scene {
  readonly browser: Chromium;
  readonly sandbox: Sandbox;
  /** What the ears inside the extension have told. */
  heard(): Promise<readonly Heard[]>;
  /** Console lines of all pages that Playwright knows, with their addresses. */
  readonly consoles: readonly Text[];
  /** Addresses that any tab or window has had. */
  readonly addresses: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** Evaluates an expression in the worker, which is started for it when there is none. */
  inWorker(expression: string): Promise<unknown>;
  /** The extension's pages that are open, the popup among them. */
  ownPages(): Promise<readonly OpenPage[]>;
  /** Tabs and windows with pages of the web. */
  webPages(): readonly Page[];
}

/** A page, by the browser's tools. */
export interface OpenPage {
  readonly label: string;
  readonly send: CDPSession["send"];
}

/** Writes down from now on. Call it before anybody signs in. */
export async function createScene(browser: Chromium, sandbox: Sandbox): Promise<Scene> {
  const { context, cdp, desk } = browser;
  const consoles: Text[] = [];
  const addresses: string[] = [];
  const follow = (page: Page): void => {
    page.on("console", (message) => consoles.push({ where: label(page.url()), text: message.text() }));
    page.on("pageerror", (error) =>
      consoles.push({ where: label(page.url()), text: error.stack ?? error.message }),
    );
    page.on("framenavigated", (frame) => addresses.push(frame.url()));
  };
  context.pages().forEach(follow);
  context.on("page", follow);
  const exchanges: Exchange[] = [];
  sandbox.observe((exchange) => exchanges.push(exchange));
  await desk.evaluate(`(() => {
    globalThis.heard = [];
    const channel = new BroadcastChannel("${channelName}");
    channel.onmessage = ({ data }) => {
      if (data === "hello") channel.postMessage("here");
      else heard.push(data);
    };
    channel.postMessage("here");
  })()`);

  const worker = async (): Promise<Target> => {
    const find = async () => (await cdp.find("service_worker", `${origin}/`))[0];
    if ((await find()) === undefined) {
      await desk.evaluate(
        "chrome.runtime.sendMessage({ command: 'options.get', input: {} }).catch(() => {})",
      );
    }
    const id = await find();
    if (id === undefined) throw new Error("There is no worker.");
    return cdp.attach(id);
  };

  return {
    browser,
    sandbox,
    consoles,
    addresses,
    exchanges,
    heard: () => desk.evaluate("heard") as Promise<readonly Heard[]>,
    async inWorker(expression) {
      const target = await worker();
      const { result, exceptionDetails } = await target.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async ownPages() {
      const popups = await Promise.all(
        (await cdp.find("page", popupUrl)).map(async (id) => ({
          label: "popup",
          send: (await cdp.attach(id)).send,
        })),
      );
      const tabs = context.pages().filter((page) => page !== desk && page.url().startsWith(`${origin}/`));
      const opened = await Promise.all(
        tabs.map(async (page) => {
          const session = await context.newCDPSession(page);
          return { label: label(page.url()), send: session.send.bind(session) as CDPSession["send"] };
        }),
      );
      return [...popups, ...opened];
    },
    webPages: () => context.pages().filter((page) => page.url().startsWith("https://")),
  };
}

/** An address without what it may carry. */
export function label(url: string): string {
  if (!URL.canParse(url)) return "no address";
  const { protocol, host, pathname } = new URL(url);
  return protocol === "https:" ? host : protocol === "chrome-extension:" ? pathname : protocol;
}
