/**
 * Whether an element is invisible because it, or an element around it, is hidden or folded. A size of zero alone
 * proves nothing: grids and whole frames of the portals report 0 × 0 while they show (portals-24).
 */
export function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute("hidden") || at.getAttribute("aria-hidden") === "true") return true;
    if (at.classList.contains("fxs-display-none") || at.classList.contains("fxc-dropdown-hidden"))
      return true;
    const style = styleOf(at);
    if (style === null) continue;
    if (style.display === "none") return true;
    // Visibility is inherited, and a child may show itself again: only the element's own counts.
    if (at === element && (style.visibility === "hidden" || style.visibility === "collapse")) return true;
    if (at !== element && isFolded(at, style)) return true;
  }
  return false;
}

export const styleOf = (element: Element): CSSStyleDeclaration | null =>
  element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;

/** A group that is closed by having no height: its content overflows and is cut off. */
function isFolded(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowY !== "hidden" && style.overflowY !== "clip") return false;
  const { height, maxHeight } = style;
  return (height === "0px" || maxHeight === "0px") && element.scrollHeight > 0 && !isGridPart(element);
}

const isGridPart = (element: Element): boolean =>
  element.closest('[role="grid"], [role="treegrid"], .fxc-gc, table') !== null;

/** Whether a control, or the button around it, says that it is disabled. */
export function isDisabled(element: Element): boolean {
  const control =
    element.closest('button, [role="button"], [role="menuitem"], input, select, textarea') ?? element;
  return [element, control].some(
    (one) =>
      one.hasAttribute("disabled") ||
      one.getAttribute("aria-disabled") === "true" ||
      /(^|\s|-)(is-)?disabled(\s|$)/.test(one.getAttribute("class") ?? ""),
  );
}

/** How far up from a text to look for the element that is pressed with it. */
const HIGHEST = 4;

/** The largest element around a text over which the pointer is still a hand, as over a control; null: there is none. */
export function pressableAround(text: Element): Element | null {
  let found: Element | null = null;
  let at: Element | null = text;
  for (let level = 0; at !== null && level < HIGHEST; at = at.parentElement, level++) {
    if (styleOf(at)?.cursor === "pointer") found = at;
    else if (found !== null) break;
  }
  return found;
}
