/**
 * What lies over a page, is no part of it and stays until it is closed, in either toolkit and in plain markup: panes,
 * dialogs, menus, open lists. A `complementary` region is left out: a blade itself may be one.
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

/** Also what goes by itself, as a tooltip does. */
const OVER = `${COVERING}, [role="tooltip"], [popover], .ms-Callout`;

/** Whether an element is itself something that covers the page until it is closed. */
export const isCovering = (element: Element): boolean => element.matches(COVERING);

/** Whether an element is in something that lies over the page. No value and no row of the page is read there. */
export const isOver = (element: Element): boolean => element.closest(OVER) !== null;
