import type { SetupState } from "../provisioning/setup-state.ts";
import type { BrowserApi } from "./api.ts";
import { type CommandName, type Commands, localKeys } from "./contract.ts";
import type { CommandMessage, CommandReply, Refusal } from "./message-protocol.ts";
import { requestOrigin } from "./permissions.ts";
import { parseSetupState } from "./setup-record.ts";
import { createStorageArea } from "./storage.ts";

/** The background did not carry out a command. */
export class CommandRefusedError extends Error {
  override readonly name = "CommandRefusedError";
  readonly refusal: Refusal;

  constructor(command: CommandName, refusal: Refusal) {
    super(`${command}: ${refusal}`);
    this.refusal = refusal;
  }
}

/** What a page of the extension can do. */
export interface PageBrowser {
  /** @throws CommandRefusedError; what the browser throws when the background can't be reached. */
  sendCommand<N extends CommandName>(command: N, input: Commands[N]["input"]): Promise<Commands[N]["output"]>;
  /** The stored set-up; null before the first. */
  setup(): Promise<SetupState | null>;
  /** Calls back after each change of the stored set-up until the signal aborts. */
  followSetup(onChange: (state: SetupState | null) => void, signal: AbortSignal): void;
  /** Shows the browser's prompt for one origin. Call it from a click, before awaiting anything. */
  requestOrigin(origin: string): Promise<boolean>;
  openOptions(): Promise<void>;
  /** Version in the manifest. */
  readonly version: string;
}

export function createPageBrowser(browser: BrowserApi): PageBrowser {
  const setup = createStorageArea(browser.storage.local).item(localKeys.setup, parseSetupState);
  return {
    async sendCommand(command, input) {
      const message: CommandMessage<typeof command> = { command, input };
      const reply = (await browser.runtime.sendMessage(message)) as CommandReply<typeof command>;
      if (!reply.ok) throw new CommandRefusedError(command, reply.refusal);
      return reply.output;
    },
    setup: setup.read,
    followSetup: setup.follow,
    requestOrigin: (origin) => requestOrigin(browser, origin),
    openOptions: () => browser.runtime.openOptionsPage(),
    version: browser.runtime.getManifest().version,
  };
}
