import { beforeEach, describe, expect, it } from "vitest";
import { closeToContentScripts, createStorageArea } from "../../../src/browser/storage.ts";
import { parseSetupState } from "../../../src/contract/setup-record.ts";
import { fakeBrowser } from "./fake-browser.ts";

const text = (raw: unknown): string => {
  if (typeof raw !== "string") throw new Error("no text");
  return raw;
};

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
});

describe("a stored record", () => {
  it("reads null before it was written, what was written, and null after it was cleared", async () => {
    const item = createStorageArea(browser.api.storage.local).item("note", text);
    expect(await item.read()).toBeNull();
    await item.write("one");
    expect(await item.read()).toBe("one");
    await item.clear();
    expect(await item.read()).toBeNull();
  });

  it("reads as null when it is not understood", async () => {
    browser.storage.local.data.set("note", 7);
    expect(await createStorageArea(browser.api.storage.local).item("note", text).read()).toBeNull();
  });

  it("ends with the last write, and a read sees every write before it, whatever each took", async () => {
    const area = createStorageArea(browser.api.storage.local);
    const item = area.item("note", text);
    let delay = 30;
    browser.storage.local.beforeWrite = () => {
      delay -= 10;
      return new Promise((resolve) => setTimeout(resolve, delay));
    };
    const done = [item.write("one"), item.write("two"), item.write("three")];
    expect(await item.read()).toBe("three");
    await Promise.all(done);
    expect(browser.storage.local.writes.map((write) => write.note)).toEqual(["one", "two", "three"]);
  });

  it("says when a write failed, and goes on with the next", async () => {
    const item = createStorageArea(browser.api.storage.session).item("note", text);
    browser.storage.session.beforeWrite = () => Promise.reject(new Error("quota"));
    const failed = item.write("one");
    await expect(failed).rejects.toMatchObject({ name: "NotStoredError" });
    browser.storage.session.beforeWrite = async () => {};
    await item.write("two");
    expect(await item.read()).toBe("two");
  });

  it("can be followed until the signal aborts", async () => {
    const item = createStorageArea(browser.api.storage.local).item("note", text);
    const seen: (string | null)[] = [];
    const stop = new AbortController();
    item.follow((value) => seen.push(value), stop.signal);
    await item.write("one");
    await browser.storage.local.set({ other: "x" });
    await browser.storage.local.set({ note: 7 });
    await item.clear();
    stop.abort();
    await item.write("two");
    expect(seen).toEqual(["one", null, null]);
    expect(browser.storage.local.onChanged.listeners.size).toBe(0);
  });

  it("is not followed by a signal that has aborted", () => {
    const item = createStorageArea(browser.api.storage.local).item("note", text);
    item.follow(() => {}, AbortSignal.abort());
    expect(browser.storage.local.onChanged.listeners.size).toBe(0);
  });
});

describe("access to storage", () => {
  it("is closed to content scripts for both areas", async () => {
    await closeToContentScripts(browser.api);
    expect(browser.storage.local.accessLevel).toBe("TRUSTED_CONTEXTS");
    expect(browser.storage.session.accessLevel).toBe("TRUSTED_CONTEXTS");
  });

  it("is left as it is where the browser can't close it", async () => {
    delete browser.storage.local.setAccessLevel;
    await closeToContentScripts(browser.api);
    expect(browser.storage.session.accessLevel).toBe("TRUSTED_CONTEXTS");
  });
});

describe("the stored set-up", () => {
  const state = { version: 1, id: "r1", phase: "running", environments: [], progress: [], more: "kept" };

  it("comes back whole", () => {
    expect(parseSetupState(state)).toEqual(state);
  });

  it.each([
    ["of another version", { ...state, version: 2 }],
    ["in an unknown phase", { ...state, phase: "dancing" }],
    ["without progress", { ...state, progress: null }],
    ["that is a text", "start"],
  ])("is not taken %s", (_name, raw) => {
    expect(() => parseSetupState(raw)).toThrow();
  });
});
