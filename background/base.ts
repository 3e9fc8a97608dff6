import type { BrowserApi } from "../src/browser/api.ts";
import { closeToContentScripts, createStorageArea, type StorageArea } from "../src/browser/storage.ts";
import type { Cloud } from "../src/clouds/table.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { readInputs } from "../src/contract/read-inputs.ts";
import { parseHandOvers, parseHeldSecrets } from "../src/contract/records.ts";
import { createLog, type Log } from "../src/log/log.ts";
import { showBadge } from "./badge.ts";
import { type CommandRegister, createCommandRegister } from "./commands.ts";
import { createIcon, type ToolbarIcon } from "./icon.ts";
import { createLogMemory, type LogMemory } from "./log-memory.ts";
import { createOptionsStore, type OptionsStore } from "./policy/options.ts";
import { createReadHandlers } from "./read-handlers.ts";
import { type BrowserVault, createVault } from "./vault.ts";

export interface BaseDependencies {
  readonly browser: BrowserApi;
  /** Client id of the publisher's sign-in app; "" when the build has none. */
  readonly buildClientId: string;
  /** Where admins sign in, and whose services are called. */
  readonly cloud: Cloud;
  /** Who publishes the sign-in app of the build; "" when the build has none or does not say. */
  readonly publisher?: string;
}

/** What a worker has from its first moment on. The front answers from it; all other parts are built over it. */
export interface Base {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly vault: BrowserVault;
  readonly logMemory: LogMemory;
  readonly log: Log;
  readonly options: OptionsStore;
  readonly commands: CommandRegister;
  readonly icon: ToolbarIcon;
  /** Runs one part of a start, whose failure must not stop the others. */
  readonly attempt: (part: string, does: () => Promise<unknown>) => Promise<void>;
  /** Does what every worker does once when it starts, whichever part of it is loaded; never rejects. */
  readonly prepare: () => Promise<void>;
}

export function createBase({ browser, buildClientId, cloud, publisher = "" }: BaseDependencies): Base {
  const local = createStorageArea(browser.storage.local);
  const session = createStorageArea(browser.storage.session);
  const vault = createVault({
    records: session.item(sessionKeys.secrets, parseHeldSecrets),
    handOvers: local.item(localKeys.handedOver, parseHandOvers),
    now: () => new Date().toISOString(),
  });
  const logMemory = createLogMemory({ session, now: () => Date.now() });
  const log = createLog({ sink: logMemory.sink, known: vault.values });
  const options = createOptionsStore({ browser, local, buildClientId, publisher, cloud, log });
  const commands = createCommandRegister({ runtime: browser.runtime, log });
  commands.register(createReadHandlers({ vault, logMemory, options }), readInputs);
  const icon = createIcon(browser, local);
  const attempt = async (part: string, does: () => Promise<unknown>): Promise<void> => {
    try {
      await does();
    } catch (error) {
      log.warn("start.failed", { part, kind: error instanceof Error ? error.name : typeof error });
    }
  };
  let prepared: Promise<unknown> | null = null;
  const prepare = async (): Promise<void> => {
    prepared ??= Promise.all([
      attempt("storage-access", () => closeToContentScripts(browser)),
      attempt("vault", () => vault.known()),
      attempt("badge", () => showBadge(browser, Date.now())),
      attempt("icon", icon.apply),
    ]);
    await prepared;
  };
  return { local, session, vault, logMemory, log, options, commands, icon, attempt, prepare };
}
