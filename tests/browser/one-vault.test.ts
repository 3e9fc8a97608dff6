import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { killWorker, sendFrom, setupIs } from "../../drive/browser/extension.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { handMade } from "../../drive/engine/hand-made-app.ts";

/** A secret that the guide holds, and one that a run has made and proved, in one browser. */
describe("The guide's secret beside a run's", () => {
  const guides = "own8Q~0123456789abcdefghijABCDEFGHIJ0123";
  let stage: Stage;
  let page: Awaited<ReturnType<Stage["browser"]["context"]["newPage"]>>;
  const send = (command: string, input: object = {}): Promise<unknown> => sendFrom(page, command, input);

  beforeAll(async () => {
    stage = await setStage("contoso");
    page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
    const values = {
      tenantId: stage.sandbox.world.tenant.id,
      clientId: handMade,
      dynamicsUrl: "https://contoso.crm4.dynamics.com",
      clientSecret: guides,
    };
    for (const [value, text] of Object.entries(values)) {
      const answer = await send("guide.paste", { value, text, confirmed: true });
      expect([value, answer]).toMatchObject([value, { output: { taken: true } }]);
    }
    await stage.admin.run();
  });
  afterAll(() => stage?.close());

  it("is not shown or copied in its place by the next worker", async () => {
    const { browser, admin, sandbox } = stage;
    const proved = await admin.copyAll();
    await killWorker(browser);
    await browser.popup.close();
    // Is answered when the next worker has started, and the guide in it has done what it does at a start.
    expect(await send("guide.misses")).toMatchObject({ ok: true });
    await browser.popup.open();
    await setupIs(browser, "the end", ({ phase }) => phase === "finished");
    await browser.popup.sees({ role: "heading", name: "Ready, and tested" });
    const copied = await admin.copyAll();
    expect(copied).toEqual(proved);
    expect(JSON.stringify(copied)).not.toContain(guides);
    expect((await readIndependently(sandbox, copied)).accounts.length).toBeGreaterThan(0);
  });
});
