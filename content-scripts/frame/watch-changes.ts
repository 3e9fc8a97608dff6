import { isOurs } from "../overlay/top-layer.ts";
import { type Breaths, createBreaths, SLICE } from "./breaths.ts";
import { createLookBudget } from "./look-budget.ts";

/** Attributes that can change what is found on a page. Portals hide things by `style`. */
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

/** Shortest time between two looks, ms. A portal streams its content in many small changes. */
export const RESTS = 200;
/**
 * How long after a person's action a change of the page counts as the answer to it, ms. A service may take seconds to
 * save, and the person waits for what it shows then.
 */
export const ATTENTIVE = 6000;

/**
 * One look at the page.
 * @param isStale whether the page has changed since the look began. The look may then stop; another one follows.
 */
export type Look = (breaths: Breaths, isStale: () => boolean) => Promise<void>;

/** How often a look starts again because the page changed, before one look runs in one piece. */
const BEGINS = 2;

/**
 * Calls back after the page has changed, once for all changes of a while, and never while the tab is hidden.
 * One observer, no polling: a page without changes costs nothing. What this extension draws does not count;
 * otherwise it would look because it drew, and draw because it looked.
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
      // Looks that follow a person's action do not use up the budget for later changes.
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
  /** For what the guide asks: always at once. */
  const soon = (): void => within(RESTS);
  /** For a person's action, and for the page's answer to it: at once. */
  const attend = (): void => {
    attentiveUntil = performance.now() + ATTENTIVE;
    soon();
  };
  /** For changes that the page makes by itself: as often as its budget allows. */
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
  // Typing and choosing change properties, which no observer sees.
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
