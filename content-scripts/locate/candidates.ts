import type { ElementKind } from "../../src/guide/target.ts";

/** Things to press in either toolkit: real controls, and the div and li that Knockout uses as controls (portals-30). */
const pressable =
  'button, [role="button"], [role="menuitem"], [role="link"], a, input[type="submit"], input[type="button"], .fxs-button, .fxs-commandBar-item, .fxc-simplebutton, .azc-toolbarButton-label, :is(div, span)[title][tabindex], li[title]';

const rowLike =
  '[role="row"], tr, .fxc-gc-row, .ms-DetailsRow, li, [role="listitem"], [role="option"], [role="treeitem"], :has(> [role="gridcell"] + [role="gridcell"])';

/** Elements that can be a target of a kind. Values are found by their text; see pass.ts. */
export const candidateSelectors: Readonly<Record<Exclude<ElementKind, "value">, string>> = {
  button: pressable,
  link: pressable,
  "menu-item": `${pressable}, [data-telemetryname], .fxc-menu-listView-item, [role="treeitem"], [role="tab"], [aria-expanded]`,
  tab: `[role="tab"], .azc-tabs li, .fxc-section-tab, ${pressable}`,
  "text-box":
    'input:not([type]), input[type="text"], input[type="search"], textarea, [role="textbox"], [role="searchbox"], [contenteditable="true"]',
  "drop-down":
    'select, [role="combobox"], [aria-haspopup="listbox"], [aria-haspopup="tree"], [aria-haspopup="true"], .fxc-dropdown, .fxc-group-dropdown, [role="listbox"][tabindex]',
  // The browser's own closed lists also have options, which nobody sees.
  option:
    '[role="option"], [role="treeitem"], select:is([size], [multiple]) option, .fxc-dropdown-option, [role="menuitemradio"]',
  radio: 'input[type="radio"], [role="radio"], .azc-optionsGroupField li',
  checkbox: 'input[type="checkbox"], [role="checkbox"], [role="menuitemcheckbox"]',
  tile: `${pressable}, ${rowLike}, [role="radio"], [role="tab"], [tabindex]`,
  row: rowLike,
  // The element around rows without a list of their own serves as their list.
  grid: '[role="grid"], [role="treegrid"], [role="table"], [role="listbox"], [role="list"], [role="group"], table, .fxc-gc, :has(> [role="row"] + [role="row"])',
  "file-input": 'input[type="file"]',
  image:
    'img, [role="img"], [role="button"], button, [data-id*="entityimage" i]:not(input), [id*="entityimage" i]:not(input)',
};

/** Real controls, preferred to wrappers that look the same. */
export const isControl = (element: Element): boolean =>
  element.matches(
    'button, a[href], input, select, textarea, [role="button"], [role="menuitem"], [role="link"], [role="tab"], [role="combobox"], [role="radio"], [role="option"], [role="treeitem"], [role="row"], [role="checkbox"], [data-telemetryname]',
  );

const BOX = 'input[type="checkbox"], [role="checkbox"]';

/** The smallest elements around several tick boxes that are in no list marked as one. */
export function tickLists(root: Document | Element): readonly Element[] {
  const lists = new Set<Element>();
  for (const box of root.querySelectorAll(BOX)) {
    if (box.closest(candidateSelectors.grid) !== null) continue;
    let at = box.parentElement;
    while (at !== null && !lists.has(at) && at.querySelectorAll(BOX).length < 2) at = at.parentElement;
    if (at !== null) lists.add(at);
  }
  return [...lists];
}

/** A row of plain elements: a button, or the smallest element around a text and its only tick box. */
export function plainRow(text: Element): Element | null {
  const button = text.closest('button, [role="button"]');
  let at: Element | null = text;
  for (let level = 0; button === null && at !== null && level < 4; at = at.parentElement, level++) {
    const boxes = at.querySelectorAll(`${BOX}, input[type="radio"], [role="radio"]`).length;
    if (boxes > 0) return boxes === 1 ? at : null;
  }
  return button;
}
