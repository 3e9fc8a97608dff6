import type { ReadName } from "../src/contract/read-inputs.ts";
import { nameOfRecord } from "../src/provisioning/model/vault.ts";
import type { CommandHandlers } from "./commands.ts";
import type { LogMemory } from "./log-memory.ts";
import type { OptionsStore } from "./policy/options.ts";
import { recentLog } from "./recent-log.ts";
import type { BrowserVault } from "./vault.ts";

/** What a page asks when it opens: answered from what is stored. */
export function createReadHandlers(deps: {
  readonly vault: Pick<BrowserVault, "known" | "handOver" | "values">;
  readonly logMemory: Pick<LogMemory, "lines">;
  readonly options: Pick<OptionsStore, "current">;
}): Pick<CommandHandlers, ReadName> {
  const { vault, logMemory, options } = deps;
  return {
    "options.get": () => options.current(),
    "credentials.held": async () => {
      const names = (await vault.known()).flatMap((known) =>
        known.owner === "run" ? nameOfRecord(known) : [],
      );
      // Several runs may have the same secret for the same organization: the latest stands for them.
      const latest = new Map(
        names.map((name) => [`${name.dynamicsUrl} ${name.clientId} ${name.keyId}`, name]),
      );
      return [...latest.values()].reverse();
    },
    "credentials.get": (name) => vault.handOver(name),
    async "log.recent"() {
      // What the lines are searched for once more. Where it can't be read, none of it is in this worker either.
      await vault.known().catch(() => undefined);
      return recentLog(logMemory, vault.values);
    },
  };
}
