import { afterEach, describe, expect, it } from "vitest";
import type { PortalSettings } from "../../sandbox/portals/settings.ts";
import { type PortalStage, setPortalStage } from "./portals/stage.ts";

const entra = "https://entra.microsoft.com/";
const appHash = (item: string, appId: string) =>
  `#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${item}/appId/${appId}`;

describe("The portals", () => {
  let stage: PortalStage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  const set = async (settings: Partial<PortalSettings> = {}): Promise<PortalStage> => {
    stage = await setPortalStage(settings);
    return stage;
  };
  const appIdOf = ({ sandbox }: PortalStage): string => {
    const [app] = sandbox.world.tenant.applications;
    if (!app) throw new Error("The scenario has no application.");
    return app.appId;
  };

  it("ask for Microsoft's sign-in first and come back to the page, its route kept", async () => {
    const { page, hand } = await set({ signIn: "page" });
    await page.goto(`${entra}#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`);
    await page.getByRole("textbox", { name: /email/i }).fill("admin@contoso.com");
    await page.getByLabel("Password").fill("sandbox");
    await page.getByRole("button", { name: "Sign in" }).click();
    await hand.sees("newRegistration");
    expect(new URL(page.url()).hash).toContain("ApplicationsListBlade");
  });

  it.each(["ko", "react", "hosting"] as const)(
    "show a secret's value until the page is left, copy it, and mask it then (%s)",
    async (toolkit) => {
      const made = await set({ toolkit });
      const { page, hand, sandbox } = made;
      const appId = appIdOf(made);
      await page.goto(entra + appHash("Credentials", appId));
      await hand.press("newClientSecret");
      await hand.type("secretDescription", "production");
      await hand.press("addSecret");
      const value = await hand.read("secretValue:production");
      const [secret] = sandbox.world.tenant.applications[0]?.passwordCredentials ?? [];
      expect(value).toBe(secret?._secretText);
      await hand.press("copySecretValue:production");
      const { frame } = await hand.sees("copySecretValue:production");
      expect(await frame.evaluate(() => navigator.clipboard.readText())).toBe(value);
      const { element: id } = await hand.sees("secretId:production");
      expect(await id.textContent()).toMatch(/^.{14}…$/);
      expect(await id.getAttribute("title")).toBe(secret?.keyId);

      await hand.press("menu:Overview");
      await hand.sees("clientId");
      await hand.press("menu:Manage");
      await hand.press("menu:Credentials");
      expect(await hand.read("secretValue:production")).toBe(`${value.slice(0, 3)}******************`);
      expect(await hand.isShown("copySecretValue:production")).toBe(false);
      expect(await hand.isShown("copySecretId:production")).toBe(true);
      expect(page.url()).not.toContain(value);
    },
  );

  it("keep Manage closed until it is opened, its items in the document", async () => {
    const made = await set();
    const { page, hand } = made;
    await page.goto(entra + appHash("Overview", appIdOf(made)));
    await hand.sees("menu:Manage");
    expect(await page.locator('[data-telemetryname="Menu-Credentials"]').count()).toBe(1);
    expect(await hand.isShown("menu:Credentials")).toBe(false);
    await hand.press("menu:Manage");
    await hand.sees("menu:Credentials");
  });

  it("take an old link, and write its hash anew", async () => {
    const made = await set();
    const appId = appIdOf(made);
    await made.page.goto(
      `${entra}#blade/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/Credentials/appId/${appId}`,
    );
    await made.hand.sees("newClientSecret");
    expect(new URL(made.page.url()).hash).toBe(
      `${appHash("Credentials", appId)}?Microsoft_AAD_IAM_legacyAADRedirect=true`,
    );
  });

  it("put the blade where the setting says, hidden frames beside it", async () => {
    const made = await set();
    const places = [
      ["ko", null],
      ["react", "sandbox-1.reactblade.portal.azure.net"],
      ["hosting", "registeredapps.hosting.portal.azure.net"],
    ] as const;
    for (const [toolkit, host] of places) {
      await made.page.goto("about:blank");
      await made.page.goto(`${entra}?toolkit=${toolkit}${appHash("Credentials", appIdOf(made))}`);
      const { frame } = await made.hand.sees("newClientSecret");
      expect(new URL(frame.url()).host).toBe(host ?? "entra.microsoft.com");
      expect(await made.page.locator("iframe.fxs-reactview-frame-active").count()).toBe(
        toolkit === "react" ? 1 : 0,
      );
      expect(await made.page.locator("iframe.fxs-extension-frame").isVisible()).toBe(false);
    }
  });

  it("tell what a control is only to who knows the page's random name", async () => {
    const made = await set({ toolkit: "ko" });
    const appId = appIdOf(made);
    await made.page.goto(entra + appHash("Overview", appId));
    const { element } = await made.hand.sees("clientId");
    expect(await element.textContent()).toBe(appId);
    const [place] = made.sandbox.portals.truth.find("clientId");
    const byPath = await made.page.evaluate(
      (path) => path.reduce((at: Element, index) => at.children[index] ?? at, document.body).textContent,
      [...(place?.path ?? [])],
    );
    expect(byPath).toBe(appId);
    expect(await made.page.content()).not.toMatch(/clientId|truth/);
    expect(
      await made.page.evaluate(() => Object.keys(window).filter((key) => /^[0-9a-f]{8}-/.test(key))),
    ).toEqual([]);
  });

  it("cover the page with a survey until it is put off", async () => {
    const made = await set({ survey: "on" });
    await made.page.goto(`${entra}#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade`);
    await made.hand.press("surveyLater");
    expect(await made.hand.isShown("surveyLater")).toBe(false);
  });

  it("can be used by keyboard alone, and close a pane with Escape", async () => {
    const made = await set({ toolkit: "ko" });
    const { page, hand } = made;
    await page.goto(entra + appHash("Credentials", appIdOf(made)));
    await (await hand.sees("newClientSecret")).element.focus();
    await page.keyboard.press("Enter");
    await hand.sees("addSecretPane");
    await page.keyboard.type("production");
    expect(await hand.read("secretDescription")).toBe("production");
    await page.keyboard.press("Tab");
    for (const key of ["Enter", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "Enter"])
      await page.keyboard.press(key);
    expect(await hand.read("expires")).toContain("730 days (24 months)");
    await page.keyboard.press("Escape");
    expect(await hand.isShown("addSecretPane")).toBe(false);
    await page.keyboard.press("Enter");
    await hand.sees("addSecretPane");
  });

  it.each(["ko", "react"] as const)("draw a long list around what can be seen (%s)", async (toolkit) => {
    const applications = Array.from({ length: 120 }, (_, index) => ({
      displayName: `App ${String(index).padStart(3, "0")}`,
    }));
    stage = await setPortalStage({ toolkit }, { applications });
    const { page, hand } = stage;
    await page.goto(`${entra}#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`);
    await hand.press("tab:all");
    const { element, frame } = await hand.sees("openApp:App 000");
    expect(await frame.locator('[role="grid"]').getAttribute("aria-rowcount")).toBe("122");
    expect(await frame.locator('[role="row"]').count()).toBeLessThan(60);
    expect(await hand.isShown("openApp:App 119")).toBe(false);
    await element.hover();
    await page.mouse.wheel(0, 20_000);
    await hand.press("openApp:App 119");
    await hand.sees("clientId");
  });

  it("say so when the person may not do it", async () => {
    const made = await set();
    const [admin] = made.sandbox.world.tenant.users;
    admin?.directoryRoles.splice(0);
    await made.page.goto(`${entra}#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade`);
    await made.hand.type("applicationName", "TextUs");
    await made.hand.press("register");
    await made.page.getByText("Insufficient privileges to complete the operation.").waitFor();
  });

  it.each(["ko", "react"] as const)("keep every control in 500 changed pages (%s)", async (toolkit) => {
    const made = await set({ toolkit });
    const { page, hand } = made;
    const appId = appIdOf(made);
    await page.goto(entra + appHash("Overview", appId));
    const { frame } = await hand.sees("clientId");
    const markups = new Set<string>();
    for (let seed = 1; seed <= 500; seed += 1) {
      await hand.redraw(seed);
      expect(await hand.read("clientId"), `seed ${seed}`).toBe(appId);
      const markup = await frame.evaluate(() => document.body.outerHTML);
      markups.add(markup.replace(/_weave_e_\d+|:r\w+:|_r\w+_/g, ""));
    }
    expect(markups.size).toBeGreaterThan(495);
  });

  it("change a page that is loaded with a seed in the same way each time", async () => {
    const made = await set({ toolkit: "ko" });
    const load = async (seed: number): Promise<string> => {
      await made.page.goto("about:blank");
      await made.page.goto(`${entra}?mutate=${seed}${appHash("Overview", appIdOf(made))}`);
      await made.hand.sees("clientId");
      const classes = await made.page.evaluate(() =>
        [...document.querySelectorAll(".fxs-blade-content-wrapper *")].map((one) => one.className).join("|"),
      );
      return classes;
    };
    expect(await load(5)).toBe(await load(5));
    expect(await load(5)).not.toBe(await load(6));
  });

  it("have an enterprise application's page that looks like the application's, with another object id", async () => {
    const made = await set();
    await made.page.goto(`${entra}#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade`);
    await made.hand.type("applicationName", "TextUs");
    await made.hand.press("register");
    const [clientId, objectId] = [await made.hand.read("clientId"), await made.hand.read("objectId")];
    await made.hand.press("managedApplication");
    expect(await made.hand.read("enterpriseAppId")).toBe(clientId);
    expect(await made.hand.read("enterpriseObjectId")).not.toBe(objectId);
    expect(await made.hand.isShown("clientId")).toBe(false);
  });
});
