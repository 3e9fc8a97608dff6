import type { ElementHandle, Frame, Page } from "playwright-core";
import type { Sandbox } from "../../sandbox/start.ts";
import { until } from "./until.ts";

/** A control on a page, and the frame it is in. */
export interface Control {
  readonly element: ElementHandle<Element>;
  readonly frame: Frame;
}

/** A person at mouse and keyboard who knows what each control is, whatever it looks like and says. */
export interface Hand {
  /** Waits until a control is visible. */
  sees(name: string): Promise<Control>;
  /** Whether a control is visible now. */
  isShown(name: string): Promise<boolean>;
  /**
   * Waits until one of several controls can be seen. A page that is still being drawn shows none of them, so
   * `isShown` alone can't tell which one the page has.
   * @returns its name; of several, the first in the order of the names.
   */
  seesOneOf(...names: readonly string[]): Promise<string>;
  press(name: string): Promise<void>;
  /** Clicks into a box, empties it and types. */
  type(name: string, text: string): Promise<void>;
  /** Opens a drop-down and takes an option; presses the radio button where there is none. */
  choose(name: string, value: string): Promise<void>;
  read(name: string): Promise<string>;
  /** Redraws every open document as the mutator draws it with another seed. */
  redraw(seed: number): Promise<void>;
}

/**
 * A click that leads to another page ends with the click itself. If it also waited for the page, a slow page would look
 * like a click that did not arrive (Playwright 1.65.1), and the test would look for the control again where it no
 * longer is.
 */
const clickOnly = { timeout: 2000, noWaitAfter: true };

/**
 * Clicks and makes sure that the page heard it. Where a page replaces a control between the mouse button's going down
 * and its coming up, the browser dispatches no click to either: a person sees that nothing happened, and clicks again.
 */
async function clicked(element: ElementHandle<Element>): Promise<void> {
  // An option may act on the pointer's coming up and be gone before the click.
  const heard = await element.evaluateHandle((one) => {
    const press = { ended: false };
    one.addEventListener(
      "pointerup",
      () => {
        press.ended = true;
      },
      { once: true },
    );
    return press;
  });
  await element.click(clickOnly);
  // A document that is gone was left by the click.
  const arrived = await heard.evaluate((press) => press.ended).catch(() => true);
  if (!arrived) throw new Error("The control was replaced under the pointer.");
}

type Oracles = Record<string, { find(name: string): Element | null; redraw(seed: number): void } | undefined>;

export function createHand(page: Page, { portals }: Pick<Sandbox, "portals">): Hand {
  async function find(name: string): Promise<Control | null> {
    const ids = portals.truth.reports().map(({ document }) => document);
    for (const frame of page.frames()) {
      const handle = await frame
        .evaluateHandle(
          ([known, wanted]) => {
            const oracles = window as unknown as Oracles;
            const id = known.find((one) => one in oracles);
            return id === undefined ? null : (oracles[id]?.find(wanted) ?? null);
          },
          [ids, name] as const,
        )
        .catch(() => null);
      const element = handle?.asElement();
      if (element && (await element.isVisible().catch(() => false))) return { element, frame };
    }
    return null;
  }

  async function firstShown(names: readonly string[]): Promise<string | null> {
    for (const name of names) if (await find(name)) return name;
    return null;
  }

  const sees = (name: string): Promise<Control> =>
    until(`“${name}”`, () => find(name), { told: async () => told(page, portals) });

  /** A page that redraws itself removes the control: then use the next one. */
  const use = (name: string, act: (element: ElementHandle<Element>) => Promise<void>): Promise<void> =>
    until(`“${name}” to be used`, async () => {
      const { element } = await sees(name);
      return act(element).then(
        () => true,
        () => null,
      );
    }).then(() => undefined);

  const press = (name: string): Promise<void> => use(name, clicked);

  return {
    sees,
    press,
    isShown: async (name) => (await find(name)) !== null,
    seesOneOf: (...names) =>
      until(
        `one of ${names.map((name) => `“${name}”`).join(", ")}`,
        async () => {
          const first = await firstShown(names);
          // The earlier ones may have been drawn together with it, after they were looked for.
          return first === null ? null : firstShown(names.slice(0, names.indexOf(first) + 1));
        },
        { told: async () => told(page, portals) },
      ),
    async type(name, text) {
      await press(name);
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await page.keyboard.type(text);
    },
    async choose(name, value) {
      // A page that redraws itself closes what is open: then open it again.
      await until(`“${name}:${value}” to be chosen`, async () => {
        const click = async (control: Control | null): Promise<true | null> =>
          (control &&
            clicked(control.element).then(
              () => true,
              () => null,
            )) ||
          null;
        const option = await find(`${name}:${value}`);
        if (option) return click(option);
        await click(await find(name));
        return null;
      });
    },
    async redraw(seed) {
      const ids = portals.truth.reports().map(({ document }) => document);
      for (const frame of page.frames())
        await frame.evaluate(
          ([known, next]) => {
            const oracles = window as unknown as Oracles;
            for (const id of known) oracles[id]?.redraw(next);
          },
          [ids, seed] as const,
        );
    },
    async read(name) {
      const { element } = await sees(name);
      return element.evaluate((one) =>
        one instanceof HTMLInputElement
          ? one.value
          : (one.getAttribute("title") ?? one.textContent ?? "").replace(/[\uE000-\uF8FF]/g, "").trim(),
      );
    },
  };
}

const told = (page: Page, portals: Sandbox["portals"]): string =>
  [
    page.url(),
    ...portals.truth
      .reports()
      .slice(0, 3)
      .map((one) => `${one.host}${one.pathname} ${one.page}: ${Object.keys(one.controls).join(", ")}`),
  ].join("\n");
