import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearingIsDue, paste } from "../../drive/browser/clipboard.ts";
import { killWorker, storedIn } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { clipboardIn } from "../../src/contract/clipboard-record.ts";

const button = (name: string | RegExp) => ({ role: "button", name });

describe("A copied secret", () => {
  let stage: Stage;
  const record = async () => clipboardIn((await storedIn(stage.browser, "local")).clipboard);
  const waits = () => until("a time to clear at", async () => (await record()).dueAt);
  const waitsNoMore = () =>
    until("nothing to be cleared", async () => ((await record()).dueAt === null ? true : null));

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.run();
  });
  afterAll(() => stage?.close());

  it("shows when it will be cleared, a minute after the copy", async () => {
    const before = Date.now();
    const { clientSecret } = await stage.admin.copyAll();
    expect(clientSecret).not.toBe("");
    const dueAt = await waits();
    expect(dueAt).toBeGreaterThanOrEqual(before + 60_000);
    expect(dueAt).toBeLessThanOrEqual(Date.now() + 60_000);
    await stage.browser.popup.sees({
      role: "StaticText",
      name: /^The clipboard is cleared in (\d+ s|1 min)\.$/,
    });
  });

  it("is cleared in time even when the popup is closed and the worker dead", async () => {
    const { browser } = stage;
    await browser.popup.close();
    await killWorker(browser);
    expect(await paste(browser.context)).toContain("Client Secret: ");
    await clearingIsDue(browser);
    await waitsNoMore();
    // First whether the browser refused, then whether it did what it said.
    expect((await record()).failed).toBe(false);
    expect(await paste(browser.context)).toBe("");
  });

  it("stays when the admin keeps it, and is cleared when the admin clears it", async () => {
    const { browser, admin } = stage;
    const { clientSecret } = await admin.copyAll();
    await waits();
    await browser.popup.press(button("Keep it"));
    await waitsNoMore();
    expect(await paste(browser.context)).toContain(clientSecret);
    await admin.copyAll();
    await browser.popup.press(button("Clear it now"));
    await waitsNoMore();
    expect(await paste(browser.context)).toBe("");
  });

  it("is not cleared when something else was copied after it", async () => {
    const { browser, admin } = stage;
    const { clientId } = await admin.copyAll();
    await waits();
    await browser.popup.press(button("Copy Client ID"));
    await waitsNoMore();
    await clearingIsDue(browser);
    await until("the alarm to have rung", async () =>
      "clipboard" in (((await storedIn(browser, "local"))["deferred-jobs"] as object | undefined) ?? {})
        ? null
        : true,
    );
    expect(await paste(browser.context)).toBe(clientId);
  });

  it("is cleared after a time that the admin can choose and that is kept", async () => {
    const { browser, admin } = stage;
    await browser.popup.press(button("Send them safely, not by plain e-mail"));
    await browser.popup.choose("Clear the clipboard after a copy", "5 min");
    await until("the choice", async () => ((await record()).afterSeconds === 300 ? true : null));
    await killWorker(browser);
    const before = Date.now();
    await admin.copyAll();
    expect(await waits()).toBeGreaterThanOrEqual(before + 300_000);
    await browser.popup.press(button("Clear it now"));
    await waitsNoMore();
  });
});
