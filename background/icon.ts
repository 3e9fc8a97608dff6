import type { BrowserApi } from "../src/browser/api.ts";
import type { StorageArea } from "../src/browser/storage.ts";
import { makeIconOpen } from "../src/browser/toolbar-icon.ts";
import { localKeys } from "../src/contract/commands.ts";
import { type IconOpens, iconOpensIn } from "../src/contract/icon-opens.ts";

/** What a click on the toolbar icon opens. */
export interface ToolbarIcon {
  /** As known in this worker, at once: a browser opens a panel on a click's own stack only. null: nobody has chosen. */
  opens(): IconOpens | null;
  /** Tells the browser what was chosen, at each start of a worker: Firefox forgets it. */
  apply(): Promise<void>;
  /** What is chosen now. */
  tell(opens: IconOpens | null): Promise<void>;
}

export function createIcon(
  browser: Pick<BrowserApi, "action" | "sidePanel" | "sidebarAction">,
  local: StorageArea,
): ToolbarIcon {
  const chosen = local.item(localKeys.iconOpens, iconOpensIn);
  let known: IconOpens | null = null;
  const tell = async (opens: IconOpens | null): Promise<void> => {
    known = opens;
    if (opens !== null) await makeIconOpen(browser, opens);
  };
  return {
    opens: () => known,
    apply: async () => tell(await chosen.read()),
    tell,
  };
}
