import type { BackEnd } from "./back-end.ts";
import { truthOf } from "./dom.ts";
import { redraw } from "./seed.ts";

const settleMs = 20;

/** Child indexes from body down. */
function pathOf(element: Element): number[] {
  const path: number[] = [];
  for (let at: Element = element; at !== document.body; ) {
    const { parentElement } = at;
    if (!parentElement) return [];
    path.unshift([...parentElement.children].indexOf(at));
    at = parentElement;
  }
  return path;
}

/** What a test can ask a document, in the document's own world, under a name that only the server was told. */
export interface Oracle {
  /** The control of that name that is there now. */
  find(name: string): Element | null;
  /** All of them: child indexes from body down, by name. */
  controls(): Readonly<Record<string, readonly number[]>>;
  /** The control that an element is or is in. */
  nameOf(element: Element): string | null;
  /** Draws the page again as another seed of the mutator has it; hundreds of pages in seconds. */
  redraw(seed: number): void;
}

function controls(): Record<string, number[]> {
  const paths: Record<string, number[]> = {};
  for (const element of document.body.querySelectorAll("*")) {
    const name = truthOf(element);
    if (name !== undefined) paths[name] = pathOf(element);
  }
  return paths;
}

const oracle: Oracle = {
  controls,
  find: (name) => [...document.body.querySelectorAll("*")].find((one) => truthOf(one) === name) ?? null,
  nameOf(element) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const name = truthOf(at);
      if (name !== undefined) return name;
    }
    return null;
  },
  redraw,
};

/**
 * Tells the server where the controls of this document are, now and after each change, and under which random
 * name the document answers questions about them. So a test can ask what an element is without a sign of it in
 * the DOM; a content script lives in a world of its own and sees neither.
 * @param page which page is shown.
 */
export function reportTruth(ask: BackEnd, page: () => string): void {
  const id = crypto.randomUUID();
  Object.defineProperty(window, id, { value: oracle, enumerable: false });
  let last = "";
  let isDue = false;
  const report = (): void => {
    isDue = false;
    const body = {
      document: id,
      host: location.hostname,
      pathname: location.pathname,
      page: page(),
      controls: controls(),
    };
    const text = JSON.stringify(body);
    if (text === last) return;
    last = text;
    ask("truth", body, "write").catch(() => {
      last = "";
    });
  };
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(report, settleMs);
  }).observe(document.body, { childList: true, subtree: true });
  report();
}
