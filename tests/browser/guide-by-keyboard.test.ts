import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paste } from "../../drive/browser/clipboard.ts";
import { allowHost } from "../../drive/browser/extension.ts";
import { parseHandOff } from "../../drive/browser/independent-client.ts";
import { until } from "../../drive/browser/until.ts";
import type { GuideStepId } from "../../src/guide/ids.ts";
import { sixRoles } from "./portals/procedure.ts";
import { type ClosedCard, lookInside } from "./support/closed-card.ts";
import {
  type GuidedTab,
  type GuideStage,
  recordIs,
  setGuideStage,
  testIsOver,
} from "./support/guide-stage.ts";
import { createKeys, type Keys } from "./support/keys.ts";
import { pressByKeyboard } from "./support/popup-keys.ts";
import { tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

const icon = fileURLToPath(new URL("../../icons/application-user.png", import.meta.url));

/** All six chapters without a mouse, to the copied credentials: every key is the browser's, none a script's. */
describe("The guide by keyboard alone", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let inside: ClosedCard;
  let keys: Keys;
  let secret = "";

  beforeAll(async () => {
    stage = await setGuideStage({ accountTypes: "radios" });
    tab = await stage.turnOn();
    inside = await lookInside(tab.page);
    keys = createKeys(tab.page, inside, stage.sandbox);
    await inside.listen();
  });
  afterAll(() => stage?.close());

  const isDone = (...ids: readonly GuideStepId[]) =>
    recordIs(stage, `${ids.join(", ")} to be ticked`, ({ progress }) =>
      ids.every((id) => progress.marks[id]?.state === "done"),
    );
  const press = async (key: string) => tab.page.keyboard.press(key);

  it("moves the keys into the card; Tab goes through it and on into the page: no trap", async () => {
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
      "Open the page",
      "Why",
      "Can't find it?",
      "Back",
      "I did this",
      "Skip",
      null,
    ]);
  });

  it("makes the card small and opens it again, and the focus stays on its button", async () => {
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

  it("leaves Escape to the portal, even in the card", async () => {
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
    await keys.pressOnCard("Next");
    await tab.card.says("Open Certificates & secrets");
    expect(await inside.focused()).not.toBeNull();
    await isDone("client-id");
  });

  it("creates the secret, which the guide captures", async () => {
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
    secret = await tab.hand.read("secretValue:production");
  });

  it("moves on after the admin's own tick, and keeps the focus in the card", async () => {
    await tab.card.says("Open API permissions");
    await keys.pressOnCard("I did this");
    await isDone("open-permissions");
    await tab.card.says("Add the Dynamics permission");
    expect(await inside.focused()).not.toBeNull();
    await keys.pressOnCard("Back");
    await tab.card.says("Open API permissions");
  });

  it("adds both permissions, and reverts a choice of the wrong kind", async () => {
    await keys.toTarget("menu:CallAnAPI");
    await press("Enter");
    await isDone("open-permissions");
    await addDelegated("Dynamics CRM", "user_impersonation");
    await isDone("dynamics-permission");
    await addDelegated("Microsoft Graph", "Directory.ReadWrite.All");
    await isDone("graph-permission");
  });

  it("consents", async () => {
    await keys.toTarget("grantAdminConsent");
    await press("Enter");
    await keys.toTarget("confirmConsent");
    await press("Enter");
    await keys.reach("refresh");
    await press("Enter");
    await isDone("admin-consent");
  });

  it("has announced each step and each change once, politely, without a secret", async () => {
    const told = await inside.told();
    const steps = told.flatMap((sentence) => /^Step (\d+) of 20: [^.]+/.exec(sentence)?.[0] ?? []);
    expect(steps).toEqual(
      expect.arrayContaining([
        "Step 2 of 20: Start a new app registration",
        "Step 3 of 20: Register TextUs",
        "Step 6 of 20: Start a new client secret",
        "Step 10 of 20: Add the Dynamics permission",
      ]),
    );
    expect(steps.filter((step, at) => step === steps[at - 1])).toEqual([]);
    expect(told.filter((sentence) => sentence.includes("Client Secret captured"))).toHaveLength(1);
    expect(told.filter((sentence, at) => sentence === told[at - 1])).toEqual([]);
    expect(secret).toMatch(/^\S{30,}$/);
    expect(told.join("\n")).not.toContain(secret);
  });

  it("opens the environment and creates the application user with its roles", async () => {
    await keys.pressOnCard("Open the page");
    await tab.hand.sees("openEnvironment:Contoso Sales");
    await keys.reach("openEnvironment:Contoso Sales");
    await press("Enter");
    await isDone("environment", "dynamics-url");
    await use(await tab.hand.seesOneOf("seeAll:s2sApps", "seeAll:applicationUsers"));
    await isDone("open-application-users");
    await use("newAppUser");
    await use("addAnApp");
    if ((await tab.hand.seesOneOf("chooseApp:TextUs", "searchApps")) === "searchApps")
      await keys.pressOnCard(/^Fill /);
    await use("chooseApp:TextUs", "Space");
    await use("addApp");
    await isDone("choose-app");
    await keys.toTarget("businessUnit");
    await press("ArrowDown");
    await press("Enter");
    await use("editRoles");
    await tab.hand.sees(`role:${sixRoles[0]}`);
    for (const role of sixRoles) {
      await keys.reach(`role:${role}`);
      await press("Space");
    }
    await use("saveRoles");
    await isDone("user-roles");
    await use("createAppUser");
    await isDone("create-user");
  });

  it("allows Dynamics in the popup, and gives the user its picture", async () => {
    await tab.card.says("The guide can't come along to https://contoso.crm4.dynamics.com yet");
    await allowHost(stage.browser, "https://contoso.crm4.dynamics.com");
    await pressByKeyboard(stage.browser.popup, "Allow access");
    await tab.page.bringToFront();
    await until("the card to let it go", async () => {
      // It is put into the page anew when hosts were allowed: for a moment there is none.
      const text = await tab.card.text();
      return text === "" || text.includes("come along") ? null : true;
    });
    await keys.pressOnCard("Open the page");
    await tab.hand.sees("openUser:# TextUs");
    await tab.card.sees({ role: "dialog", name: "TextUs guide" });
    await use("openUser:# TextUs");
    await isDone("open-user");
    await use("userPicture");
    await tab.hand.sees("pictureFile");
    const chooser = tab.page.waitForEvent("filechooser");
    await keys.reach("pictureFile");
    await press("Enter");
    await (await chooser).setFiles(icon);
    await keys.reach("pictureOk");
    await press("Enter");
    await tab.hand.sees("userPictureImage");
    await keys.pressOnCard("I did this");
    await tab.card.says("All done");
  });

  it("tests the credentials and copies the tenant's own values", async () => {
    const { popup } = stage.browser;
    await pressByKeyboard(popup, "Test and copy the credentials");
    await pressByKeyboard(popup, "Test the credentials");
    expect(await testIsOver(stage)).toMatchObject({ works: true });
    await pressByKeyboard(popup, "Copy all four");
    await until("the popup to say so", async () => ((await popup.text()).includes("Copied.") ? true : null));
    const copied = parseHandOff(await paste(stage.browser.context));
    expect(copied).toEqual({
      dynamicsUrl: "https://contoso.crm4.dynamics.com",
      tenantId: stage.sandbox.world.tenant.id,
      clientId: tenantHolds(stage.sandbox).applications[0]?.appId,
      clientSecret: secret,
    });
    expect(tenantHolds(stage.sandbox)).toMatchObject({
      grants: wantedGrants,
      applicationUsers: [{ roles: [...sixRoles], hasIcon: true, disabled: false }],
    });
  });

  async function use(name: string, key = "Enter"): Promise<void> {
    await keys.toTarget(name);
    await press(key);
  }

  async function addDelegated(api: string, permission: string): Promise<void> {
    await use("addPermission");
    await use(`api:${api}`);
    await keys.toTarget("delegated");
    await keys.reach("application");
    await press("Enter");
    await tab.card.says(/Application permissions/);
    await use("delegated");
    if (api === "Microsoft Graph") await keys.pressOnCard(/^Fill /);
    else if ((await tab.hand.seesOneOf(`permission:${permission}`, "expandAll")) === "expandAll")
      await use("expandAll");
    await use(`permission:${permission}`, "Space");
    await use("addPermissions");
  }
});
