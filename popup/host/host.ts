import type { CloudId } from "../../src/clouds/table.ts";
import type { CommandName, Commands } from "../../src/contract/commands.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { UndoState } from "../../src/provisioning/model/undo-state.ts";

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
  /** As followSetup, for the list of set-ups that have ended. */
  followFinished(onChange: (list: readonly FinishedSetup[] | null) => void, signal: AbortSignal): void;
  /** As followSetup, for an undo. */
  followUndo(onChange: (state: UndoState | null) => void, signal: AbortSignal): void;
  /** As followSetup, for a new secret or the removal of an old one. */
  followRotation(onChange: (state: RotationState | null) => void, signal: AbortSignal): void;
  /** As requestOrigin, for several match patterns. */
  requestPatterns(patterns: readonly string[]): Promise<boolean>;
  /** Whether the browser lets the extension see an origin already. */
  mayCall(origin: string): Promise<boolean>;
  openOptions(): void;
  /** @throws when the browser refuses the clipboard. */
  copy(text: string): Promise<void>;
  /** ms since the epoch. */
  now(): number;
  /** Where this extension signs in. */
  readonly cloud: CloudId;
  /** Of the extension, for support. */
  readonly version: string;
}
