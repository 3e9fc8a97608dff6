import type { Frame, Page } from "playwright-core";
import { until } from "../../../drive/browser/until.ts";
import type { Sandbox } from "../../../sandbox/start.ts";
import type { ClosedCard } from "./closed-card.ts";

/** Somebody without a mouse, in a portal tab with the guide's card. */
export interface Keys {
  /** By the guide's keys: from the page into the card. */
  toCard(): Promise<void>;
  /** By the guide's keys: from the card to what it points at. @param name what the portal calls that. */
  toTarget(name: string): Promise<void>;
  /** Goes into the card and by Tab to one of its controls, and presses it with Enter. */
  pressOnCard(name: string | RegExp): Promise<void>;
  /**
   * By Tab from wherever the focus is in the page to something that the guide does not point at.
   * @param name what the portal calls it
   */
  reach(name: string): Promise<void>;
  /** What has the focus in the page, by the portal's names; with what holds it. */
  focusedInPage(): Promise<readonly string[]>;
}

type Oracles = Record<string, { find(name: string): Element | null } | undefined>;

/** Presses of Tab after which a control counts as out of reach. */
const FAR = 40;

export function createKeys(page: Page, inside: ClosedCard, { portals }: Pick<Sandbox, "portals">): Keys {
  const focusedIn = (frame: Frame): Promise<readonly string[]> =>
    frame
      .evaluate(
        (documents) => {
          const at = document.activeElement;
          if (at === null || at === document.body || at.localName === "iframe") return [];
          const oracles = window as unknown as Oracles;
          return documents.flatMap(({ id, names }) =>
            names.filter((name) => {
              const element = oracles[id]?.find(name);
              return element != null && (element.contains(at) || at.contains(element));
            }),
          );
        },
        portals.truth.reports().map(({ document: id, controls }) => ({ id, names: Object.keys(controls) })),
      )
      .catch(() => []);

  const focusedInPage = async (): Promise<readonly string[]> => {
    for (const frame of page.frames()) {
      const found = await focusedIn(frame);
      if (found.length > 0) return found;
    }
    return [];
  };
  const shortcut = () => page.keyboard.press("Alt+Shift+KeyG");

  async function toCard(): Promise<void> {
    const isThere = async () => ((await inside.focused()) === null ? null : true);
    await until(
      "the focus to be in the card",
      async () => {
        if (await isThere()) return true;
        await shortcut();
        // A frame that is just loading takes the keys, and has no script of ours yet: then once more, as a person does.
        return until("the focus to arrive", isThere, { timeoutMs: 2_000 }).catch(() => null);
      },
      { told: async () => `it is on ${JSON.stringify(await focusedInPage())}` },
    );
  }

  return {
    toCard,
    focusedInPage,
    async toTarget(name) {
      await toCard();
      await until(
        `the focus to be on “${name}”`,
        async () => {
          if ((await focusedInPage()).includes(name)) return true;
          await toCard();
          await shortcut();
          // The order goes through the worker. Without a target yet the focus stays in the card: then once more.
          const arrives = async () => ((await focusedInPage()).includes(name) ? true : null);
          return until("the focus to arrive", arrives, { timeoutMs: 2_000 }).catch(() => null);
        },
        {
          told: async () => `it is on ${JSON.stringify(await focusedInPage())} or ${await inside.focused()}`,
        },
      );
    },
    async reach(name) {
      await until(
        `“${name}” to be reached by Tab`,
        async () => {
          for (let presses = 0; presses < FAR; presses += 1) {
            if ((await focusedInPage()).includes(name)) return true;
            await page.keyboard.press("Tab");
          }
          return null;
        },
        { told: async () => `the focus is on ${JSON.stringify(await focusedInPage())}` },
      );
    },
    async pressOnCard(name) {
      await until(`“${name}” to be reached by Tab`, async () => {
        await toCard();
        for (let presses = 0; presses < FAR; presses += 1) {
          const at = await inside.focused();
          if (at === null) return null;
          if (typeof name === "string" ? at === name : name.test(at)) return true;
          await page.keyboard.press("Tab");
        }
        return null;
      });
      await page.keyboard.press("Enter");
    },
  };
}
