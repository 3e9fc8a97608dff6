import type { BackEnd } from "./back-end.ts";
import { truthOf } from "./dom.ts";

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

/**
 * Tells the server where the controls of this document are, now and after each change, so that a test can ask
 * what an element is without a sign of it in the DOM.
 * @param page which page is shown.
 */
export function reportTruth(ask: BackEnd, page: () => string): void {
  const id = crypto.randomUUID();
  let last = "";
  let isDue = false;
  const report = (): void => {
    isDue = false;
    const controls: Record<string, number[]> = {};
    for (const element of document.body.querySelectorAll("*")) {
      const name = truthOf(element);
      if (name !== undefined) controls[name] = pathOf(element);
    }
    const body = { document: id, host: location.hostname, page: page(), controls };
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
