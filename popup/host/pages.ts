import type { BrowserApi } from "../../src/browser/api.ts";
import { mayCall, requestOrigin, requestPatterns } from "../../src/browser/permissions.ts";
import { createStorageArea } from "../../src/browser/storage.ts";
import { type CommandName, type Commands, localKeys } from "../../src/contract/commands.ts";
import type { CommandMessage, CommandReply, Refusal } from "../../src/contract/message-protocol.ts";
import { parseSetupState } from "../../src/contract/setup-record.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";

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
  /** Shows the browser's prompt for several match patterns; as `requestOrigin`. */
  requestPatterns(patterns: readonly string[]): Promise<boolean>;
  /** Whether the browser lets the extension see an origin. */
  mayCall(origin: string): Promise<boolean>;
  /** The stored guide; null before it was ever used. */
  guide(): Promise<GuideRecord | null>;
  followGuide(onChange: (record: GuideRecord | null) => void, signal: AbortSignal): void;
  openOptions(): Promise<void>;
  /** Version in the manifest. */
  readonly version: string;
}

export function createPageBrowser(browser: BrowserApi): PageBrowser {
  const local = createStorageArea(browser.storage.local);
  const setup = local.item(localKeys.setup, parseSetupState);
  const guide = local.item(localKeys.guide, asGuideRecord);
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
    requestPatterns: (patterns) => requestPatterns(browser, patterns),
    mayCall: (origin) => mayCall(browser, origin),
    guide: guide.read,
    followGuide: guide.follow,
    openOptions: () => browser.runtime.openOptionsPage(),
    version: browser.runtime.getManifest().version,
  };
}

/** Only its frame is checked, so that the popup stays small: the worker that wrote it has checked the rest. */
function asGuideRecord(raw: unknown): GuideRecord {
  const record = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<GuideRecord>;
  if (record.version !== 1 || record.progress?.version !== 1) throw new TypeError("not a stored guide");
  return record as GuideRecord;
}
