import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { sendFrom } from "../../drive/browser/extension.ts";
import { until } from "../../drive/browser/until.ts";
import { stepNow } from "./support/go-to-step.ts";
import { type GuidedTab, type GuideStage, setGuideStage } from "./support/guide-stage.ts";

const setUp = { role: "button", name: /^Go on with the guide/ };
const open = { role: "button", name: "Open the extension" };

describe("“Open the extension” on the guide's card", () => {
  let stage: GuideStage;
  let tab: GuidedTab;

  const shown = async (page: "index" | "panel"): Promise<number> =>
    (await stage.browser.cdp.find("page", `chrome-extension://${extensionId}/popup/${page}.html`)).length;

  beforeAll(async () => {
    stage = await setGuideStage();
    tab = await stage.turnOn();
    const { card } = tab;
    // The card has the button once no step is left.
    for (;;) {
      const step = await until("a step", () => stepNow(card));
      if ((await card.tree()).some(({ name }) => name === open.name)) break;
      await card.press({ role: "button", name: "Skip" });
      await until(`the card after “${step}”`, async () => {
        const next = await stepNow(card);
        return next === null || next === step ? null : true;
      });
    }
  });
  afterAll(() => stage?.close());

  it("has the side panel that is open show the guide, and opens no popup", async () => {
    const { popup, panel } = stage.browser;
    await popup.press({ role: "button", name: "Back" });
    await popup.press({ role: "button", name: "More" });
    await popup.press({ role: "menuitem", name: "Open in the side panel" });
    await panel.sees(setUp);
    await tab.page.bringToFront();
    await tab.card.press(open);
    await until("the guide in the panel", async () => ((await panel.find(setUp)) === null ? true : null));
    await panel.sees({ role: "button", name: "Turn off the guide" });
    expect([await shown("panel"), await shown("index")]).toEqual([1, 0]);
  });

  it("opens the panel where that is chosen", async () => {
    const { context, desk } = stage.browser;
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/popup/options.html`);
    expect(await sendFrom(options, "icon.opens", { opens: "panel" })).toMatchObject({ ok: true });
    await options.close();
    await desk.evaluate(
      "chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.close({ windowId: id }))",
    );
    await until("the panel to close", async () => ((await shown("panel")) === 0 ? true : null));
    await tab.page.bringToFront();
    await tab.card.press(open);
    await until("either", async () => ((await shown("panel")) + (await shown("index")) > 0 ? true : null));
    expect([await shown("panel"), await shown("index")]).toEqual([1, 0]);
  });
});
