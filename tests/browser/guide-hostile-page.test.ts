import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { storedIn } from "../../drive/browser/extension.ts";
import { until } from "../../drive/browser/until.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

/** src/guide/pages/tenant-overview.ts */
const tenantIdTarget = "tenant-overview.tenant-id";
const fake = {
  appId: "aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb",
  secret: "zzz8Q~PLANTEDplantedPLANTEDplanted01234567",
};

describe("A portal page that turned hostile before the guide started", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  const errors: string[] = [];

  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "ko" });
    await stage.browser.context.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seenByPage: seen });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, { ...options, mode: "open" });
        seen.push(root);
        return root;
      };
      window.getComputedStyle = () => ({ opacity: "1", visibility: "visible" }) as CSSStyleDeclaration;
      document.elementFromPoint = () => null;
      const observers = window.MutationObserver;
      window.MutationObserver = class extends observers {
        override observe(): void {
          seen.push("observe");
        }
      };
      Object.defineProperty(Object.prototype, "kind", {
        configurable: true,
        set(value: unknown) {
          seen.push(value);
        },
        get: () => undefined,
      });
    });
    stage.browser.context.on("page", (page) => {
      page.on("console", (message) => {
        if (message.text().includes(extensionId) || message.location().url.includes(extensionId))
          errors.push(message.text());
      });
    });
    tab = await stage.turnOn();
  });
  afterAll(() => stage?.close());

  it("can't affect the guide by patching shared objects: the card comes and the value is taken", async () => {
    await tab.card.says("Start a new app registration");
    const { progress } = await recordIs(
      stage,
      "the tenant id",
      (one) => one.progress.captured.tenantId !== null,
    );
    expect(progress.captured.tenantId?.text).toBe(stage.sandbox.world.tenant.id);
  });

  it("gets no shadow root, no message and no observer of the guide", async () => {
    const seen = await tab.page.evaluate(() => {
      const { seenByPage } = window as unknown as { readonly seenByPage: readonly unknown[] };
      return seenByPage.filter((one) => one instanceof ShadowRoot).length;
    });
    expect(seen).toBe(0);
    const hosts = await tab.page.evaluate(() =>
      [...document.querySelectorAll("[popover=manual]")].map(({ shadowRoot }) => shadowRoot === null),
    );
    expect(hosts.length).toBeGreaterThan(0);
    expect(new Set(hosts)).toEqual(new Set([true]));
  });

  it("can't talk to the extension: pages have no way to send it anything", async () => {
    const answer = await tab.page.evaluate(async (id) => {
      const { chrome } = window as unknown as {
        readonly chrome?: { readonly runtime?: Record<string, (...given: unknown[]) => unknown> };
      };
      if (chrome?.runtime?.sendMessage === undefined) return "no runtime";
      try {
        return JSON.stringify(
          await chrome.runtime.sendMessage(id, { command: "credentials.get", input: { owner: "guide" } }),
        );
      } catch (error) {
        return `refused: ${String(error)}`;
      }
    }, extensionId);
    expect(answer).toMatch(/^(no runtime|refused: )/);
  });

  it("can't stop the guide by removing or hiding the card: the admin finishes in the popup", async () => {
    await tab.page.evaluate(() => {
      for (const host of document.querySelectorAll("[popover=manual]")) host.remove();
    });
    const { popup } = stage.browser;
    const before = Object.keys((await stage.record())?.progress.marks ?? {}).length;
    await popup.press({ role: "button", name: "I did this" });
    await recordIs(stage, "one more tick", ({ progress }) => Object.keys(progress.marks).length > before);
  });

  it("can't have another app's id and secret captured by planting them beside the guide", async () => {
    await tab.page.evaluate(({ appId, secret }) => {
      for (const [label, text] of [
        ["Application (client) ID", appId],
        ["Value", secret],
      ] as const) {
        const row = document.createElement("div");
        const name = document.createElement("label");
        name.textContent = label;
        const value = document.createElement("div");
        value.title = text;
        value.textContent = text;
        row.append(name, value);
        document.body.append(row);
      }
    }, fake);
    // The guide says that the tenant id has gone after a look at this very document, with what was planted in it.
    const showing = async () => JSON.stringify(await storedIn(stage.browser, "session"));
    await until("the tenant id to be seen", async () => (await showing()).includes(tenantIdTarget) || null);
    await (await tab.hand.sees("tenantId")).element.evaluate((one) => {
      (one as HTMLElement).style.display = "none";
    });
    await until(
      "the tenant id to have gone",
      async () => !(await showing()).includes(tenantIdTarget) || null,
    );
    const stored = JSON.stringify([
      await storedIn(stage.browser, "local"),
      await storedIn(stage.browser, "session"),
    ]);
    expect(stored).not.toContain(fake.appId);
    expect(stored).not.toContain(fake.secret);
  });

  it("leaves no error of the extension in its console", () => {
    expect(errors).toEqual([]);
  });
});
