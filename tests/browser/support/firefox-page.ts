import { writeFile } from "node:fs/promises";
import { until } from "../../../drive/browser/until.ts";
import type { Marionette } from "./marionette.ts";

/** Marionette's name for the reference of an element (W3C WebDriver). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";
/** And for that of a shadow root. */
const rootKey = "shadow-6066-11e4-a52e-4f735466cecf";

/** The page that Firefox shows, in the window that was chosen last. */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Handles of all windows and tabs. */
  windows(): Promise<readonly string[]>;
  currentWindow(): Promise<string>;
  switchTo(handle: string): Promise<void>;
  url(): Promise<string>;
  /** All text that is shown. */
  text(): Promise<string>;
  /** Waits for an element with this role and accessible name, as Firefox computes them, and clicks it. */
  press(role: string, name: string | RegExp): Promise<void>;
  /** Types into a field that has this label. */
  fill(label: string, text: string): Promise<void>;
  /** Waits for text to be shown. */
  sees(text: string | RegExp): Promise<void>;
  /** Text of an element in the closed root of something that the extension put above the page; null: none. */
  textAbove(selector: string): Promise<string | null>;
  /** Runs the body of a function in the page; a promise is waited for. */
  evaluate(body: string, ...parameters: readonly unknown[]): Promise<unknown>;
  screenshot(file: string): Promise<void>;
}

/** Elements that can have one of the roles that are looked for. */
const candidates: Readonly<Record<string, string>> = {
  button: "button, input[type=submit], [role=button]",
  radio: "input[type=radio]",
  textbox: "input:not([type=radio]):not([type=checkbox]):not([type=hidden]):not([type=submit]), textarea",
};

export function createFirefoxPage(marionette: Marionette): FirefoxPage {
  const send = marionette.send;
  const answerOf = async (
    command: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<unknown> => ((await send(command, parameters)) as { readonly value: unknown }).value;

  const text = async () => String(await evaluate("return document.body?.innerText ?? ''"));
  const evaluate = (body: string, ...parameters: readonly unknown[]) =>
    answerOf("WebDriver:ExecuteScript", { script: body, args: parameters });

  async function find(role: string, name: string | RegExp): Promise<string | null> {
    const found = (await send("WebDriver:FindElements", {
      using: "css selector",
      value: candidates[role] ?? "*",
    })) as readonly Readonly<Record<string, string>>[];
    for (const element of found) {
      const id = element[elementKey] ?? "";
      const label = String(await answerOf("WebDriver:GetComputedLabel", { id }).catch(() => ""));
      if (typeof name === "string" ? label === name : name.test(label)) return id;
    }
    return null;
  }

  const act = (what: string, role: string, name: string | RegExp, does: (id: string) => Promise<unknown>) =>
    until(
      what,
      async () => {
        const id = await find(role, name);
        if (id === null || (await answerOf("WebDriver:IsElementEnabled", { id })) !== true) return null;
        await does(id);
        return true;
      },
      { told: text },
    );

  return {
    goto: async (url) => void (await send("WebDriver:Navigate", { url })),
    windows: async () => (await send("WebDriver:GetWindowHandles")) as readonly string[],
    currentWindow: async () => String(await answerOf("WebDriver:GetWindowHandle")),
    switchTo: async (handle) => void (await send("WebDriver:SwitchToWindow", { handle })),
    url: async () => String(await answerOf("WebDriver:GetCurrentURL")),
    text,
    evaluate,
    async press(role, name) {
      await act(`${role} ${name} to be pressed`, role, name, (id) => send("WebDriver:ElementClick", { id }));
    },
    async fill(label, typed) {
      await act(`field ${label}`, "textbox", label, async (id) => {
        await send("WebDriver:ElementClear", { id });
        await send("WebDriver:ElementSendKeys", { id, text: typed });
      });
    },
    async sees(wanted) {
      const shown = (now: string) => (typeof wanted === "string" ? now.includes(wanted) : wanted.test(now));
      await until(`text ${wanted}`, async () => (shown(await text()) ? true : null), { told: text });
    },
    async textAbove(selector) {
      const hosts = (await send("WebDriver:FindElements", {
        using: "css selector",
        value: "div[popover=manual]",
      })) as readonly Readonly<Record<string, string>>[];
      for (const host of hosts) {
        const root = (await answerOf("WebDriver:GetShadowRoot", { id: host[elementKey] })) as Record<
          string,
          string
        >;
        const found = (await send("WebDriver:FindElementsFromShadowRoot", {
          shadowRoot: root[rootKey],
          using: "css selector",
          value: selector,
        })) as readonly Readonly<Record<string, string>>[];
        const id = found[0]?.[elementKey];
        if (id !== undefined) return String(await answerOf("WebDriver:GetElementText", { id }));
      }
      return null;
    },
    async screenshot(file) {
      const data = String(await answerOf("WebDriver:TakeScreenshot", { full: false }));
      await writeFile(file, Buffer.from(data, "base64"));
    },
  };
}
