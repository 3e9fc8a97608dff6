import { writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import {
  type AccessibleNode,
  type AccessibleQuery,
  describeQuery,
  matches,
  readAccessibleTree,
  readableText,
} from "./accessible.ts";
import { type Cdp, type Target, TargetClosedError } from "./cdp.ts";
import { type KeyName, pressKey, typeText } from "./keyboard.ts";
import { choose, click, watchClicks } from "./pointer.ts";
import { shownText } from "./shown-text.ts";
import { until } from "./until.ts";

export interface WaitOptions {
  readonly timeoutMs?: number;
}

/**
 * The real toolbar popup. A popup closes when it loses the focus, so every method here reopens it when it has closed,
 * as a person would.
 */
export interface Popup {
  /** Opens the popup unless it is open. */
  open(): Promise<void>;
  /** Waits until it is open, without opening it. */
  opensByItself(options?: WaitOptions): Promise<void>;
  /** Closes it, as a click elsewhere does. */
  close(): Promise<void>;
  isOpen(): boolean;
  /** What a screen reader reads, one line for each piece. */
  text(): Promise<string>;
  tree(): Promise<readonly AccessibleNode[]>;
  /** The texts that are really visible, in reading order. */
  shown(): Promise<readonly string[]>;
  find(query: AccessibleQuery): Promise<AccessibleNode | null>;
  /** Waits until it says all of these texts. @returns all that it says then, as `text` does. */
  says(...texts: readonly string[]): Promise<string>;
  /** Waits until an element is there. */
  sees(query: AccessibleQuery, options?: WaitOptions): Promise<AccessibleNode>;
  /** Waits until an element is there and enabled, then clicks it until it has received the click. */
  press(query: AccessibleQuery, options?: WaitOptions): Promise<void>;
  /** Presses one key, where the focus is. */
  key(name: KeyName): Promise<void>;
  /** Types a text by the keyboard, where the focus is. */
  type(text: string): Promise<void>;
  /** Chooses an option of a list. */
  choose(name: string, option: string): Promise<void>;
  screenshot(options: { readonly path: string }): Promise<void>;
  /** Shows the popup as to somebody who has chosen light or dark. */
  inColors(scheme: "light" | "dark"): Promise<void>;
  /** Draws it as if it had this size. */
  resize(width: number, height: number): Promise<void>;
  /** Inner size, px. */
  size(): Promise<{ readonly width: number; readonly height: number }>;
  /** Evaluates an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** What the page wrote to the console, over all its lives. */
  readonly console: readonly string[];
}

/**
 * @param desk a tab with the extension's API, which opens the popup: a popup belongs to the window in front.
 * @param address of the popup's page
 * @param ask in the desk, for it to open; "": a person opens it, as the side panel
 */
export function createPopup(cdp: Cdp, desk: Page, address: string, ask = "chrome.action.openPopup()"): Popup {
  const lines: string[] = [];
  let target: Target | null = null;
  let targetId = "";

  async function openTarget(): Promise<Target> {
    if (target && !target.isClosed()) return target;
    // Another tab in front would close it.
    if ((await there()) === null) await desk.bringToFront();
    return attach(
      await until("the popup to open", async () => {
        const open = await there();
        // Refused while another window has the focus, or while a popup is about to open: ask again.
        if (open === null) await desk.evaluate(ask).catch(() => undefined);
        return open;
      }),
    );
  }

  const there = async (): Promise<string | null> => (await cdp.find("page", address))[0] ?? null;

  async function attach(opened: string): Promise<Target> {
    targetId = opened;
    target = await cdp.attach(opened);
    target.on("Runtime.consoleAPICalled", ({ type, args }: ConsoleCall) => {
      lines.push(`${type}: ${args.map((one) => String(one.value ?? one.description ?? "")).join(" ")}`);
    });
    await target.send("Runtime.enable");
    await target.send("DOM.enable");
    await target.send("Accessibility.enable");
    return target;
  }

  /** Tries again if the popup has closed in the meantime. */
  async function withOpen<T>(does: (target: Target) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await does(await openTarget());
      } catch (error) {
        if (!(error instanceof TargetClosedError)) throw error;
      }
    }
  }

  const tree = () => withOpen(readAccessibleTree);
  const text = async () => readableText(await tree());
  const find = async (query: AccessibleQuery) => (await tree()).find((node) => matches(node, query)) ?? null;
  const sees = (query: AccessibleQuery, options: WaitOptions = {}) =>
    until(describeQuery(query), () => find(query), { ...options, told: text });

  const says = (...texts: readonly string[]) =>
    until(
      texts.map((one) => `“${one}”`).join(", "),
      async () => {
        const said = await text();
        return texts.every((one) => said.includes(one)) ? said : null;
      },
      { told: text },
    );

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await withOpen((open) =>
      open.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  return {
    open: async () => void (await openTarget()),
    async opensByItself(options = {}) {
      if (target && !target.isClosed()) return;
      await attach(await until("the popup to open by itself", there, options));
    },
    async close() {
      if (target && !target.isClosed()) await cdp.close(targetId);
      await until("the popup to close", async () =>
        (await cdp.find("page", address)).length === 0 ? true : null,
      );
      target = null;
    },
    isOpen: () => target !== null && !target.isClosed(),
    text,
    tree,
    find,
    says,
    sees,
    async press(query, options = {}) {
      const attempt = async (): Promise<true | null> => {
        const open = await openTarget();
        const node = (await readAccessibleTree(open)).find((one) => matches(one, query));
        if (!node || node.disabled) return null;
        const wasClicked = await watchClicks(open, node.backendId);
        await click(open, node.backendId);
        // A popup that grows or shrinks moves the button from under the pointer: then click again, as a person does.
        return (await wasClicked()) ? true : null;
      };
      // The element may be drawn again between the look and the click, or the popup may close: then try again.
      const orAgain = () => attempt().catch(() => null);
      await until(`${describeQuery(query)} to be pressed`, orAgain, { ...options, told: text });
    },
    key: (name) => withOpen((open) => pressKey(open, name)),
    type: (text) => withOpen((open) => typeText(open, text)),
    async choose(name, option) {
      const { backendId } = await sees({ role: "combobox", name });
      await withOpen((open) => choose(open, backendId, option));
    },
    async screenshot({ path }) {
      const { data } = await withOpen((open) => open.send("Page.captureScreenshot", { format: "png" }));
      await writeFile(path, Buffer.from(data, "base64"));
    },
    async inColors(scheme) {
      const features = [{ name: "prefers-color-scheme", value: scheme }];
      await withOpen((open) => open.send("Emulation.setEmulatedMedia", { features }));
    },
    async resize(width, height) {
      await withOpen((open) =>
        open.send("Emulation.setDeviceMetricsOverride", {
          width,
          height,
          deviceScaleFactor: 1,
          mobile: false,
        }),
      );
    },
    async size() {
      const { cssLayoutViewport } = await withOpen((open) => open.send("Page.getLayoutMetrics"));
      return { width: cssLayoutViewport.clientWidth, height: cssLayoutViewport.clientHeight };
    },
    evaluate,
    shown: async () => (await evaluate(shownText)) as readonly string[],
    console: lines,
  };
}

interface ConsoleCall {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}
