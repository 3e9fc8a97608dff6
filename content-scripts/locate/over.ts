/**
 * Things that lie over a page, are not part of it and stay until they are closed, in either toolkit and in plain
 * markup: panes, dialogs, menus, open lists. A `complementary` region is left out: a blade itself may be one.
 */
const COVERING = [
  ".fxs-contextpane",
  ".fxs-blade-dialog",
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role="listbox"]',
  '[aria-modal="true"]',
  "dialog",
  ".ms-Panel",
  ".ms-Dialog-main",
  ".ms-Modal",
].join(", ");

/** Also things that disappear by themselves, such as a tooltip. */
const OVER = `${COVERING}, [role="tooltip"], [popover], .ms-Callout`;

/** Whether an element is itself something that covers the page until it is closed. */
export const isCovering = (element: Element): boolean => element.matches(COVERING);

/** Whether an element is in something that lies over the page. No value and no row of the page is read there. */
export function isOver(element: Element): boolean {
  if (element.closest(OVER) !== null) return true;
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isLaidOver(at)) return true;
  return false;
}

/** A fixed box that is less than this part of the window is no page. */
const LEAST_OF_A_PAGE = 1 / 3;
/** Parts of a box's width and height where it may have something beneath it. */
const PARTS = [0.05, 0.3, 0.5, 0.7, 0.95] as const;

/**
 * Whether an element of any markup is drawn over the page: it stays where it is and is small, or something with a text
 * is beneath it. A page may be such a box itself, with nothing but what it is in beneath it.
 */
function isLaidOver(element: Element): boolean {
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (view === null) return false;
  const { position, zIndex } = view.getComputedStyle(element);
  const isFixed = position === "fixed";
  if (!isFixed && !(position === "absolute" && Number(zIndex) > 0)) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  if (isFixed && width * height < view.innerWidth * view.innerHeight * LEAST_OF_A_PAGE) return true;
  const isBeneath = (one: Element): boolean =>
    !one.contains(element) && (one.textContent?.trim() !== "" || (isFixed && one.localName === "iframe"));
  return PARTS.some((x) =>
    PARTS.some((y) => {
      const painted = document.elementsFromPoint(left + width * x, top + height * y);
      const own = painted.findLastIndex((one) => element.contains(one));
      return own >= 0 && painted.slice(own + 1).some(isBeneath);
    }),
  );
}
