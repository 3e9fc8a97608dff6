import type { Saying } from "../../src/guide/saying.ts";
import type { Landmark, LandmarkKind } from "../../src/guide/target.ts";
import type { Pass } from "./pass.ts";
import { styleOf } from "./visibility.ts";

/** Both toolkits, portals-30, portals-42, and plain ARIA. */
const selectors: Readonly<Record<LandmarkKind, string>> = {
  pane: '.fxs-contextpane, [role="dialog"], [role="complementary"], [aria-modal="true"], .ms-Panel, aside',
  dialog: '[role="dialog"], [role="alertdialog"], dialog[open], .fxs-blade-dialog, .ms-Dialog-main',
  menu: '.fxs-menublade, .fxc-menu-scrollarea, nav, [role="navigation"], [role="menu"], [role="tree"]',
  "command-bar": '.fxs-commandBar, [role="menubar"], [role="toolbar"], .ms-CommandBar',
  grid: '[role="grid"], [role="treegrid"], [role="table"], table, .fxc-gc, .ms-DetailsList, [role="list"]',
  essentials: '.fxc-essentials, [class*="essentials"]',
  "popup-list": '[role="listbox"], [role="tree"], .fxc-dropdown-popup',
  form: 'form, [role="form"], [role="main"], main',
};

/** Elements that must not contain a target outside of panes. A blade itself may be a complementary region. */
const overlays: Readonly<Partial<Record<LandmarkKind, string>>> = {
  pane: '.fxs-contextpane, [role="dialog"], [aria-modal="true"], dialog, [popover], [role="tooltip"], .ms-Panel, .ms-Callout',
};

/** The visible landmarks of a kind; if the landmark has a title, only those with that title. */
export function landmarksIn(pass: Pass, landmark: Landmark): readonly Element[] {
  const { kind, titled } = landmark;
  const found = [...pass.root.querySelectorAll(selectors[kind])].filter(
    (element) => pass.context.own?.contains(element) !== true && !pass.hidden(element),
  );
  if (titled === undefined) return found;
  const withTitle = found.filter((element) =>
    titlesOf(element, pass).some((title) => pass.says.matches(title, titled)),
  );
  if (withTitle.length > 0 || kind !== "pane") return withTitle;
  // A pane can be a frame of its own: then the whole frame is the pane (portals-22).
  if (pass.context.isChildFrame && isPaneFrame(pass, titled)) return [documentOf(pass).body];
  return pass.leavesSaying(titled).flatMap((title) => plainPane(title, pass) ?? []);
}

/** The element around a title that stays where it is over the page and has nothing before the title. */
function plainPane(title: Element, pass: Pass): Element | null {
  let at: Element | null = pass.hidden(title) ? null : title;
  while (at !== null && styleOf(at)?.position !== "fixed") at = at.parentElement;
  return at !== null && firstText(at, pass) === title ? at : null;
}

/** The element of the first text that shows and is not a button's. */
const firstText = (element: Element, pass: Pass): Element | undefined =>
  pass.leavesIn(element).find((leaf) => !pass.hidden(leaf.element) && !leaf.element.closest(PRESSED))
    ?.element;

const PRESSED = 'button, a, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** The landmarks that a target may be in, or the whole frame if the top document has the pane's title. */
export const landmarksOf = (id: string, landmark: Landmark, pass: Pass): readonly Element[] =>
  pass.context.paneOf?.includes(id) ? [documentOf(pass).body] : landmarksIn(pass, landmark);

const documentOf = ({ root }: Pass): Document => root.ownerDocument ?? (root as Document);

/** Whether this frame is the pane, by its title or by its first text: text above a title belongs to a page. */
function isPaneFrame(pass: Pass, titled: readonly Saying[]): boolean {
  const document = documentOf(pass);
  if (pass.says.matches(document.title, titled)) return true;
  const first = pass.leaves().find(({ element }) => !pass.hidden(element))?.element;
  const title = first?.closest(HEADINGS) ?? first;
  return title?.closest(PRESSED) === null && pass.says.matches(pass.name(title), titled);
}

const HEADINGS =
  '#fxsContextPaneTitle, h1, h2, h3, h4, [role="heading"], .ms-Panel-headerText, .ms-Dialog-title';

/** The name of a landmark: its own label, else its first heading or its first text of any markup. */
function titlesOf(element: Element, pass: Pass): readonly string[] {
  const document = element.ownerDocument;
  const own = element.getAttribute("aria-label");
  const by = (element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [])
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .filter((text) => text !== "");
  if (own !== null || by.length > 0) return [...(own === null ? [] : [own]), ...by];
  return [element.querySelector(HEADINGS), firstText(element, pass)].flatMap((one) =>
    one ? pass.name(one) : [],
  );
}

/** Whether an element belongs to a landmark itself and not to another one of the same kind inside it. */
export function isDirectlyIn(element: Element, landmark: Element, kind: LandmarkKind): boolean {
  if (!landmark.contains(element)) return false;
  if (kind !== "pane" && kind !== "dialog") return true;
  const nearest = element.closest(overlays.pane ?? selectors.pane);
  return nearest === null || nearest === landmark || nearest.contains(landmark);
}

export const isInsideOf = (element: Element, kind: LandmarkKind): boolean =>
  element.closest(overlays[kind] ?? selectors[kind]) !== null;
