import { isOurs } from "../overlay/top-layer.ts";
import { type Breaths, createBreaths, SLICE } from "./breaths.ts";
import { createLookBudget } from "./look-budget.ts";

/** What can change what is found on a page. `style` is among them because portals hide with it. */
const attributes: readonly string[] = [
  "aria-busy",
  "aria-checked",
  "aria-disabled",
  "aria-expanded",
  "aria-hidden",
  "aria-label",
  "aria-selected",
  "class",
  "disabled",
  "hidden",
  "open",
  "style",
  "title",
  "value",
];

/** Shortest time between two looks, ms: a portal streams its content in many small changes. */
export const RESTS = 200;
/**
 * How long after somebody did something the page's changes are taken for the answer to it, ms: a service may take
 * seconds to save, and what it then shows is what everybody waits for.
 */
export const ATTENTIVE = 6000;

/**
 * One look at the page.
 * @param isStale whether the page has changed since it began; then it may be given up, the next one comes.
 */
export type Look = (breaths: Breaths, isStale: () => boolean) => Promise<void>;

/** How often a look is begun again because the page changed meanwhile, before one is done in one piece. */
const BEGINS = 2;

/**
 * Calls back after the page has changed, once for all changes of a while, and never while the tab is hidden.
 * One observer, no polling: a page in which nothing changes costs nothing. What this extension draws itself
 * does not count; it would look because it drew and draw because it looked.
 */
export function watchChanges(document: Document, look: Look, signal: AbortSignal): { soon(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = 0;
  let missedWhileHidden = false;
  let attentiveUntil = 0;
  const budget = createLookBudget();

  let isLooking = false;
  let changes = 0;
  let givenUp = 0;

  const lookNow = async (): Promise<void> => {
    isLooking = true;
    const start = performance.now();
    const from = changes;
    const inOnePiece = givenUp >= BEGINS;
    const breaths = createBreaths(inOnePiece ? Number.POSITIVE_INFINITY : SLICE);
    try {
      await look(breaths, () => !inOnePiece && changes !== from);
    } finally {
      isLooking = false;
      // Looks at what a person did are theirs; a page is not made to wait for them later.
      if (start > attentiveUntil) budget.spent(breaths.spent(), performance.now());
      const changedMeanwhile = changes !== from;
      givenUp = changedMeanwhile && !inOnePiece ? givenUp + 1 : 0;
      if (changedMeanwhile) inTime();
    }
  };
  const within = (ms: number): void => {
    if (signal.aborted) return;
    const due = performance.now() + ms;
    if (timer !== null && dueAt <= due) return;
    if (timer !== null) clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(() => {
      timer = null;
      if (document.hidden) missedWhileHidden = true;
      else if (isLooking) changes += 1;
      else void lookNow();
    }, ms);
  };
  /** For what the guide asks for: always at once. */
  const soon = (): void => within(RESTS);
  /** For what people do: at once, and so is what the page does about it. */
  const attend = (): void => {
    attentiveUntil = performance.now() + ATTENTIVE;
    soon();
  };
  /** For what the page does by itself: as often as its budget allows. */
  const inTime = (): void => {
    const now = performance.now();
    within(now <= attentiveUntil ? RESTS : Math.max(RESTS, budget.delay(now)));
  };
  const observer = new MutationObserver((records) => {
    if ((timer !== null && !isLooking) || !records.some(isOfPage)) return;
    if (isLooking) changes += 1;
    else inTime();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  // What people type and choose changes properties, which no observer sees.
  for (const event of ["input", "change", "click", "keyup"]) {
    document.addEventListener(event, attend, { capture: true, passive: true, signal });
  }
  document.addEventListener(
    "visibilitychange",
    () => {
      if (!document.hidden && missedWhileHidden) soon();
      missedWhileHidden = false;
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return { soon };
}

function isOfPage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length === 0 || moved.some((node) => !isOurs(node));
}
