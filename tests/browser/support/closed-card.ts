import { readFile } from "node:fs/promises";
import type { CDPSession, Page } from "playwright-core";
import { until } from "../../../drive/browser/until.ts";
import type { DomNode } from "./dom-node.ts";

/** The guide's card from inside of its closed root, in a world of the browser's tools that no page can see. */
export interface ClosedCard {
  /** What axe finds on it, a line each. */
  violations(): Promise<readonly string[]>;
  /** Name of what has the focus in it; "card" for the card itself; null when the focus is elsewhere. */
  focused(): Promise<string | null>;
  /** Begins to write down what a screen reader is told, with what it was told last; until the document goes. */
  listen(): Promise<void>;
  /** What it was told since, in order. */
  told(): Promise<readonly string[]>;
  /** Its box in the viewport, and what is wider than its room. */
  shape(): Promise<{
    readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    readonly overflowing: readonly string[];
  }>;
  /** Its colours: "light" or "dark". */
  scheme(): Promise<string>;
  /** What it said last in its live region. */
  said(): Promise<string>;
  /**
   * Waits until every timer has fired that the page has set already and that is due in so many ms. A timer of the
   * same document that is set later for the same time fires after them, however busy the machine is.
   */
  outlast(ms: number): Promise<void>;
  /** Puts an element at its end, so that a check can be seen to notice. */
  append(name: string): Promise<void>;
}

export async function lookInside(page: Page): Promise<ClosedCard> {
  const axe = await readFile("node_modules/axe-core/axe.min.js", "utf8");
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");

  async function run<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    const contextId = await isolatedWorld(session);
    // A page that has just loaded gets it in a moment.
    const card = await until("the card", async () =>
      cardIn((await session.send("DOM.getDocument", { depth: -1, pierce: true })).root),
    );
    const { object } = await session.send("DOM.resolveNode", {
      backendNodeId: card.backendNodeId,
      executionContextId: contextId,
    });
    if (body.includes("axe.run")) {
      const source = `globalThis.axe === undefined && (() => { ${axe}\n})()`;
      await session.send("Runtime.evaluate", { contextId, expression: source });
    }
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: `async function (...args) { const root = this.getRootNode(); ${body} }`,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  return {
    violations: () =>
      run(`
        if (root.host.shadowRoot === null) Object.defineProperty(root.host, "shadowRoot", { value: root });
        const { violations } = await axe.run(root.host, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => id + ": " + help + ": " + target.join(" ") + " " + failureSummary));
      `),
    focused: () =>
      run(`
        const at = root.activeElement;
        if (at === null) return null;
        return at === this ? "card" : (at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent);
      `),
    listen: () =>
      run(`
        const region = root.querySelector("[role=status][aria-live=polite]");
        globalThis.toldByCard = region.textContent === "" ? [] : [region.textContent];
        new MutationObserver(() => globalThis.toldByCard.push(region.textContent))
          .observe(region, { childList: true, characterData: true, subtree: true });
      `),
    told: () => run("return globalThis.toldByCard;"),
    shape: () =>
      run(`
        const { x, y, width, height } = this.getBoundingClientRect();
        const overflowing = [this, ...this.querySelectorAll("*")]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .filter((one) => getComputedStyle(one).display !== "inline")
          .map((one) => one.localName + "." + one.className);
        return { box: { x, y, width, height }, overflowing };
      `),
    scheme: () => run("return getComputedStyle(root.host).colorScheme;"),
    said: () => run('return root.querySelector("[aria-live]").textContent;'),
    outlast: (ms) => run("await new Promise((resolve) => setTimeout(resolve, args[0]));", ms),
    append: (name) => run("this.append(document.createElement(args[0]));", name),
  };
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "card",
  });
  return executionContextId;
}

function cardIn(node: DomNode, isClosed = false): DomNode | null {
  const { attributes = [] } = node;
  if (isClosed && attributes.some((text, at) => text === "card" && attributes[at - 1] === "class"))
    return node;
  for (const root of node.shadowRoots ?? []) {
    const found = cardIn(root, isClosed || root.shadowRootType === "closed");
    if (found) return found;
  }
  for (const child of node.children ?? []) {
    const found = cardIn(child, isClosed);
    if (found) return found;
  }
  return null;
}
