import type { ClipboardRecord } from "../../src/contract/clipboard-record.ts";
import type { Options, OptionsSaved } from "../../src/contract/commands.ts";
import type { GuideCheck } from "../../src/contract/guide-check.ts";
import type { Credentials } from "../../src/credentials/credentials.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { CheckState } from "../../src/provisioning/model/check-state.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { UndoState } from "../../src/provisioning/model/undo-state.ts";

/** One picture: what the page is given, and what is pressed before it is taken. */
export interface Scene {
  readonly page?: "popup" | "options" | "welcome" | "record" | "picture";
  readonly state?: SetupState | null;
  readonly options?: Options;
  readonly credentials?: Credentials | null;
  readonly finished?: readonly FinishedSetup[];
  readonly clipboard?: ClipboardRecord;
  /** Hosts that the admin has allowed. */
  readonly allowedHosts?: readonly string[];
  readonly undo?: UndoState;
  readonly rotation?: RotationState;
  readonly check?: CheckState;
  readonly guide?: GuideRecord;
  readonly guideCheck?: GuideCheck;
  /** Whether the values are those that a proof has used. Default: yes. */
  readonly proved?: boolean;
  /** Accessible names of what to press, in order. */
  readonly press?: readonly string[];
  /** Then chosen as a file, where the page asks for one (files.ts). */
  readonly file?: "wide" | "small" | "svg";
  /** As they are stored. */
  readonly pictures?: unknown;
  /** Then filled in, by label. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Pressed after that. */
  readonly after?: readonly string[];
  /** Typed into the field that has the focus, after everything was pressed. */
  readonly type?: string;
  /** Scrolls the part that scrolls to its end. */
  readonly end?: true;
  /** What the background finds wrong with the options. */
  readonly faults?: Extract<OptionsSaved, { saved: false }>["faults"];
  /** The background refuses every command. */
  readonly refuse?: true;
  /** How the worker that encrypts behaves: it goes on and on, or answers with a file. */
  readonly encrypts?: "on and on" | "at once";
}
