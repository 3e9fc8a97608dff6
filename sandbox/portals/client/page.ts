import type { BackEnd } from "./back-end.ts";
import type { Start, Word } from "./start.ts";
import type { CopyWords, Toolkit } from "./toolkit.ts";
import type { View } from "./view.ts";

/** What a page works with, wherever it is shown. */
export interface PageContext {
  readonly t: Toolkit;
  readonly view: View;
  readonly word: Word;
  readonly start: Start;
  /** Names and values of the route: appId, objectId... */
  readonly route: Readonly<Record<string, string>>;
  readonly ask: BackEnd;
  /** Leads to another page by its hash, without "#". */
  go(hash: string): void;
  /** Names the blade: the application on an application's page. */
  title(title: string): void;
  toast(text: string): void;
  readonly signal: AbortSignal;
}

/** Opens a page: gets what it shows, draws it. */
export type Page = (context: PageContext) => Promise<void>;

export const copyWords = (word: Word, truth?: string): CopyWords => ({
  copy: word("copyToClipboard"),
  copied: word("copied"),
  ...(truth === undefined ? {} : { truth }),
});

/** Hash of one of an application's pages. @param item "Overview", "Credentials", "CallAnAPI" */
export const applicationHash = (item: string, appId: string): string =>
  `view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${item}/appId/${appId}/isMSAApp~/false`;

/** Runs what a button does; a refusal becomes a notification. */
export const attempt = (context: PageContext, act: () => Promise<void>): void => {
  act().catch((error: unknown) => context.toast(error instanceof Error ? error.message : String(error)));
};
