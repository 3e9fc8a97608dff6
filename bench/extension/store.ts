import type { Page } from "playwright-core";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";

/** What the popup shows; what is absent is taken away. */
export interface Shown {
  readonly setup?: SetupState;
  readonly finished?: readonly FinishedSetup[];
  readonly guide?: GuideRecord;
}

/** Stores what the popup is to show when it opens next. @param desk a page of the extension */
export async function store(desk: Page, { setup, finished, guide }: Shown): Promise<void> {
  const put = (area: "local" | "session", key: string, value: unknown): string =>
    value === undefined
      ? `chrome.storage.${area}.remove(${JSON.stringify(key)})`
      : `chrome.storage.${area}.set(${JSON.stringify({ [key]: value })})`;
  const calls = [
    put("session", sessionKeys.setup, setup),
    put("local", localKeys.finished, finished),
    put("local", localKeys.guide, guide),
  ];
  await desk.evaluate(`Promise.all([${calls.join(", ")}]).then(() => undefined)`);
}
