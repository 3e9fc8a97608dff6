import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CommandName, Commands } from "../../src/contract/commands.ts";
import type { WordId } from "../../src/words/index.ts";
import type { Host } from "./host.ts";

/** Commands whose answer says only whether they were accepted. */
export type ActionName = {
  [N in CommandName]: Commands[N]["output"] extends { readonly accepted: boolean } ? N : never;
}[CommandName];

/** What screens act with: the host, with refusals and announcements handled. */
export interface Ui {
  readonly host: Host;
  /**
   * Asks the background for something. A refusal or a missing answer shows as a notice, so the caller need not wait.
   * @param refused what to say when it is refused.
   * @returns whether it was accepted; never rejects.
   */
  act<N extends ActionName>(name: N, input: Commands[N]["input"], refused?: WordId): Promise<boolean>;
  /**
   * Copies a text to the clipboard and tells screen readers. If the browser refuses, a notice says what
   * to do.
   * @param secret whether it is cleared off the clipboard later.
   * @returns whether it worked.
   */
  copy(content: string, announcement: string, secret?: boolean): Promise<boolean>;
  /** Says something in the polite live region. */
  announce(sentence: string): void;
}

export const UiContext = createContext<Ui | null>(null);

/** @throws outside of a page's frame, which is a fault in the page. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error("no UiContext above this component");
  return ui;
}
