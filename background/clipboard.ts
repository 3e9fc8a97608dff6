import type { Accepted } from "../src/contract/accepted.ts";
import { type ClipboardRecord, noClipboard } from "../src/contract/clipboard-record.ts";
import type { Commands } from "../src/contract/commands.ts";
import { createInOrder } from "../src/ground/in-order.ts";
import type { Stored } from "../src/ground/stored.ts";
import type { Log } from "../src/log/log.ts";

/**
 * Until when after its time the clipboard is still cleared where the browser was closed meanwhile, ms. Later it
 * is most likely somebody's own text.
 */
const lateMs = 10 * 60_000;

type Names = Extract<keyof Commands, `clipboard.${string}`>;
export type ClipboardCommands = {
  readonly [N in Names]: (input: Commands[N]["input"]) => Promise<Accepted>;
};

/**
 * Clears a copied secret off the clipboard after a time, whether or not a page is open, over deaths of the worker. It
 * never reads the clipboard: what is copied elsewhere meanwhile is not known, and goes as well. What our own pages copy
 * is known, and so is a "keep it".
 * @param deps.thisBrowser a mark in memory, which is gone when the browser was closed.
 * @param deps.schedule has {@link due} called at a time, ms since the epoch; null takes it back.
 */
export function createClipboard(deps: {
  readonly record: Stored<ClipboardRecord>;
  readonly thisBrowser: Stored<boolean>;
  readonly clear: () => Promise<void>;
  readonly schedule: (due: number | null) => Promise<void>;
  readonly now: () => number;
  readonly log: Log;
}): { readonly commands: ClipboardCommands; due(time: number): Promise<void> } {
  const { record, thisBrowser, schedule, now, log } = deps;
  const inOrder = createInOrder();

  const waitUntil = async (kept: ClipboardRecord, dueAt: number | null): Promise<void> => {
    await record.write({ ...kept, dueAt, failed: false });
    if (dueAt !== null) await thisBrowser.write(true);
    await schedule(dueAt);
  };
  const clear = async (kept: ClipboardRecord): Promise<void> => {
    try {
      await deps.clear();
      await waitUntil(kept, null);
    } catch (error) {
      log.warn("clipboard.not-cleared", { kind: error instanceof Error ? error.name : typeof error });
      await record.write({ ...kept, dueAt: null, failed: true });
    }
  };
  const after = ({ afterSeconds }: ClipboardRecord, from: number): number | null =>
    afterSeconds === 0 ? null : from + afterSeconds * 1000;
  const change = (edit: (kept: ClipboardRecord) => Promise<void>): Promise<Accepted> =>
    inOrder(async () => {
      await edit((await record.read()) ?? noClipboard);
      return { accepted: true };
    });

  return {
    commands: {
      "clipboard.copied": ({ secret }) =>
        change(async (kept) => {
          // With nothing on it to be cleared there is nothing to note.
          if (secret || kept.dueAt !== null || kept.failed)
            await waitUntil(kept, secret ? after(kept, now()) : null);
        }),
      "clipboard.keep": () => change((kept) => waitUntil(kept, null)),
      "clipboard.clear": () => change(clear),
      "clipboard.set": ({ afterSeconds }) =>
        change((kept) => {
          const copiedAt = kept.dueAt === null ? null : kept.dueAt - kept.afterSeconds * 1000;
          const next = { ...kept, afterSeconds };
          return waitUntil(next, copiedAt === null ? null : after(next, copiedAt));
        }),
    },
    async due(time) {
      await change(async (kept) => {
        if (kept.dueAt === null) return;
        const isSameBrowser = (await thisBrowser.read()) === true;
        await (isSameBrowser || now() - time <= lateMs ? clear(kept) : waitUntil(kept, null));
      });
    },
  };
}
