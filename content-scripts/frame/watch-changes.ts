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
 * How long after a person's action a change of the page counts as the response to it, ms. A service may take seconds to
 * save, and the person waits for the result.
 */
export const ATTENTIVE = 6000;

/**
 * One look at the page.
 * @param isStale whether the page has changed since the look began. The look may then stop; another one follows.
 */
export type Look = (breaths: Breaths, isStale: () => boolean) => Promise<void>;

/** How often a look starts again because the page changed, before one look runs in one piece. */
const BEGINS = 2;

/** The targets to look for now. Looking costs the page something, and a missing target justifies a higher cost. */
export interface Wanted {
  /** Nobody has found the target of the current part yet. */
  isSought(): boolean;
  /** Whether a changed node may be the target. Quick; may say yes too often. */
  mayBe(changed: Node): boolean;
}

/** How often to check whether a page has come to rest or shows the target, ms. */
const PEEK = 120;
/** Without a change for this long, a page rests, ms. */
const STILL = 180;
/**
 * The longest wait for the budget while the target is missing, ms: at first, and after it has been missing for long.
 */
const SOUGHT = { least: 2_000, most: 10_000 } as const;
/** The longest wait for the budget in any case, ms. */
const LONGEST = 20_000;
/** Time between two looks at something that might be the target, after the first was in vain, ms; doubled each time. */
const IN_VAIN = { least: 300, most: 5_000 } as const;
/** The most changed nodes that are kept for the check; beyond that, any of them may be the target. */
const MOST_CHANGED = 300;

/**
 * Calls back after the page has changed, once for all changes of a while, and never while the tab is hidden. One
 * observer, no polling: a page without changes costs nothing. What this extension draws does not count; otherwise it
 * would look because it drew, and draw because it looked.
 *
 * The budget decides how often to look at a page that never rests. It does not make the guide blind: a page that comes
 * to rest gets a look at once, and so does one where the missing target may have appeared.
 */
export function watchChanges(
  document: Document,
  look: Look,
  signal: AbortSignal,
  wanted: Wanted,
): { soon(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = 0;
  let missedWhileHidden = false;
  let attentiveUntil = 0;
  const budget = createLookBudget();

  let isLooking = false;
  let changes = 0;
  let givenUp = 0;
  /** The guide or a person has asked for a look, and none has begun since. */
  let isAsked = false;

  let peeking: ReturnType<typeof setTimeout> | null = null;
  let lastChange = 0;
  let lastLook = { ended: 0, took: 0 };
  let soughtSince = performance.now();
  let inVain = 0;
  let hintedAt = 0;
  let isUrgent = false;
  const changed = new Set<Node>();

  const lookNow = async (): Promise<void> => {
    [isLooking, isAsked] = [true, false];
    changed.clear();
    const start = performance.now();
    const from = changes;
    const inOnePiece = givenUp >= BEGINS;
    const breaths = createBreaths(inOnePiece ? Number.POSITIVE_INFINITY : SLICE);
    try {
      await look(breaths, () => !inOnePiece && changes !== from);
    } finally {
      isLooking = false;
      const ended = performance.now();
      lastLook = { ended, took: breaths.spent() };
      // Looks that follow a person's action do not use up the budget for later changes.
      if (start > attentiveUntil) budget.spent(lastLook.took, ended);
      const changedMeanwhile = changes !== from;
      const isStale = changedMeanwhile && !inOnePiece;
      givenUp = isStale ? givenUp + 1 : 0;
      if (!wanted.isSought()) [inVain, isUrgent] = [0, false];
      if ((isAsked && timer === null) || (isStale && isUrgent)) within(0);
      else if (changedMeanwhile) inTime();
      if (!isStale) isUrgent = false;
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
  /** For the guide's requests: always at once. */
  const soon = (): void => {
    [soughtSince, inVain, isAsked] = [performance.now(), 0, true];
    within(RESTS);
  };
  /** For a person's action and the page's response to it: at once. */
  const attend = (): void => {
    attentiveUntil = performance.now() + ATTENTIVE;
    soon();
  };
  /** For changes that the page makes by itself: as often as its budget allows. */
  const inTime = (): void => {
    const now = performance.now();
    const most = wanted.isSought()
      ? Math.min(SOUGHT.most, Math.max(SOUGHT.least, (now - soughtSince) / 4))
      : LONGEST;
    const delay = now <= attentiveUntil ? RESTS : Math.min(most, Math.max(RESTS, budget.delay(now)));
    within(delay);
    if (delay > RESTS && peeking === null) peeking = setTimeout(peek, PEEK);
  };
  /** While a look is put off: checks for a reason not to wait. */
  const peek = (): void => {
    peeking = null;
    if (signal.aborted || timer === null) return;
    const now = performance.now();
    // A page that changes once a second rests in between, but must not get a look each time for that.
    const apart = now - lastLook.ended >= Math.min(5_000, lastLook.took * (wanted.isSought() ? 5 : 60));
    if (now - lastChange >= STILL && apart) within(0);
    else if (wanted.isSought() && now >= hintedAt && mayHaveCome()) {
      hintedAt = now + Math.min(IN_VAIN.most, IN_VAIN.least * 2 ** inVain);
      inVain += 1;
      isUrgent = true;
      within(0);
    } else peeking = setTimeout(peek, PEEK);
  };
  const mayHaveCome = (): boolean => {
    const may = changed.size >= MOST_CHANGED || [...changed].some((node) => wanted.mayBe(node));
    changed.clear();
    return may;
  };
  const noted = (): void => {
    lastChange = performance.now();
    if (isLooking) changes += 1;
    else if (timer === null) inTime();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfPage)) return;
    if (wanted.isSought()) for (const record of records) keep(record, changed);
    noted();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  // A style sheet that has loaded, or an animation that has ended, shows and hides things without changing an
  // attribute.
  for (const event of ["load", "transitionend", "animationend"]) {
    document.addEventListener(event, ({ target }) => isOurs(target as Node) || noted(), {
      capture: true,
      passive: true,
      signal,
    });
  }
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
    if (peeking !== null) clearTimeout(peeking);
  });
  return { soon };
}

/**
 * Notes what a change may have brought into the page: added nodes, and the place where a text or an attribute changed.
 */
function keep({ type, target, addedNodes }: MutationRecord, changed: Set<Node>): void {
  if (changed.size >= MOST_CHANGED) return;
  if (type === "childList") for (const node of addedNodes) changed.add(node);
  else changed.add(target);
}

function isOfPage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length === 0 || moved.some((node) => !isOurs(node));
}
