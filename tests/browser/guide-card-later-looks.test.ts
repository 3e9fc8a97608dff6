import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedIn } from "../../drive/browser/extension.ts";
import { createHand } from "../../drive/browser/portal-hand.ts";
import { patienceMs, until } from "../../drive/browser/until.ts";
import { isSoundInEveryLook } from "./support/card-looks.ts";
import { type ClosedCard, lookInside } from "./support/closed-card.ts";
import { goToStep } from "./support/go-to-step.ts";
import { watchRing } from "./support/guide-ring.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

const entra = "https://entra.microsoft.com/";
const button = (name: string | RegExp) => ({ role: "button", name });

/** States of the card that come late, or only in a tenant where somebody has begun. */
describe("The card in a tenant where somebody has begun, in every look", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let inside: ClosedCard;

  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "ko" });
    const before = await stage.browser.context.newPage();
    await addAppWithSecret(before);
    await before.close();
    tab = await stage.turnOn();
    inside = await lookInside(tab.page);
  });
  afterAll(() => stage?.close());

  /** By hand, without the guide: nobody has written the secret down. */
  async function addAppWithSecret(page: Page): Promise<void> {
    const hand = createHand(page, stage.sandbox);
    await page.goto(`${entra}#view/Microsoft_AAD_IAM/TenantOverview.ReactView`);
    await hand.press("nav:appRegistrations");
    await hand.press("newRegistration");
    await hand.type("applicationName", "TextUs");
    await hand.press("register");
    await hand.press("menu:Manage");
    await hand.press("menu:Credentials");
    await hand.press("newClientSecret");
    await hand.type("secretDescription", "production");
    await hand.choose("expires", "730");
    await hand.press("addSecret");
    await hand.sees("secretValue:production");
  }

  const isSound = (name: string, target: string | null = null) =>
    isSoundInEveryLook(name, tab, inside, target);

  const skipUntil = (wanted: string) => goToStep(tab.card, wanted);

  it("a secret that can no longer be read", async () => {
    await tab.hand.press("nav:appRegistrations");
    await tab.hand.press("openApp:TextUs");
    await recordIs(stage, "the client id", ({ progress }) => progress.captured.clientId !== null);
    await tab.hand.press("menu:Manage");
    await tab.hand.press("menu:Credentials");
    await tab.card.says("This secret can no longer be read");
    await tab.card.sees(button("Show me"));
    await isSound("20-masked", "newClientSecret");
    const ring = watchRing(tab.page, stage.sandbox);
    await expect.poll(() => ring.around(), { timeout: patienceMs }).toContain("newClientSecret");
  });

  it("a double click on Skip skips one step", async () => {
    const skipped = async () =>
      Object.values((await stage.record())?.progress.marks ?? {}).filter(({ state }) => state === "skipped");
    const before = (await skipped()).length;
    await tab.card.doubleClick(button("Skip"));
    // The worker takes one message after another: once the card is small there, both clicks have been carried out.
    await tab.card.press(button("Make small"));
    await until("a small card in the worker's storage", async () =>
      JSON.stringify((await storedIn(stage.browser, "local"))["guide-card"]).includes('"collapsed":true')
        ? true
        : null,
    );
    await tab.card.press(button("Show the step"));
    expect((await skipped()).length).toBe(before + 1);
  });

  it("the organization has to be allowed first", async () => {
    await skipUntil("Read the Dynamics URL");
    await tab.card.press(button("Can't find it?"));
    await tab.card.type(/Or paste the Dynamics URL/, "https://contoso.crm4.dynamics.com");
    await tab.card.press(button("Take it"));
    await skipUntil("Open the user TextUs in Dynamics 365");
    await tab.card.says("The guide can't come along to https://contoso.crm4.dynamics.com yet");
    await isSound("21-allow");
  });

  it("at the end, with a value missing; a small card says that too", async () => {
    await tab.card.press(button("Skip"));
    await tab.card.says("Set the picture");
    await tab.card.press(button("Skip"));
    await tab.card.says("Still missing: Client Secret.");
    await isSound("22-missing");
    await tab.card.press(button("Make small"));
    await isSound("23-missing-small");
    await tab.card.press(button("Show the step"));
  });

  it("at the end, with everything there", async () => {
    await tab.hand.press("newClientSecret");
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "730");
    await tab.hand.press("addSecret");
    await tab.card.says("All done");
    await isSound("24-done");
  });
});
