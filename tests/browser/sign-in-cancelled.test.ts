import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paste } from "../../drive/browser/clipboard.ts";
import { setupIs } from "../../drive/browser/extension.ts";
import { signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { firstParty } from "../../sandbox/tenant/service-principals.ts";

describe("A sign-in that the admin cancels", () => {
  let stage: Stage;
  const open = (button: string | RegExp) =>
    signInWindow(stage.browser.context, () => stage.browser.popup.press({ role: "button", name: button }));

  beforeAll(async () => {
    stage = await setStage("contoso");
  });

  afterAll(() => stage?.close());

  it("by closing Microsoft's window: the popup says so, and that nothing was changed", async () => {
    const { browser, sandbox } = stage;
    const window = await open("Auto-configure");
    await window.close();
    const { problem } = await setupIs(browser, "the problem", (setup) => setup.problem !== null);
    expect(problem?.code).toBe("sign-in-cancelled");
    await browser.popup.sees({ role: "heading", name: "The sign-in window was closed without an answer." });
    await browser.popup.says("Nothing was changed.");
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("by Cancel in the popup: Microsoft's window closes", async () => {
    const { browser } = stage;
    const window = await open("Sign in");
    await browser.popup.press({ role: "button", name: "Cancel" });
    await until("the window to close", async () => (window.isClosed() ? true : null));
    await setupIs(browser, "the start", ({ phase }) => phase === "start");
  });

  it("by refusing the permissions that Microsoft asks for", async () => {
    const { admin, browser } = stage;
    await admin.signIn({ button: /^(Auto-configure|Sign in)$/, consent: "cancel" });
    const { problem } = await setupIs(
      browser,
      "the problem",
      (setup) => setup.phase === "start" && setup.problem !== null,
    );
    expect(problem?.code).toBe("sign-in-declined");
    await browser.popup.says("Nothing was changed.");
    await browser.popup.press({ role: "button", name: "Did Microsoft ask for an administrator's approval?" });
    await browser.popup.press({ role: "button", name: "Copy a message with the link" });
    await browser.popup.sees({ role: "button", name: "Copied" });
    const message = await paste(browser.context);
    expect(message).toContain("/v2.0/adminconsent?client_id=");
    expect(message).toContain("can't be reached");
  });

  it("and then does after all, with fewer permissions", async () => {
    const { admin, browser } = stage;
    await admin.signIn({ button: "Sign in with fewer permissions" });
    await browser.popup.sees({ role: "radio", name: "Contoso Sales" });
    await admin.chooseEnvironment("Contoso Sales");
    expect((await admin.plan()).confirmable).toBe(true);
  });
});

describe("A second sign-in that Microsoft requires", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ extends: "contoso", signInAppConsented: true });
  });
  afterAll(() => stage?.close());

  it("says what Microsoft requires each time its window is closed, and opens none by itself", async () => {
    const { admin, browser, sandbox } = stage;
    await admin.signIn();
    await browser.popup.sees({ role: "radio", name: "Contoso Sales" });
    sandbox.world.conditionalAccess.push({
      id: "cccccccc-0000-4000-8000-000000000001",
      demand: "mfa",
      resource: firstParty.dataverse,
    });
    await admin.chooseEnvironment("Contoso Sales");
    await setupIs(browser, "the demand", ({ problem }) => problem?.code === "sign-in-again");
    for (const button of ["Sign in again", "Sign in"]) {
      const window = await signInWindow(browser.context, () =>
        browser.popup.press({ role: "button", name: button }),
      );
      await window.close();
      const { problem } = await setupIs(
        browser,
        "the end",
        (setup) => setup.problem?.code === "sign-in-left",
      );
      expect(problem?.technical).toMatchObject({ code: "AADSTS50076" });
      await browser.popup.sees({
        role: "heading",
        name: "The sign-in window was closed before Microsoft had what it asks for (AADSTS50076).",
      });
      await browser.popup.says(
        "Microsoft wants another proof that it is you. Microsoft says: “Due to a configuration",
        "Nothing was changed.",
      );
      expect(browser.context.pages().filter((page) => page.url().includes("login.microsoftonline"))).toEqual(
        [],
      );
    }
    expect(writesOf(sandbox)).toEqual([]);
  });
});
