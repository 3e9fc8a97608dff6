import type { ElementHandle, Frame, Page } from "playwright-core";
import type { Sandbox } from "../../sandbox/start.ts";
import { until } from "./until.ts";

/** A control on a page, and the frame it is in. */
export interface Control {
  readonly element: ElementHandle<Element>;
  readonly frame: Frame;
}

/** Somebody at mouse and keyboard who knows what each control is, whatever it looks like and says. */
export interface Hand {
  /** Waits until a control is there and can be seen. */
  sees(name: string): Promise<Control>;
  /** Whether a control can be seen now. */
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
  /** Has every open document drawn again as another seed of the mutator has it. */
  redraw(seed: number): Promise<void>;
}

/**
 * A click that leads to another page is over when the click is: waiting for the page, too, would make a slow page
 * look like a click that did not arrive (Playwright 1.65.1), and the control would be looked for again where it no longer is.
 */
const clickOnly = { timeout: 2000, noWaitAfter: true };

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

  /** A page that draws itself again takes the control away: then the next one is used. */
  const use = (name: string, act: (element: ElementHandle<Element>) => Promise<void>): Promise<void> =>
    until(`“${name}” to be used`, async () => {
      const { element } = await sees(name);
      return act(element).then(
        () => true,
        () => null,
      );
    }).then(() => undefined);

  const press = (name: string): Promise<void> => use(name, (element) => element.click(clickOnly));

  return {
    sees,
    press,
    isShown: async (name) => (await find(name)) !== null,
    seesOneOf: (...names) =>
      until(
        `one of ${names.map((name) => `“${name}”`).join(", ")}`,
        async () => {
          const first = await firstShown(names);
          // Those before it may have been drawn together with it, after they were looked for.
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
      // A page that draws itself again closes what is open: then it is opened again.
      await until(`“${name}:${value}” to be chosen`, async () => {
        const click = async (control: Control | null): Promise<true | null> =>
          control?.element.click(clickOnly).then(
            () => true,
            () => null,
          ) ?? null;
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
