import { localKeys } from "../src/contract/commands.ts";
import { iconOpensIn } from "../src/contract/icon-opens.ts";
import type { Base } from "./base.ts";
import type { CommandHandlers } from "./commands.ts";

export type IconCommands = Pick<CommandHandlers, "icon.opens">;

/** What the options do with the toolbar icon: not in icon.ts, which every start of a worker loads. */
export function iconCommands({ icon, local }: Pick<Base, "icon" | "local">): IconCommands {
  const chosen = local.item(localKeys.iconOpens, iconOpensIn);
  return {
    async "icon.opens"({ opens }) {
      await chosen.write(opens);
      await icon.tell(opens);
      return { accepted: true };
    },
  };
}
