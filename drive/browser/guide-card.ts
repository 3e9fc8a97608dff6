import type { CDPSession, Page } from "playwright-core";
import {
  type AccessibleNode,
  type AccessibleQuery,
  describeQuery,
  matches,
  readAccessibleTree,
} from "./accessible.ts";
import type { Target } from "./cdp.ts";
import { click } from "./pointer.ts";
import { shownTextIn } from "./shown-text.ts";
import { until } from "./until.ts";

/** The guide's card in a portal tab. Its root is closed, so it is read as a screen reader reads it. */
export interface GuideCard {
  /** The card's own part of the page, in reading order. */
  tree(): Promise<readonly AccessibleNode[]>;
  text(): Promise<string>;
  /** The texts that are really shown, in reading order. */
  shown(): Promise<readonly string[]>;
  /** Waits until a text is on the card. */
  says(wanted: string | RegExp, timeoutMs?: number): Promise<string>;
  sees(query: AccessibleQuery): Promise<AccessibleNode>;
  /** Clicks a button until it has got the click. */
  press(query: AccessibleQuery): Promise<void>;
  /** Clicks once where a button is, whatever lies over it and gets the click. */
  clickAt(query: AccessibleQuery): Promise<void>;
  type(name: string | RegExp, text: string): Promise<void>;
}

export async function openCard(page: Page): Promise<GuideCard> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  await session.send("DOM.enable");
  const target: Target = { send: session.send.bind(session), on: () => undefined, isClosed: () => false };

  const tree = async (): Promise<readonly AccessibleNode[]> => {
    const all = await readAccessibleTree(target);
    const from = all.findIndex((node) => node.role === "dialog" && node.name === "TextUs guide");
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
        // Drawn anew since it was found: then the new one.
        const wasClicked = await watchClicks(target, node.backendId).catch(() => null);
        if (wasClicked === null) return null;
        return click(target, node.backendId).then(
          // A card that moves from under the pointer gets nothing: then once more, as a person does.
          async () => ((await wasClicked()) ? true : null),
          // What the click did may have taken the button away before it was answered.
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

/**
 * Notes the clicks on an element from now on, and on another of its name that is drawn in its place.
 * @returns asks whether there was one; yes as well where the element's document is gone, by a link that was followed.
 */
async function watchClicks(target: Target, backendNodeId: number): Promise<() => Promise<boolean>> {
  const call = async (functionDeclaration: string): Promise<unknown> => {
    const { result } = await target.send("Runtime.callFunctionOn", { objectId, functionDeclaration });
    return result.value;
  };
  const { object } = await target.send("DOM.resolveNode", { backendNodeId });
  const objectId = object.objectId ?? "";
  // One that was drawn in its place has got the click just as well: pressing that once more would be twice.
  await call(`function () {
    const nameOf = (one) => one.getAttribute("aria-label") ?? one.textContent;
    const name = nameOf(this);
    this.clicksOfTest = 0;
    this.getRootNode().addEventListener("click", ({ target }) => {
      const hit = target.closest(this.localName);
      if (hit === this || (hit !== null && nameOf(hit) === name)) this.clicksOfTest += 1;
    }, { capture: true });
  }`);
  return () =>
    call("function () { return this.clicksOfTest > 0; }").then(
      (answer) => answer === true,
      () => true,
    );
}
