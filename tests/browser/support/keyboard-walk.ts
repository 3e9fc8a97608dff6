import { expect } from "vitest";
import type { KeyName } from "../../../drive/browser/keyboard.ts";
import type { Popup } from "../../../drive/browser/popup.ts";
import { until } from "../../../drive/browser/until.ts";
import { violationsIn } from "./popup-axe.ts";

/** Somebody without a mouse at the popup; each screen is looked at on the way. */
export interface KeyboardWalk {
  /**
   * Waits for a screen or a dialog by its heading, and looks at it: axe in light and dark, and that the focus is in it.
   * @param opened whether the popup has just opened, where the focus is the browser's matter.
   */
  sees(heading: string | RegExp, more?: { readonly opened?: boolean }): Promise<void>;
  /** The same look at what is shown now. */
  looks(): Promise<void>;
  /** Goes by Tab to a control. Wherever the focus stands on the way, it can be seen. @param by Tab or back. */
  reach(name: string | RegExp, by?: "Tab" | "Shift+Tab"): Promise<void>;
  /** The same, and presses it. @param key default: Enter */
  press(name: string | RegExp, key?: KeyName): Promise<void>;
  /** Opens a menu and goes to an item by its arrows. */
  menu(button: string, item: string): Promise<void>;
  /** What has the focus, by its name; null: nothing has. */
  focused(): Promise<string | null>;
}

interface Focus {
  readonly name: string;
  /** What is wrong with how the focus is shown; "" where nothing is. */
  readonly fault: string;
}

/** Presses of Tab after which a control counts as out of reach. */
const FAR = 60;

/** An expression for the popup: what has the focus, and whether a person sees that. */
const focusNow = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return null;
  const said = (at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent).trim();
  // A heading has the focus without being a control.
  const name = at.localName === "h1" ? "heading " + said : said;
  // A row of a list is outlined as a whole.
  const outlined = at.closest(".environment") ?? at;
  const { outlineStyle, outlineWidth } = getComputedStyle(outlined);
  const { left, top, right, bottom } = at.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const fault = outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? "no outline"
    : hit === null || !(outlined.contains(hit) || hit.contains(at)) ? "out of view or covered" : "";
  return { name, fault };
})()`;

export function createKeyboardWalk(popup: Popup): KeyboardWalk {
  const focus = async (): Promise<Focus | null> => (await popup.evaluate(focusNow)) as Focus | null;
  const fits = (found: string, name: string | RegExp): boolean =>
    typeof name === "string" ? found === name : name.test(found);

  async function looks(): Promise<void> {
    for (const scheme of ["light", "dark"] as const) {
      await popup.inColors(scheme);
      expect(await violationsIn(popup), scheme).toEqual([]);
    }
    await popup.inColors("light");
  }

  async function reach(name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const seen: string[] = [];
    await until(
      `${name} to be reached by ${by}`,
      async () => {
        for (let presses = 0; presses < FAR; presses += 1) {
          const at = await focus();
          if (at !== null && fits(at.name, name)) return true;
          seen.push(at?.name ?? "nothing");
          await popup.key(by);
          const next = await focus();
          if (next !== null) expect(next.fault, next.name).toBe("");
        }
        return null;
      },
      { told: async () => seen.slice(-FAR).join("\n") },
    );
  }

  return {
    async sees(heading, { opened = false } = {}) {
      await popup.sees({ role: "heading", name: heading });
      // A page that has just opened has no mark of this walk yet.
      expect(await popup.evaluate("globalThis.walked !== true"), "whether the popup has just opened").toBe(
        opened,
      );
      await popup.evaluate("globalThis.walked = true");
      if (!opened)
        await until("the focus to be on the new screen", focus, {
          told: async () => `Nothing has the focus on ${heading}.`,
          timeoutMs: 5_000,
        });
      await looks();
      // It was this screen, and not the next one, that was looked at.
      expect(await popup.find({ role: "heading", name: heading })).not.toBeNull();
    },
    looks,
    reach,
    async press(name, key = "Enter") {
      await reach(name);
      await popup.key(key);
    },
    async menu(button, item) {
      await reach(button);
      await popup.key("Enter");
      await until(`${item} to be reached by arrows`, async () => {
        if ((await focus())?.name === item) return true;
        await popup.key("ArrowDown");
        return null;
      });
      expect((await focus())?.fault, item).toBe("");
    },
    focused: async () => (await focus())?.name ?? null,
  };
}
