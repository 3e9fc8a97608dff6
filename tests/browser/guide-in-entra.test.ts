import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedIn } from "../../drive/browser/extension.ts";
import { lookInside } from "./support/closed-card.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

describe("The guide in the portals of Entra", () => {
  let stage: GuideStage;
  let tab: GuidedTab;

  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "react" });
  });
  afterAll(() => stage?.close());

  /** The pane is in a frame of another origin, into which the card can't look. */
  async function isBesideThePane(): Promise<void> {
    const inside = await lookInside(tab.page);
    const { frame } = await tab.hand.sees("secretDescription");
    const pane = await frame.locator(".ms-Panel-main").boundingBox();
    if (pane === null) throw new Error("There is no pane.");
    await expect
      .poll(async () => {
        const { box } = await inside.shape();
        return box.x + box.width <= pane.x || box.x >= pane.x + pane.width;
      })
      .toBe(true);
  }

  it("is off until the popup turns it on: no script is registered", async () => {
    expect(await stage.browser.desk.evaluate("chrome.scripting.getRegisteredContentScripts()")).toEqual([]);
  });

  it("opens the first page with a card, and takes the Tenant ID from a cross-origin frame", async () => {
    tab = await stage.turnOn();
    await tab.card.says("Read the Tenant ID");
    await recordIs(stage, "the tenant id", ({ progress }) => progress.captured.tenantId !== null);
    const { progress } = (await stage.record()) ?? {};
    expect(progress?.captured.tenantId?.text).toBe(stage.sandbox.world.tenant.id);
    await tab.card.says("Start a new app registration");
  });

  it("fills in the name by real input, and names a wrong one immediately", async () => {
    await tab.hand.press("nav:appRegistrations");
    await tab.card.says(/Choose New registration/);
    await tab.hand.press("newRegistration");
    await tab.card.says("Register TextUs");
    await tab.hand.type("applicationName", "TextUsX");
    await tab.card.says("The name is “TextUsX”");
    await tab.card.press({ role: "button", name: "Fill “TextUs” into Name" });
    await tab.card.says("Choose Register");
    expect(await tab.hand.read("applicationName")).toBe("TextUs");
  });

  it("takes the Client ID after Register, and the secret's Value once it appears", async () => {
    await tab.hand.press("register");
    await recordIs(stage, "the client id", ({ progress }) => progress.captured.clientId !== null);
    await tab.card.says("Open Certificates & secrets");
    await tab.hand.press("menu:Manage");
    await tab.hand.press("menu:Credentials");
    await tab.card.says("Start a new client secret");
    await tab.hand.press("newClientSecret");
    await tab.card.says("Add the client secret");
    await isBesideThePane();
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "365");
    await tab.card.says(/it should be 730 days/);
    await tab.hand.choose("expires", "730");
    await tab.hand.press("addSecret");
    await recordIs(stage, "the secret", ({ progress }) => progress.captured.clientSecret !== null);
    const secret = await tab.hand.read("secretValue:production");
    const session = JSON.stringify(await storedIn(stage.browser, "session"));
    expect(session).toContain(secret);
    expect(JSON.stringify(await storedIn(stage.browser, "local"))).not.toContain(secret);
    expect(await tab.card.text()).not.toContain(secret.slice(0, 3 + 3));
  });
});
