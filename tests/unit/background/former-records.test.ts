import { beforeEach, describe, expect, it } from "vitest";
import { dropFormerRecords } from "../../../background/former-records.ts";
import { finished } from "../../../drive/popup/states.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

let browser: ReturnType<typeof fakeBrowser>;
const others = { journal: { version: 2, runs: [], unreadable: [] }, options: { clientId: "c" } };

beforeEach(() => {
  browser = fakeBrowser();
  for (const [key, value] of Object.entries({
    ...others,
    setup: { ...finished, phase: "running", result: null },
    inspection: { businessUnit: "Contoso Nord" },
  })) {
    browser.storage.local.data.set(key, structuredClone(value));
  }
});

const disk = () => JSON.stringify([...browser.storage.local.data]);
const everythingElse = () =>
  Object.fromEntries(Object.keys(others).map((key) => [key, browser.storage.local.data.get(key)]));

describe("what a former version wrote", () => {
  it("loses its names and what was found in the tenant; the rest stays as it was", async () => {
    const { account } = finished;
    expect(disk()).toContain(account?.username);
    await dropFormerRecords(browser.api);
    expect(disk()).not.toContain(account?.username);
    expect(disk()).not.toContain(account?.displayName);
    expect(disk()).not.toContain("Contoso Nord");
    expect(browser.storage.local.data.has("inspection")).toBe(false);
    expect(everythingElse()).toEqual(others);
    expect(browser.storage.local.data.get("setup")).toMatchObject({ id: finished.id, phase: "running" });
    expect(browser.storage.session.data.size).toBe(0);
  });

  it("is written anew once only", async () => {
    await dropFormerRecords(browser.api);
    const { length } = browser.storage.local.writes;
    await dropFormerRecords(browser.api);
    expect(browser.storage.local.writes.length).toBe(length);
  });

  it("is not lost when the worker dies at any moment of it", async () => {
    for (const death of ["clear", "set"] as const) {
      const does = browser.storage.local[death];
      const dead = new Promise<void>((resolve) => {
        browser.storage.local[death] = () => {
          resolve();
          return new Promise(() => {});
        };
      });
      await Promise.race([dropFormerRecords(browser.api), dead]);
      browser.storage.local[death] = does as never;
    }
    await dropFormerRecords(browser.api);
    expect(everythingElse()).toEqual(others);
    expect(disk()).not.toContain("Contoso Nord");
  });

  it("that nobody can read any more is taken off the disk, and stays a damaged record", async () => {
    browser.storage.local.data.set("setup", { version: 0, who: "Adele Admin" });
    await dropFormerRecords(browser.api);
    expect(disk()).not.toContain("Adele");
    expect(browser.storage.local.data.get("setup")).toEqual({ version: 0 });
  });
});
