/** Chromium's side panel: what of it is used. The polyfill passes it on as it is. */
export interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { readonly openPanelOnActionClick: boolean }): Promise<void>;
}

/** What a browser has of the two; older ones, and phones, have none. */
export interface Panels {
  readonly sidePanel?: SidePanel | undefined;
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> } | undefined;
}

export interface Panel {
  /** What the browser calls it. */
  readonly kind: "panel" | "sidebar";
  /**
   * Opens it. In a page: on the stack of a click, before anything is awaited. A popup that opens it closes in Chromium,
   * and the promise never settles (browsers-22).
   * @throws what the browser throws when nobody has clicked.
   */
  open(windowId: number): Promise<void>;
}

/** The place beside the page where an extension stays open; null: this browser has none. */
export function panelOf({ sidePanel, sidebarAction }: Panels): Panel | null {
  if (sidePanel) return { kind: "panel", open: (windowId) => sidePanel.open({ windowId }) };
  return sidebarAction ? { kind: "sidebar", open: () => sidebarAction.open() } : null;
}
