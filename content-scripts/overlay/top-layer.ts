import { shared } from "../isolated-world.ts";

/** An element of ours above everything in a page. The page cannot look into it. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it above everything that has entered the top layer since, and into an open modal dialog. */
  raise(): void;
}

/**
 * Puts a host with a closed shadow root into the top layer. Its own style is set with !important, inline, so that no
 * style sheet of the page can move, hide or dress it. It is a plain `div`: if it had a tag name of its own, the page
 * could define a custom element for it, whose internals would expose the closed root.
 */
export function createLayer(
  document: Document,
  {
    css,
    style,
    signal,
  }: {
    readonly css: string;
    readonly style: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
): Layer {
  const host = document.createElement("div");
  shared.hosts.add(host);
  host.popover = "manual";
  // `all` would override what the style sheet's `:host` sets for light and dark.
  dress(host, { all: "initial", "color-scheme": "light dark", ...style });
  const root = host.attachShadow({ mode: "closed" });
  addStyles(root, css);

  const put = (): void => {
    const modal = openModal(document);
    const into = modal ?? document.documentElement;
    if (host.parentElement !== into) into.append(host);
    if (!host.matches(":popover-open")) host.showPopover();
    removals.disconnect();
    if (modal !== null) removals.observe(document, { childList: true, subtree: true });
  };
  // A dialog that is removed from the page without being closed removes what is in it.
  const removals = new MutationObserver(() => {
    if (!host.isConnected && !signal.aborted) put();
  });
  const raise = (): void => {
    if (signal.aborted) return;
    const focused = root.activeElement;
    if (host.isConnected && host.matches(":popover-open")) host.hidePopover();
    put();
    // A move in the document takes the focus away.
    if (focused instanceof HTMLElement && root.activeElement !== focused)
      focused.focus({ preventScroll: true });
  };
  // Neither event bubbles, but both can be caught in the capture phase.
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target instanceof Element && !isOurs(event.target)) raise();
    },
    { capture: true, signal },
  );
  signal.addEventListener("abort", () => {
    removals.disconnect();
    host.remove();
  });
  put();
  return { host, root, raise };
}

/** Whether a node is a host of this extension. Its inside can't be seen from outside. */
export const isOurs = (node: Node): boolean => shared.hosts.has(node);

/**
 * Everything outside an open modal dialog is inert, also in the top layer. To stay usable, the host has to be inside
 * the dialog.
 */
export const openModal = (document: Document): Element | null =>
  [...document.querySelectorAll("dialog:modal")].findLast((dialog) => !isOurs(dialog)) ?? null;

export function dress(host: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, "important");
}

/** A constructed sheet is not subject to the page's content security policy; Firefox may refuse it here. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = root.ownerDocument.createElement("style");
    element.textContent = css;
    root.append(element);
  }
}
