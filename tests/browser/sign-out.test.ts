import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginButton } from "../../drive/browser/admin.ts";
import { setupIs, storedIn } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";

const organization = "https://contoso.crm4.dynamics.com/*";

describe("At the end of a set-up", () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await setStage("contoso");
    const { admin } = stage;
    await admin.run();
    expect(await tokens()).toBeGreaterThan(0);
    expect(await isAllowed()).toBe(true);
  });

  afterEach(() => stage?.close());

  const isAllowed = () =>
    stage.browser.desk.evaluate(`chrome.permissions.contains({ origins: ["${organization}"] })`);
  const givenBack = () =>
    until("the address to be given back", async () => ((await isAllowed()) === false ? true : null));
  const stored = async (): Promise<string> =>
    JSON.stringify([await storedIn(stage.browser, "session"), await storedIn(stage.browser, "local")]);
  /** Tokens that the sandbox has issued look like this. */
  const tokens = async (): Promise<number> =>
    (await stored()).match(/eyJ[\w-]{10,}\.[\w-]{10,}\./g)?.length ?? 0;

  it("Sign out in the menu leaves no token and no name, gives the address back, and the values stay", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "More" });
    await popup.press({ role: "menuitem", name: "Sign out" });
    await setupIs(stage.browser, "nobody to be signed in", ({ account }) => account?.username === "");
    await givenBack();
    expect(await tokens()).toBe(0);
    expect(await stored()).not.toContain("admin@contoso.com");
    await popup.sees({ role: "button", name: "Copy all four" });
    await popup.press({ role: "button", name: "More" });
    await popup.sees({ role: "menuitem", name: "Options" });
    expect(await popup.find({ role: "menuitem", name: "Sign out" })).toBeNull();
  });

  it("Done asks first, then leaves no token and no secret, gives the address back, and shows the start", async () => {
    const { admin, browser } = stage;
    const { clientSecret } = await admin.copyAll();
    await browser.popup.press({ role: "button", name: "Done" });
    await browser.popup.sees({ role: "heading", name: "Does TextUs have the four values?" });
    await browser.popup.press({ role: "button", name: "Not yet" });
    expect(await stored()).toContain(clientSecret);
    await browser.popup.press({ role: "button", name: "Forget the secret" });
    await browser.popup.press({ role: "button", name: "Keep it" });
    await browser.popup.press({ role: "button", name: "Done" });
    await browser.popup.sees({ role: "heading", name: "Does TextUs have the four values?" });
    // The one in the dialog: what lies behind a modal dialog is not there for anybody.
    await browser.popup.press({ role: "button", name: "Done" });
    await setupIs(browser, "the start", ({ phase }) => phase === "start");
    await givenBack();
    expect(await tokens()).toBe(0);
    expect(await stored()).not.toContain(clientSecret);
    await browser.popup.sees({ role: "button", name: beginButton });
  });
});
