import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../scripts/drive/until.ts";
import type { StepId } from "../../src/guide/model.ts";
import { type ClosedCard, lookInside } from "./support/closed-card.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";
import { createKeys, type Keys } from "./support/keys.ts";

/** From the Tenant ID to the captured secret without a mouse: every key is the browser's, none a script's. */
describe("The guide by keyboard alone", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let inside: ClosedCard;
  let keys: Keys;

  beforeAll(async () => {
    stage = await setGuideStage({ accountTypes: "radios" });
    tab = await stage.turnOn();
    inside = await lookInside(tab.page);
    keys = createKeys(tab.page, inside, stage.sandbox);
  });
  afterAll(() => stage?.close());

  const isDone = (...ids: readonly StepId[]) =>
    recordIs(stage, `${ids.join(", ")} to be ticked`, ({ progress }) =>
      ids.every((id) => progress.marks[id]?.state === "done"),
    );
  const press = async (key: string) => tab.page.keyboard.press(key);

  it("the keys go into the card; Tab goes through it and on into the page: no trap", async () => {
    await tab.card.says("Start a new app registration");
    await keys.toCard();
    expect(await inside.focused()).toBe("card");
    const seen: (string | null)[] = [];
    for (let presses = 0; presses < 20 && seen.at(-1) !== null; presses += 1) {
      await press("Tab");
      seen.push(await inside.focused());
    }
    expect(seen).toEqual([
      "Move this card. Use the arrow keys, or drag.",
      "Make small",
      "Close the guide in this tab",
      "Can't find it?",
      "Open the page",
      "Back",
      "I did this",
      "Skip",
      null,
    ]);
  });

  it("the card is made small and opened again, and the focus stays on its button", async () => {
    await keys.pressOnCard("Make small");
    await until("the card to be small", async () => (await inside.focused()) === "Show the step" || null);
    await press("Enter");
    await until("the card to be whole", async () => (await inside.focused()) === "Make small" || null);
  });

  it("opens the page, goes to what the card points at, and fills in the name", async () => {
    await keys.pressOnCard("Open the page");
    await tab.hand.sees("newRegistration");
    await keys.toTarget("newRegistration");
    await press("Enter");
    await isDone("new-registration");
    await tab.card.sees({ role: "button", name: "Fill “TextUs” into Name" });
    await keys.pressOnCard("Fill “TextUs” into Name");
    await until("the name to be there", async () =>
      (await tab.hand.read("applicationName")) === "TextUs" ? true : null,
    );
  });

  it("Escape in the card is the portal's", async () => {
    await tab.page.evaluate(() => {
      addEventListener(
        "keydown",
        ({ key }) => key === "Escape" && document.body.setAttribute("data-escaped", ""),
      );
    });
    await keys.toCard();
    await press("Escape");
    expect(await tab.page.evaluate(() => document.body.hasAttribute("data-escaped"))).toBe(true);
    expect(await inside.focused()).not.toBeNull();
  });

  it("registers the app, and finds back to the card", async () => {
    await tab.card.says("Choose Register");
    await keys.toTarget("register");
    await press("Enter");
    await isDone("register", "client-id");
    // A page of the portal takes the focus when it opens; the keys take it back.
    await tab.card.says("Open Certificates & secrets");
    await keys.toCard();
    expect(await inside.focused()).toBe("card");
  });

  it("goes back and on again, with the focus in the card and the tick where it was", async () => {
    await keys.pressOnCard("Back");
    await tab.card.says("Step 4 of 20");
    expect(await inside.focused()).not.toBeNull();
    await keys.pressOnCard("Skip");
    await tab.card.says("Open Certificates & secrets");
    expect(await inside.focused()).not.toBeNull();
    await isDone("client-id");
  });

  it("makes the secret, which is captured", async () => {
    await keys.toTarget("menu:Manage");
    await press("Enter");
    await keys.toTarget("menu:Credentials");
    await press("Enter");
    await isDone("open-secrets");
    await keys.toTarget("newClientSecret");
    await press("Enter");
    await isDone("new-secret");
    await keys.pressOnCard(/^Fill “production”/);
    await tab.card.says("Choose 730 days");
    await keys.toTarget("expires");
    await press("Enter");
    const { element } = await tab.hand.sees("expires:730");
    while (!(await element.evaluate((option) => option.classList.contains("is-active"))))
      await press("ArrowDown");
    await press("Enter");
    await tab.card.says("Choose Add");
    await keys.toTarget("addSecret");
    await press("Enter");
    await isDone("add-secret", "secret-value");
  });

  it("a tick of one's own moves on, and the focus stays in the card", async () => {
    await tab.card.says("Open API permissions");
    await keys.pressOnCard("I did this");
    await isDone("open-permissions");
    await tab.card.says("Add the Dynamics permission");
    expect(await inside.focused()).not.toBeNull();
    await keys.pressOnCard("Back");
    await tab.card.says("Open API permissions");
  });
});
