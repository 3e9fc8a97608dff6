import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killWorker, storedIn } from "../../drive/browser/extension.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

describe("A worker that dies while the guide is on", () => {
  let stage: GuideStage;
  let tab: GuidedTab;

  beforeAll(async () => {
    stage = await setGuideStage();
    tab = await stage.turnOn();
    await tab.card.says("Start a new app registration");
    await stage.browser.desk.evaluate(`
      globalThis.removed = [];
      chrome.storage.local.onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes)) if (newValue === undefined) removed.push(key);
      });
    `);
  });
  afterAll(() => stage?.close());

  /** In the browser's memory. */
  const secretInHand = async (): Promise<unknown> =>
    (
      (await storedIn(stage.browser, "session")).secrets as
        | readonly { readonly owner: string; readonly clientSecret?: string }[]
        | undefined
    )?.find(({ owner }) => owner === "guide")?.clientSecret;

  it("takes no tick with it, and the card goes on when the page does", async () => {
    const before = await stage.record();
    await killWorker(stage.browser);
    expect((await stage.record())?.progress).toEqual(before?.progress);
    await tab.card.says("Start a new app registration");
    await tab.hand.press("nav:appRegistrations");
    await tab.card.says(/Choose New registration/);
    await tab.hand.press("newRegistration");
    await tab.card.says("Register TextUs");
  });

  it("wakes when a button of the card is pressed, and carries that out", async () => {
    await killWorker(stage.browser);
    await tab.card.press({ role: "button", name: "Fill “TextUs” into Name" });
    await tab.card.says("Choose Register");
    expect(await tab.hand.read("applicationName")).toBe("TextUs");
  });

  it("wakes when a value appears, and takes it once", async () => {
    await killWorker(stage.browser);
    await tab.hand.press("register");
    const { progress } = await recordIs(
      stage,
      "the client id",
      ({ progress: now }) => now.captured.clientId !== null,
    );
    const ours = stage.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
    expect(progress.captured.clientId?.text).toBe(ours?.appId);
    await tab.card.says("Open Certificates & secrets");
  });

  it("loses no secret that shows while there is no worker, nor one that the previous worker held", async () => {
    await tab.hand.press("menu:Manage");
    await tab.hand.press("menu:Credentials");
    await tab.card.says("Start a new client secret");
    await tab.hand.press("newClientSecret");
    await tab.card.says("Add the client secret");
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "730");
    await killWorker(stage.browser);
    await tab.hand.press("addSecret");
    const captured = await recordIs(
      stage,
      "the secret",
      ({ progress }) => progress.captured.clientSecret !== null,
    );
    const shown = await tab.hand.read("secretValue:production");
    expect(await secretInHand()).toBe(shown);

    await killWorker(stage.browser);
    expect(await secretInHand()).toBe(shown);
    await tab.hand.press("menu:CallAnAPI");
    await tab.card.says(/Add a permission/);
    const after = await stage.record();
    expect(after?.progress.captured).toEqual(captured.progress.captured);
    for (const [step, mark] of Object.entries(captured.progress.marks))
      expect(after?.progress.marks[step as keyof typeof captured.progress.marks]).toEqual(mark);
    expect(await secretInHand()).toBe(shown);
    expect(JSON.stringify(await storedIn(stage.browser, "local"))).not.toContain(shown);
  });

  it("leaves the tick to the next worker if it died between keeping the secret and ticking it", async () => {
    const shown = await secretInHand();
    expect(shown).toMatch(/^.{3}\dQ~/);
    const before = await stage.record();
    await killWorker(stage.browser);
    // As the worker's storage is in that moment: the secret is in the browser's memory, the tick not on disk.
    await stage.browser.desk.evaluate(`(async () => {
      const { guide } = await chrome.storage.local.get("guide");
      guide.progress.captured.clientSecret = null;
      delete guide.progress.marks["secret-value"];
      await chrome.storage.local.set({ guide });
    })()`);
    await tab.card.press({ role: "button", name: "Back" });
    const { progress } = await recordIs(
      stage,
      "the secret, ticked by the next worker",
      ({ progress: now }) => now.captured.clientSecret !== null,
    );
    expect(progress.marks["secret-value"]?.state).toBe("done");
    expect(Object.keys(progress.marks).length).toBeGreaterThanOrEqual(
      Object.keys(before?.progress.marks ?? {}).length,
    );
    expect(await secretInHand()).toBe(shown);
  });

  it("takes nothing off the disk when it starts, not for a moment", async () => {
    expect(await storedIn(stage.browser, "local")).toHaveProperty("setup");
    expect(await stage.browser.desk.evaluate("removed")).toEqual([]);
  });

  it("leaves one app with one secret in the tenant", () => {
    const made = stage.sandbox.world.tenant.applications.filter(
      ({ displayName }) => displayName === "TextUs",
    );
    expect(made.map(({ passwordCredentials }) => passwordCredentials.length)).toEqual([1]);
  });
});
