/**
 * What lies over a page and is no part of it, in either toolkit and in plain markup: panes, dialogs, popovers,
 * callouts, open lists. A `complementary` region is left out: a blade itself may be one.
 */
const OVER = [
  ".fxs-contextpane",
  ".fxs-blade-dialog",
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="tooltip"]',
  '[role="menu"]',
  '[role="listbox"]',
  '[aria-modal="true"]',
  "dialog",
  "[popover]",
  ".ms-Panel",
  ".ms-Dialog-main",
  ".ms-Modal",
  ".ms-Callout",
].join(", ");

/** Whether an element is in something that lies over the page. No value and no row of the page is read there. */
export const isOver = (element: Element): boolean => element.closest(OVER) !== null;
