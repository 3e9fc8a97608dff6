import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LASTING } from "../../content-scripts/overlay/small-by-itself.ts";
import { patienceMs } from "../../drive/browser/until.ts";
import { isSoundInEveryLook } from "./support/card-looks.ts";
import { type ClosedCard, lookInside } from "./support/closed-card.ts";
import { watchRing } from "./support/guide-ring.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

/** The card in its states, in the real portal tab, each in every look. */
describe("The card, in every state and look", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let inside: ClosedCard;

  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "ko" });
    tab = await stage.turnOn();
    inside = await lookInside(tab.page);
  });
  afterAll(() => stage?.close());

  const isSound = (name: string, target: string | null = null) =>
    isSoundInEveryLook(name, tab, inside, target);
  const button = (name: string | RegExp) => ({ role: "button", name });

  it("axe notices a planted fault", async () => {
    await tab.card.says("Start a new app registration");
    await inside.append("input");
    expect((await inside.violations()).join("\n")).toContain("label");
    await tab.page.reload();
    await tab.card.says("Start a new app registration");
  });

  it("the step is on another page", () => isSound("01-elsewhere"));

  it("the words to look for, the address and the keys, opened by the admin", async () => {
    await tab.card.press(button("Can't find it?"));
    await tab.card.says("Alt+Shift+G");
    await isSound("02-help");
  });

  it("a value of a step that is done, with where it came from; the box to paste another; one refused", async () => {
    await tab.card.press(button("Back"));
    await tab.card.says("Read the Tenant ID");
    await isSound("03-captured", "tenantId");
    await tab.card.press(button("Can't find it?"));
    await isSound("04-paste", "tenantId");
    await tab.card.type(/Or paste the Tenant ID/, "contoso");
    await tab.card.press(button("Take it"));
    await tab.card.says("This is not an ID");
    await isSound("05-paste-refused", "tenantId");
    await tab.card.press(button("Next"));
  });

  it("found", async () => {
    await tab.hand.press("nav:appRegistrations");
    await tab.card.sees(button("Show me"));
    await isSound("06-found", "newRegistration");
  });

  it("found: one instruction and what is waited for; the rest is behind Why", async () => {
    expect(await tab.card.text()).not.toContain("instead of making a second one");
    await tab.card.press(button("Why"));
    await tab.card.says("instead of making a second one");
    await isSound("06-why", "newRegistration");
    await tab.card.press(button("Why"));
  });

  it("at 400 % zoom it makes itself small and says so; who opens it again has it open", async () => {
    const usual = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await tab.page.setViewportSize({ width: 320, height: 256 });
    await tab.card.sees(button("Show the step"));
    expect(await inside.said()).toContain("The card is small now");
    await tab.card.says("Choose New registration");
    await tab.card.press(button("Show the step"));
    await tab.card.sees(button("I did this"));
    // The card would make itself small by a timer of the page. One that is due after it has fired, so it was there.
    await inside.outlast(LASTING);
    await tab.card.sees(button("I did this"));
    await tab.page.setViewportSize(usual);
    await tab.card.sees(button("I did this"));
  });

  it("absent, and unsure among two that are alike: the words to look for come by themselves", async () => {
    const { element } = await tab.hand.sees("newRegistration");
    const display = (value: string) =>
      element.evaluate((one, wanted) => {
        const bar = one.closest<HTMLElement>('[role="menubar"]');
        if (bar) bar.style.display = wanted;
      }, value);
    await display("none");
    await tab.card.says("I can't find it on this page. Look for");
    await isSound("13-absent");
    await display("");
    await tab.card.sees(button("Show me"));
    await element.evaluate((one) => {
      const item = one.closest("li") ?? one;
      const twin = item.cloneNode(true) as Element;
      twin.setAttribute("data-twin", "");
      item.after(twin);
    });
    await tab.card.says("I can't find it on this page. Look for");
    await isSound("14-unsure");
    await tab.page.evaluate(() => document.querySelector("[data-twin]")?.remove());
    await tab.card.sees(button("Show me"));
  });

  it("something has to be filled in", async () => {
    await tab.hand.press("newRegistration");
    await tab.card.sees(button("Fill “TextUs” into Name"));
    await isSound("07-fill", "applicationName");
  });

  it("a wrong choice is named", async () => {
    await tab.hand.type("applicationName", "TextUsX");
    await tab.card.says("The name is “TextUsX”");
    await isSound("08-wrong", "applicationName");
    await tab.card.press(button("Fill “TextUs” into Name"));
    await tab.card.says("Filled in.");
    await isSound("09-filled", "register");
  });

  it("what is pointed at has to be opened first; the Client ID was captured", async () => {
    await tab.hand.press("register");
    await recordIs(stage, "the client id", ({ progress }) => progress.captured.clientId !== null);
    await tab.card.says("choose “Manage” first");
    await isSound("10-open-first", "menu:Manage");
  });

  it("made small, and at a corner to which the keys moved it", async () => {
    await tab.card.press(button("Make small"));
    await tab.card.sees(button("Show the step"));
    await isSound("11-small", "menu:Manage");
    await tab.card.press(button("Show the step"));
    const before = (await inside.shape()).box;
    await tab.card.press(button(/^Move this card/));
    for (let push = 0; push < 4; push += 1) await tab.page.keyboard.press("ArrowUp");
    expect((await inside.shape()).box.y).not.toBe(before.y);
    // While the keys are in the card it stays as it is; they go to what it points at.
    await tab.page.keyboard.press("Alt+Shift+KeyG");
    await isSound("12-moved", "menu:Manage");
  });

  it("a wrong expiry is named, and the ring goes on: the tenant may allow no other", async () => {
    await tab.hand.press("menu:Manage");
    await tab.hand.press("menu:Credentials");
    await tab.hand.press("newClientSecret");
    const ring = watchRing(tab.page, stage.sandbox);
    const isAround = (name: string) =>
      expect.poll(() => ring.around(), { timeout: patienceMs }).toContain(name);
    // Only who has seen the pane as it opened can tell that the expiry is the admin's own choice.
    await isAround("secretDescription");
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "365");
    await tab.card.says(/it should be 730 days/);
    await isSound("15-wrong-expiry", "addSecret");
    await isAround("addSecret");
  });

  it("a secret of another name asks before it is taken", async () => {
    await tab.hand.type("secretDescription", "something else");
    await tab.hand.choose("expires", "730");
    await tab.hand.press("addSecret");
    await tab.card.says("This secret is called “something else”");
    await isSound("16-other-secret");
    await tab.card.press(button("No"));
  });

  const addSecret = async () => {
    await tab.hand.press("newClientSecret");
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "730");
    await tab.hand.press("addSecret");
  };

  it("the secret was captured", async () => {
    await addSecret();
    await tab.card.says("Client Secret captured");
    await isSound("17-secret", "menu:CallAnAPI");
  });

  it("a second one asks before it replaces the first", async () => {
    await addSecret();
    await tab.card.says("Another secret was captured before");
    await isSound("18-second-secret");
    await tab.card.press(button("No"));
  });
});
