import type { CommandName, Commands } from "./commands.ts";

/** What travels from a page to the background. */
export interface CommandMessage<N extends CommandName = CommandName> {
  readonly command: N;
  readonly input: Commands[N]["input"];
}

export type Refusal =
  /** Not one of our own pages. */
  | "sender"
  | "unknown-command"
  | "invalid-input"
  /** The handler failed; what happened is in the log. */
  | "failed";

export type CommandReply<N extends CommandName = CommandName> =
  | { readonly ok: true; readonly output: Commands[N]["output"] }
  | { readonly ok: false; readonly refusal: Refusal };
