import { describe, expect, it } from "vitest";
import { createClipboard } from "../../../background/clipboard.ts";
import { clearedChannel, createClipboardClearer } from "../../../src/browser/clipboard.ts";
import { type ClipboardRecord, clipboardIn, noClipboard } from "../../../src/contract/clipboard-record.ts";
import type { Stored } from "../../../src/ground/stored.ts";

const start = Date.parse("2026-11-02T09:00:00Z");
const minute = 60_000;

function stored<T>(): Stored<T> & { value: T | null } {
  const item = {
    value: null as T | null,
    read: async () => item.value,
    write: async (value: T) => {
      item.value = value;
    },
    clear: async () => {
      item.value = null;
    },
  };
  return item;
}

/** A clipboard of one browser, whose time is set by hand. */
function world() {
  const record = stored<ClipboardRecord>();
  const thisBrowser = stored<boolean>();
  const it = { time: start, due: null as number | null, cleared: 0, refuses: false };
  const warned: string[] = [];
  const noted = (event: string): void => void warned.push(event);
  const clipboard = createClipboard({
    record,
    thisBrowser,
    clear: async () => {
      if (it.refuses) throw new Error("refused");
      it.cleared += 1;
    },
    schedule: async (due) => {
      it.due = due;
    },
    now: () => it.time,
    log: { info: noted, warn: noted },
  });
  return { ...clipboard, it, record, thisBrowser, warned };
}

describe("a secret on the clipboard", () => {
  it("is cleared a minute after the copy, once", async () => {
    const { commands, due, it, record } = world();
    await commands["clipboard.copied"]({ secret: true });
    expect(it.due).toBe(start + minute);
    it.time = start + minute;
    await due(start + minute);
    await due(start + minute);
    expect([it.cleared, it.due, record.value?.dueAt]).toEqual([1, null, null]);
  });

  it("is not cleared when something else of ours was copied, or when it is to stay", async () => {
    for (const last of ["copied", "keep"] as const) {
      const { commands, due, it } = world();
      await commands["clipboard.copied"]({ secret: true });
      await (last === "copied"
        ? commands["clipboard.copied"]({ secret: false })
        : commands["clipboard.keep"]({}));
      expect(it.due).toBeNull();
      await due(start + minute);
      expect(it.cleared).toBe(0);
    }
  });

  it("starts its time anew with each copy", async () => {
    const { commands, it } = world();
    await commands["clipboard.copied"]({ secret: true });
    it.time += 40_000;
    await commands["clipboard.copied"]({ secret: true });
    expect(it.due).toBe(start + 40_000 + minute);
  });

  it("goes by a time that is set later, counted from the copy, and stays for good if that is never", async () => {
    const { commands, it } = world();
    await commands["clipboard.copied"]({ secret: true });
    it.time += 10_000;
    await commands["clipboard.set"]({ afterSeconds: 300 });
    expect(it.due).toBe(start + 5 * minute);
    await commands["clipboard.set"]({ afterSeconds: 0 });
    expect(it.due).toBeNull();
    await commands["clipboard.copied"]({ secret: true });
    expect(it.due).toBeNull();
  });

  it("is cleared late after a sleep, but not long after the browser was closed", async () => {
    for (const [closed, lateMinutes, cleared] of [
      [false, 600, 1],
      [true, 9, 1],
      [true, 11, 0],
    ] as const) {
      const { commands, due, it, thisBrowser, record } = world();
      await commands["clipboard.copied"]({ secret: true });
      if (closed) thisBrowser.value = null;
      it.time = start + minute + lateMinutes * minute;
      await due(start + minute);
      expect([closed, lateMinutes, it.cleared]).toEqual([closed, lateMinutes, cleared]);
      expect(record.value?.dueAt).toBeNull();
    }
  });

  it("is said to be there still when the browser refuses, until something else is copied", async () => {
    const { commands, due, it, record, warned } = world();
    it.refuses = true;
    await commands["clipboard.copied"]({ secret: true });
    await due(start + minute);
    expect(record.value).toMatchObject({ failed: true, dueAt: null });
    expect(warned).toEqual(["clipboard.not-cleared"]);
    await commands["clipboard.copied"]({ secret: false });
    expect(record.value?.failed).toBe(false);
  });

  it("is told by a record that is read as far as it is one", () => {
    const whole: ClipboardRecord = { afterSeconds: 120, dueAt: start, failed: true };
    expect(clipboardIn(whole)).toEqual(whole);
    for (const raw of [null, 7, [], { afterSeconds: 61, dueAt: "soon", failed: "no" }])
      expect(clipboardIn(raw)).toEqual(noClipboard);
  });
});

describe("clearing the clipboard", () => {
  /** @param says what the document tells of its own copy */
  const offscreen = (calls: string[], says: boolean) => ({
    async createDocument({ url }: { readonly url: string }) {
      calls.push(`open ${url}`);
      const channel = new BroadcastChannel(clearedChannel);
      channel.postMessage(says);
      setTimeout(() => channel.close(), 100);
    },
    closeDocument: async () => void calls.push("close"),
  });

  it("writes where the background has a clipboard, and opens a document where it has none", async () => {
    const calls: string[] = [];
    const clipboard = { writeText: async (text: string) => void calls.push(`write “${text}”`) };
    await createClipboardClearer({ clipboard, offscreen: undefined })();
    await createClipboardClearer({ clipboard: undefined, offscreen: offscreen(calls, true) })();
    expect(calls).toEqual(["write “”", "close", "open popup/clear-clipboard.html", "close"]);
  });

  it("is not told as done when the document could not copy, and leaves no document open", async () => {
    const calls: string[] = [];
    const clear = createClipboardClearer({ clipboard: undefined, offscreen: offscreen(calls, false) });
    await expect(clear()).rejects.toThrow("has not cleared");
    expect(calls).toEqual(["close", "open popup/clear-clipboard.html", "close"]);
  });

  it("says so where there is neither", async () => {
    await expect(createClipboardClearer({ clipboard: undefined, offscreen: undefined })()).rejects.toThrow();
  });
});
