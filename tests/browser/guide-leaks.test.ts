import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../scripts/drive/chromium.ts";
import { storedIn } from "../../scripts/drive/extension.ts";
import { type GuidedTab, type GuideStage, setGuideStage } from "./support/guide-stage.ts";
import { setUpGuided } from "./support/guided-set-up.ts";
import { type Listener, listen } from "./support/leaks/listen.ts";
import { foundIn, type Needle } from "./support/leaks/needles.ts";

describe("After all six chapters with the guide", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let heard: Listener;
  let needles: readonly Needle[];

  beforeAll(async () => {
    stage = await setGuideStage();
    heard = await listen(stage.browser, stage.sandbox);
    tab = await stage.turnOn();
    const { clientSecret } = await setUpGuided(stage, tab);
    needles = [{ name: "the client secret", value: clientSecret }];
  });
  afterAll(() => stage?.close());

  it("the secret is in the browser's memory, which pages and content scripts can't read", async () => {
    expect(foundIn(JSON.stringify(await storedIn(stage.browser, "session")), needles)).toEqual([
      "the client secret",
    ]);
  });

  it("it is in no other storage, of the extension's or the portals'", async () => {
    for (const area of ["local", "sync"]) {
      const stored = await stage.browser.desk.evaluate(`chrome.storage.${area}.get(null)`);
      expect(foundIn(JSON.stringify(stored), needles)).toEqual([]);
    }
    const kept = await tab.page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, document.cookie, window.name, history.state]),
    );
    expect(foundIn(kept, needles)).toEqual([]);
  });

  it("it was written to no console: the portals', the popup's or the worker's", () => {
    expect(foundIn(heard.console().join("\n"), needles)).toEqual([]);
  });

  it("it is neither on the card nor anywhere else in the portal's pages, once its own page was left", async () => {
    expect(foundIn(await tab.card.text(), needles)).toEqual([]);
    for (const frame of tab.page.frames()) expect(foundIn(await frame.content(), needles)).toEqual([]);
  });

  it("it is not in the diagnostics that can be copied, and neither are ids", async () => {
    const { guide } = await storedIn(stage.browser, "local");
    expect(foundIn(JSON.stringify(guide), needles)).toEqual([]);
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
    const misses = await page.evaluate('chrome.runtime.sendMessage({ command: "guide.misses", input: {} })');
    const text = JSON.stringify(misses);
    expect(text).toContain('"ok":true');
    const { tenant } = stage.sandbox.world;
    const ids = [tenant.id, ...tenant.applications.map(({ appId }) => appId)];
    for (const id of ids) expect(text).not.toContain(id);
    expect(foundIn(text, needles)).toEqual([]);
    await page.close();
  });

  it("it was in no request but the portal's own", () => {
    // The portal shows it because its server has sent it; nobody sends it back.
    expect(heard.requests(needles)).toEqual([]);
  });
});
