import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { popupInBoth } from "./support/guide-pictures.ts";
import { type GuideStage, setGuideStage } from "./support/guide-stage.ts";
import { violationsIn } from "./support/popup-axe.ts";

/** What axe finds on the guide's screens of the real popup, in both colour schemes. */
describe("The guide's screens in the popup pass axe", () => {
  let stage: GuideStage;
  beforeAll(async () => {
    stage = await setGuideStage();
  });
  afterAll(() => stage?.close());

  async function isSound(name: string): Promise<void> {
    const { popup } = stage.browser;
    for (const scheme of ["light", "dark"] as const) {
      await popup.inColors(scheme);
      expect(await violationsIn(popup), scheme).toEqual([]);
    }
    await popup.inColors("light");
    await popupInBoth(popup, `popup/${name}`);
  }

  it("before the guide is turned on", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "Guide me through the portals" });
    await popup.sees({ role: "button", name: "Turn on the guide" });
    await isSound("turn-on");
  });

  it("the steps, with a refused value", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "Follow the steps here instead" });
    await popup.sees({ role: "heading", name: /0 of \d+ steps done/ });
    await isSound("steps-none-done");
    await popup.press({ role: "textbox", name: "Paste the Client Secret" });
    await popup.evaluate(`(() => {
      const field = document.activeElement;
      field.value = "0d5c2f6a-1b7e-4c55-9d0f-3a4b5c6d7e8f";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      setTimeout(() => field.form.requestSubmit(), 50);
    })()`);
    await popup.sees({ role: "StaticText", name: /This is the Secret ID/ });
    await isSound("secret-id");
  });

  it("the diagnostics, and the question before starting over", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "Start the guide over" });
    await popup.sees({ role: "heading", name: "Start the guide over?" });
    await isSound("start-over");
    await popup.close();
    await popup.press({ role: "button", name: "Guide me through the portals" });
    await popup.press({ role: "button", name: "Follow the steps here instead" });
    await popup.press({ role: "button", name: "Diagnostics" });
    await popup.sees({ role: "heading", name: "Diagnostics" });
    await isSound("diagnostics");
  });
});
