import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setupIs } from "../../drive/browser/extension.ts";
import { signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { violationsIn } from "./support/popup-axe.ts";
import { pressByKeyboard } from "./support/popup-keys.ts";

/** What axe finds in the real popup, in its real size. */
describe("The popup's screens pass axe", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("roles-missing");
  });

  afterAll(() => stage?.close());

  const violations = () => violationsIn(stage.browser.popup);

  it("reports a planted fault", async () => {
    const { popup } = stage.browser;
    await popup.sees({ role: "button", name: "Auto-configure" });
    await popup.evaluate('document.querySelector("main").insertAdjacentHTML("beforeend", "<input>")');
    expect((await violations()).join("\n")).toContain("label");
    await popup.close();
  });

  it("shows text in its designed size, whatever the browser's own style sheet says", async () => {
    const { popup } = stage.browser;
    await popup.sees({ role: "button", name: "Auto-configure" });
    const styleOf = (selector: string) => `getComputedStyle(document.querySelector("${selector}")).fontSize`;
    for (const selector of ["body", "main p", "button"])
      expect(await popup.evaluate(styleOf(selector)), selector).toBe("14px");
    await popup.inColors("dark");
    expect(await popup.evaluate("getComputedStyle(document.documentElement).backgroundColor")).not.toBe(
      "rgb(255, 255, 255)",
    );
    await popup.inColors("light");
  });

  it("the start, opened and closed", async () => {
    const { popup } = stage.browser;
    await popup.sees({ role: "button", name: "Auto-configure" });
    expect(await violations()).toEqual([]);
    await popup.press({ role: "button", name: "What is changed?" });
    expect(await violations()).toEqual([]);
  });

  it("About, and Reset everything with its question, by keyboard alone", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "More" });
    await popup.press({ role: "menuitem", name: "About" });
    await popup.sees({ role: "heading", name: "About" });
    expect(await violations()).toEqual([]);
    await popup.key("Escape");
    await popup.sees({ role: "button", name: "Auto-configure" });

    await popup.press({ role: "button", name: "More" });
    // From the first item to the last.
    await popup.key("ArrowUp");
    await popup.key("Enter");
    await popup.sees({ role: "heading", name: "Reset everything" });
    expect(await violations()).toEqual([]);
    await pressByKeyboard(popup, "Reset everything");
    await popup.sees({ role: "heading", name: "Reset everything now?" });
    expect(await violations()).toEqual([]);
    await popup.key("Escape");
    await popup.key("Escape");
    await popup.sees({ role: "button", name: "Auto-configure" });
  });

  it("signing in, and a sign-in that was given up", async () => {
    const { browser } = stage;
    const window = await signInWindow(browser.context, () =>
      browser.popup.press({ role: "button", name: "Auto-configure" }),
    );
    await browser.popup.sees({ role: "heading", name: "Sign in with Microsoft" });
    expect(await violations()).toEqual([]);
    await window.close();
    await browser.popup.sees({ role: "heading", name: "The sign-in window was closed without an answer." });
    expect(await violations()).toEqual([]);
  });

  it("the environments", async () => {
    const { admin, browser } = stage;
    await admin.signIn({ button: "Sign in" });
    await browser.popup.sees({ role: "radio", name: "Contoso Sales" });
    expect(await violations()).toEqual([]);
  });

  it("the plan with a question, its menu, and its details", async () => {
    const { admin, browser } = stage;
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    expect(await violations()).toEqual([]);
    await browser.popup.press({ role: "button", name: "More" });
    await browser.popup.sees({ role: "menuitem", name: "Start over" });
    expect(await violations()).toEqual([]);
    await browser.popup.close();
    await browser.popup.press({ role: "button", name: "Details and changes" });
    await browser.popup.sees({ role: "heading", name: "Details and changes" });
    expect(await violations()).toEqual([]);
    await browser.popup.close();
  });

  it("the progress", async () => {
    const { admin, browser, sandbox } = stage;
    await admin.answer("Go on without them");
    sandbox.setLatency(300);
    await admin.confirm();
    await browser.popup.sees({ role: "list", name: "Progress" });
    expect(await violations()).toEqual([]);
    expect((await setupIs(browser, "to be running", () => true)).phase).toBe("running");
    sandbox.setLatency(0);
    await admin.finish();
  });

  it("the credentials, the secret shown, the question before it is forgotten, and the result", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "Show the Client Secret" });
    expect(await violations()).toEqual([]);
    await popup.press({ role: "button", name: "What was done" });
    await popup.sees({ role: "list", name: "Result" });
    expect(await violations()).toEqual([]);
    await popup.press({ role: "button", name: "Back" });
    await popup.press({ role: "button", name: "Forget the secret" });
    await popup.sees({ role: "button", name: "Forget it" });
    expect(await violations()).toEqual([]);
  });
});
