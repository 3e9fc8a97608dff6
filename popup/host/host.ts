import type { CloudId } from "../../src/clouds/table.ts";
import type { ClipboardRecord } from "../../src/contract/clipboard-record.ts";
import type { CommandName, Commands } from "../../src/contract/commands.ts";
import type { GuideCheck } from "../../src/contract/guide-check.ts";
import type { IconOpens } from "../../src/contract/icon-opens.ts";
import type { LanguageRecord } from "../../src/contract/language-record.ts";
import type { PanelShows } from "../../src/contract/panel-shows.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { ProcedureName, ProcedureStates } from "../../src/provisioning/model/procedures.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";

/** Calls back with what is stored, at once and after each change, until the signal aborts. */
export type Follow<State> = (onChange: (state: State | null) => void, signal: AbortSignal) => void;

/**
 * Everything that the pages need from their surroundings. The real one is browser-host.ts; tests and the picture
 * script bring their own.
 */
export interface Host {
  /** Calls back with the stored set-up, at once and after each change, until the signal aborts. null: none. */
  followSetup(onChange: (state: SetupState | null) => void, signal: AbortSignal): void;
  /** @throws CommandRefusedError; what the browser throws when the background can't be reached. */
  send<N extends CommandName>(name: N, input: Commands[N]["input"]): Promise<Commands[N]["output"]>;
  /**
   * Asks the admin, in the browser's own prompt, for one origin ("https://contoso.crm4.dynamics.com").
   * To be called on the stack of a click, before anything is awaited.
   */
  requestOrigin(origin: string): Promise<boolean>;
  /** As followSetup, for the guide. */
  followGuide(onChange: (record: GuideRecord | null) => void, signal: AbortSignal): void;
  /** The last test of the values that the guide has; null: none. */
  followGuideCheck(onChange: (check: GuideCheck | null) => void, signal: AbortSignal): void;
  /** As followSetup, for the list of set-ups that have ended. */
  followFinished(onChange: (list: readonly FinishedSetup[] | null) => void, signal: AbortSignal): void;
  /** As followSetup, for each of the procedures. */
  readonly followProcedure: {
    readonly [Name in ProcedureName]: Follow<ProcedureStates[Name]>;
  };
  /** What runs have done, or the pictures that are kept, as it is stored; its reader checks it. */
  readStored(key: "journal" | "picture"): Promise<unknown>;
  /** As requestOrigin, for several match patterns. */
  requestPatterns(patterns: readonly string[]): Promise<boolean>;
  /** Whether the browser lets the extension see an origin already. */
  mayCall(origin: string): Promise<boolean>;
  /** Hosts that the admin has allowed beside those that the extension always has. */
  allowedHosts(): Promise<readonly string[]>;
  /** Whether the browser lets us show notifications. */
  mayNotify(): Promise<boolean>;
  /** Asks for it in the browser's own prompt; as requestOrigin. */
  requestNotifications(): Promise<boolean>;
  openOptions(): void;
  /** Opens a page that ships with the extension in a tab of its own. @param path "refusals.html" */
  openShipped(path: string): void;
  /**
   * @param secret whether it is cleared off the clipboard later. Both are told to the background.
   * @throws when the browser refuses the clipboard.
   */
  copy(text: string, secret: boolean): Promise<void>;
  /** Tells the background of a copy that a person made by hand, out of a page's text. */
  copiedByHand(secret: boolean): void;
  /** As followSetup, for what is to be cleared off the clipboard and when. */
  followClipboard(onChange: (record: ClipboardRecord | null) => void, signal: AbortSignal): void;
  /** Which language was chosen in the options, or set by a policy. */
  readonly followLanguage: Follow<LanguageRecord>;
  /** What a click on the toolbar icon opens; null: nobody has chosen. */
  readonly followIconOpens: Follow<IconOpens>;
  /** The place beside the page where the extension stays open; null: this browser has none. */
  readonly panel: {
    /** What the browser calls it. */
    readonly kind: "panel" | "sidebar";
    /** Opens it and closes the popup. On the stack of a click. */
    open(shows: PanelShows): void;
    /** In the panel: what it is to show, once each time that it is opened for something; null: nothing more. */
    readonly followShows: Follow<PanelShows>;
  } | null;
  /** ms since the epoch. */
  now(): number;
  /** Where this extension signs in. */
  readonly cloud: CloudId;
  /** Of the extension, for support. */
  readonly version: string;
}
