import { writeFile } from "node:fs/promises";
import { until } from "../../../drive/browser/until.ts";
import type { TruePlace } from "../../../sandbox/portals/truth.ts";
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
  /** Chooses a file in the page's field for files. @param path of a file on this machine */
  chooseFile(path: string): Promise<void>;
  /** Waits for text to be shown. */
  sees(text: string | RegExp): Promise<void>;
  /** Text of an element in the closed root of something that the extension put above the page; null: none. */
  textAbove(selector: string): Promise<string | null>;
  /** Waits for a button with this accessible name in such a root, and clicks it. */
  pressAbove(name: string | RegExp): Promise<void>;
  /** Waits for a control to be in one of some places, in whatever frame, and clicks it. */
  pressIn(what: string, places: () => readonly TruePlace[]): Promise<void>;
  /** Runs the body of a function in the page; a promise is waited for. */
  evaluate(body: string, ...parameters: readonly unknown[]): Promise<unknown>;
  screenshot(file: string): Promise<void>;
}

type Reference = Readonly<Record<string, string>>;

/** Body of a function in a page: the element at one of some places, if it can be seen. */
const elementAt = `
  for (const { host, pathname, path } of arguments[0]) {
    if (location.host !== host || location.pathname !== pathname) continue;
    const element = path.reduce((at, index) => at?.children[index], document.body);
    if (element?.getBoundingClientRect().width > 0) return element;
  }
  return null;`;

/** Errors of WebDriver for what was drawn anew since it was found: whoever waits looks once more. */
const goneErrors = /^(stale element reference|detached shadow root|no such (element|shadow root))/;

/** @returns null when what it is about is gone. */
const unlessGone = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (error instanceof Error && goneErrors.test(error.message)) return null;
    throw error;
  });

/** Elements that can have one of the roles that are looked for. */
const candidates: Readonly<Record<string, string>> = {
  button: "button, input[type=submit], [role=button]",
  menuitem: "[role=menuitem]",
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
      () =>
        unlessGone(
          (async () => {
            const id = await find(role, name);
            if (id === null || (await answerOf("WebDriver:IsElementEnabled", { id })) !== true) return null;
            await does(id);
            return true;
          })(),
        ),
      { told: text },
    );

  const findAll = (using: string, parameters: Readonly<Record<string, unknown>>) =>
    send(using, { using: "css selector", ...parameters }) as Promise<readonly Reference[]>;

  /** In the closed roots of what the extension has put above the page. */
  async function findAbove(selector: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const host of await findAll("WebDriver:FindElements", { value: "div[popover=manual]" })) {
      const root = (await answerOf("WebDriver:GetShadowRoot", { id: host[elementKey] })) as Reference;
      const parameters = { shadowRoot: root[rootKey], value: selector };
      const inside = await findAll("WebDriver:FindElementsFromShadowRoot", parameters);
      found.push(...inside.flatMap((one) => one[elementKey] ?? []));
    }
    return found;
  }

  /** In the frame that was switched to and the frames in it. @returns null when no place is there. */
  async function pressInFrame(places: readonly TruePlace[]): Promise<true | null> {
    const element = (await evaluate(elementAt, places)) as Reference | null;
    if (element) {
      await send("WebDriver:ElementClick", { id: element[elementKey] });
      return true;
    }
    for (const frame of await findAll("WebDriver:FindElements", { value: "iframe" })) {
      await send("WebDriver:SwitchToFrame", { element: frame[elementKey] });
      if (await pressInFrame(places)) return true;
      await send("WebDriver:SwitchToParentFrame");
    }
    return null;
  }

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
    async chooseFile(path) {
      const id = await until("a field for files", async () => {
        const [found] = (await send("WebDriver:FindElements", {
          using: "css selector",
          value: 'input[type="file"]',
        })) as readonly Reference[];
        return found?.[elementKey] ?? null;
      });
      await send("WebDriver:ElementSendKeys", { id, text: path });
    },
    async sees(wanted) {
      const shown = (now: string) => (typeof wanted === "string" ? now.includes(wanted) : wanted.test(now));
      await until(`text ${wanted}`, async () => (shown(await text()) ? true : null), { told: text });
    },
    async textAbove(selector) {
      const [id] = (await unlessGone(findAbove(selector))) ?? [];
      if (id === undefined) return null;
      const shown = await unlessGone(answerOf("WebDriver:GetElementText", { id }));
      return shown === null ? null : String(shown);
    },
    async pressAbove(name) {
      await until(
        `“${name}” above the page to be pressed`,
        async () => {
          for (const id of await findAbove("button").catch(() => [])) {
            // Drawn anew since it was found: then the new one.
            const label = String(await answerOf("WebDriver:GetComputedLabel", { id }).catch(() => ""));
            if (typeof name === "string" ? label !== name : !name.test(label)) continue;
            return send("WebDriver:ElementClick", { id }).then(
              () => true,
              () => null,
            );
          }
          return null;
        },
        { told: text },
      );
    },
    async pressIn(what, places) {
      await until(
        `“${what}” to be pressed`,
        async () => {
          await send("WebDriver:SwitchToFrame", { id: null });
          const pressed = await pressInFrame(places()).catch(() => null);
          await send("WebDriver:SwitchToFrame", { id: null });
          return pressed;
        },
        { told: text },
      );
    },
    async screenshot(file) {
      const data = String(await answerOf("WebDriver:TakeScreenshot", { full: false }));
      await writeFile(file, Buffer.from(data, "base64"));
    },
  };
}
