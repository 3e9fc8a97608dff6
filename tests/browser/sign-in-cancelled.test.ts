import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paste } from "../../drive/browser/clipboard.ts";
import { setupIs } from "../../drive/browser/extension.ts";
import { signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";

describe("A sign-in that the admin gives up", () => {
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
    expect(await browser.popup.text()).toContain("Nothing was changed.");
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
    expect(await browser.popup.text()).toContain("Nothing was changed.");
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
