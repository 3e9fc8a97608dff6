import type { BrowserApi } from "../src/browser/api.ts";
import type { StorageArea } from "../src/browser/storage.ts";
import { makeIconOpen } from "../src/browser/toolbar-icon.ts";
import { localKeys } from "../src/contract/commands.ts";
import { type IconOpens, iconOpensIn } from "../src/contract/icon-opens.ts";
import type { CommandHandlers } from "./commands.ts";

/** What a click on the toolbar icon opens. */
export interface ToolbarIcon {
  /** null: nobody has chosen. */
  opens(): Promise<IconOpens | null>;
  /** Tells the browser what was chosen, at each start of a worker: Firefox forgets it. */
  apply(): Promise<void>;
  readonly commands: IconCommands;
}

export type IconCommands = Pick<CommandHandlers, "icon.opens">;

export function createIcon(
  browser: Pick<BrowserApi, "action" | "sidePanel" | "sidebarAction">,
  local: StorageArea,
): ToolbarIcon {
  const chosen = local.item(localKeys.iconOpens, iconOpensIn);
  return {
    opens: chosen.read,
    async apply() {
      const opens = await chosen.read();
      if (opens !== null) await makeIconOpen(browser, opens);
    },
    commands: {
      async "icon.opens"({ opens }) {
        await chosen.write(opens);
        await makeIconOpen(browser, opens);
        return { accepted: true };
      },
    },
  };
}
