import type { BrowserApi } from "./api.ts";
import type { Panels } from "./side-panel.ts";

/**
 * Makes a click on the toolbar icon open it. Chromium prefers the panel to a popup, which can be opened by `openPopup()` all
 * the same; Firefox tells of a click only where there is no popup (browsers-41).
 */
export async function makeIconOpen(
  { action, sidePanel, sidebarAction }: Panels & Pick<BrowserApi, "action">,
  opens: "popup" | "panel",
): Promise<void> {
  if (sidePanel) await sidePanel.setPanelBehavior({ openPanelOnActionClick: opens === "panel" });
  // null: the manifest's.
  else if (sidebarAction) await action.setPopup({ popup: opens === "panel" ? "" : null });
}
