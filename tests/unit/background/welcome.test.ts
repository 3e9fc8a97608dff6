import { describe, expect, it } from "vitest";
import { createWelcome, type WelcomeNote } from "../../../background/welcome.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

function world({ fails = false, policy = false } = {}) {
  const browser = fakeBrowser();
  const opened: (string | undefined)[] = [];
  const note = createStorageArea(browser.api.storage.local).item("welcome", (raw) => raw as WelcomeNote);
  const welcome = createWelcome({
    note,
    browser: {
      runtime: browser.api.runtime,
      tabs: {
        ...browser.api.tabs,
        create: async ({ url }) => {
          opened.push(url);
          if (fails) throw new Error("no window");
          return {} as Awaited<ReturnType<typeof browser.api.tabs.create>>;
        },
      },
    },
    isSetByPolicy: async () => policy,
  });
  return { welcome, opened, note };
}

describe("The welcome page", () => {
  it("opens once, when the extension is installed", async () => {
    const { welcome, opened } = world();
    await welcome.installed("install");
    await welcome.installed("install");
    expect(opened).toHaveLength(1);
    expect(opened[0]).toContain("popup/welcome.html");
  });

  it.each(["update", "chrome_update", "browser_update"])("does not open at %s", async (reason) => {
    const { welcome, opened, note } = world();
    await welcome.installed(reason);
    expect(opened).toEqual([]);
    expect(await note.read()).toBeNull();
  });

  it("does not open when a policy sets the sign-in app, and never later", async () => {
    const { welcome, opened, note } = world({ policy: true });
    await welcome.installed("install");
    expect(opened).toEqual([]);
    expect(await note.read()).toBe("over");
  });

  it("is noted as opened even if its tab fails", async () => {
    const { welcome, opened, note } = world({ fails: true });
    await expect(welcome.installed("install")).rejects.toThrow("no window");
    expect(await note.read()).toBe("over");
    await welcome.installed("install");
    expect(opened).toHaveLength(1);
  });
});
