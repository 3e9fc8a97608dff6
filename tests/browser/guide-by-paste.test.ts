import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowHost, storedIn } from "../../drive/browser/extension.ts";
import { steps } from "../../src/guide/guide.ts";
import { popupInBoth } from "./support/guide-pictures.ts";
import { type GuideStage, recordIs, setGuideStage, testIsOver } from "./support/guide-stage.ts";
import { credentialsThatWork } from "./support/working-credentials.ts";

describe("The guide without looking at any portal page", () => {
  let stage: GuideStage;
  beforeAll(async () => {
    stage = await setGuideStage();
  });
  afterAll(() => stage?.close());

  it("finishes in the popup by ticks and paste boxes, with working credentials", async () => {
    const { popup } = stage.browser;
    const look = (name: string) => popupInBoth(popup, `popup/${name}`);
    const values = await credentialsThatWork(stage.sandbox);
    await popup.press({ role: "button", name: "Guide me through the portals" });
    await popup.press({ role: "button", name: "Follow the steps here instead" });
    await popup.sees({ role: "heading", name: /0 of \d+ steps done/ });
    await look("steps");

    const paste = async (label: string, text: string) => {
      await popup.press({ role: "textbox", name: `Paste the ${label}` });
      await popup.evaluate(
        `(() => { const field = document.activeElement; field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
      );
      await popup.evaluate(
        "new Promise((done) => setTimeout(() => { document.activeElement.form.requestSubmit(); done(); }, 100))",
      );
    };
    await paste("Client Secret", "0d5c2f6a-1b7e-4c55-9d0f-3a4b5c6d7e8f");
    await popup.sees({ role: "StaticText", name: /This is the Secret ID/ });
    await look("secret-id-refused");
    await paste("Client Secret", values.clientSecret);
    await recordIs(stage, "the secret", ({ progress }) => progress.captured.clientSecret !== null);
    await paste("Tenant ID", values.tenantId);
    await recordIs(stage, "the tenant", ({ progress }) => progress.captured.tenantId !== null);
    await paste("Client ID", values.clientId);
    await recordIs(stage, "the client", ({ progress }) => progress.captured.clientId !== null);
    await paste("Dynamics URL", `${values.dynamicsUrl}/`);
    await recordIs(stage, "the address", ({ progress }) => progress.captured.dynamicsUrl !== null);

    for (;;) {
      const record = await stage.record();
      const done = Object.keys(record?.progress.marks ?? {}).length;
      if (done === steps.length) break;
      await popup.press({ role: "button", name: "I did this" });
      await recordIs(stage, "one more tick", ({ progress }) => Object.keys(progress.marks).length > done);
    }
    await allowHost(stage.browser, values.dynamicsUrl);
    // The popup was closed meanwhile; the way back into the guide is on its first screen.
    await popup.press({ role: "button", name: /^Go on with the guide/ });
    await popup.press({ role: "button", name: "Test and copy the credentials" });
    await popup.press({ role: "button", name: "Test the credentials" });
    expect(await testIsOver(stage)).toMatchObject({ works: true, problem: null });
    await popup.sees({ role: "button", name: "Copy all four" });
    await look("credentials");
    expect(JSON.stringify(await storedIn(stage.browser, "local"))).not.toContain(values.clientSecret);
    expect(await stage.browser.desk.evaluate("chrome.scripting.getRegisteredContentScripts()")).toEqual([]);
  });
});
