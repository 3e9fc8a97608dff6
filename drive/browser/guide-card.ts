import type { CDPSession, Page } from "playwright-core";
import { recipe } from "../../src/recipe/current.ts";
import { cardCatalogueOf } from "../../src/words/catalogue.ts";
import { say, words } from "../../src/words/index.ts";
import { allLanguages } from "../../src/words/languages.ts";
import { loadFromSource } from "../words.ts";
import {
  type AccessibleNode,
  type AccessibleQuery,
  describeQuery,
  matches,
  readAccessibleTree,
} from "./accessible.ts";
import type { Target } from "./cdp.ts";
import { click, doubleClick, watchClicks } from "./pointer.ts";
import { shownTextIn } from "./shown-text.ts";
import { until } from "./until.ts";

/** The guide's card in a portal tab. Its root is closed, so it is read as a screen reader reads it. */
export interface GuideCard {
  /** The card's own part of the page, in reading order. */
  tree(): Promise<readonly AccessibleNode[]>;
  text(): Promise<string>;
  /** The texts that are really visible, in reading order. */
  shown(): Promise<readonly string[]>;
  /** Waits until a text is on the card. */
  says(wanted: string | RegExp, timeoutMs?: number): Promise<string>;
  sees(query: AccessibleQuery): Promise<AccessibleNode>;
  /** Clicks a button until it has received the click. */
  press(query: AccessibleQuery): Promise<void>;
  /** Clicks once where a button is, even if something lies over it and gets the click. */
  clickAt(query: AccessibleQuery): Promise<void>;
  /** Clicks twice in a row on a button, as people do out of habit. */
  doubleClick(query: AccessibleQuery): Promise<void>;
  type(name: string | RegExp, text: string): Promise<void>;
}

/** What the card is called, in every language. */
async function namesOfCard(): Promise<readonly string[]> {
  const cards = await Promise.all(
    allLanguages.map((tag) => cardCatalogueOf(tag, { vendor: recipe.vendor }, loadFromSource)),
  );
  return cards.map((card) => say(words("guide.chrome.label"), card));
}

export async function openCard(page: Page): Promise<GuideCard> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  await session.send("DOM.enable");
  const target: Target = { send: session.send.bind(session), on: () => undefined, isClosed: () => false };

  const names = await namesOfCard();
  const tree = async (): Promise<readonly AccessibleNode[]> => {
    const all = await readAccessibleTree(target);
    const from = all.findIndex((node) => node.role === "dialog" && names.includes(node.name));
    if (from < 0) return [];
    const after = all.findIndex((node, at) => at > from && node.role === "status");
    return all.slice(from, after < 0 ? undefined : after);
  };
  const text = async () =>
    (await tree())
      .filter(({ role }) => role === "StaticText")
      .map(({ name }) => name)
      .join("\n");
  const find = async (query: AccessibleQuery) => (await tree()).find((node) => matches(node, query)) ?? null;
  const sees = (query: AccessibleQuery) =>
    until(`${describeQuery(query)} on the card`, () => find(query), { told: text });
  const press = async (query: AccessibleQuery): Promise<void> => {
    await until(
      `${describeQuery(query)} to be pressed`,
      async () => {
        const node = await find(query);
        if (!node) return null;
        // The card may have been drawn again since the button was found: then try the new one.
        const wasClicked = await watchClicks(target, node.backendId).catch(() => null);
        if (wasClicked === null) return null;
        return click(target, node.backendId).then(
          // If the card moves away from under the pointer, the click hits nothing: then click again, as a person does.
          async () => ((await wasClicked()) ? true : null),
          // The click may have removed the button before it was answered.
          async () => ((await find(query)) ? null : true),
        );
      },
      { told: text },
    );
  };
  return {
    tree,
    text,
    async shown() {
      const { backendId } = await until("the card", async () => (await tree())[0] ?? null);
      const { object } = await target.send("DOM.resolveNode", { backendNodeId: backendId });
      const { result } = await target.send("Runtime.callFunctionOn", {
        objectId: object.objectId ?? "",
        functionDeclaration: shownTextIn,
        returnByValue: true,
      });
      return result.value as readonly string[];
    },
    sees,
    press,
    clickAt: async (query) => click(target, (await sees(query)).backendId),
    doubleClick: async (query) => doubleClick(target, (await sees(query)).backendId),
    says: (wanted, timeoutMs) =>
      until(
        `“${wanted}” on the card`,
        async () => {
          const now = (await text()).replace(/\n/g, " ");
          const found = typeof wanted === "string" ? now.includes(wanted) : wanted.test(now);
          return found ? now : null;
        },
        { told: text, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
      ),
    async type(name, typed) {
      await press({ role: "textbox", name });
      await page.keyboard.type(typed);
    },
  };
}
