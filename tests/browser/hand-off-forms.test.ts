import { parseEnv } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paste } from "../../drive/browser/clipboard.ts";
import type { CopiedCredentials } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";

/** What arrives on the clipboard, read by a program that is not ours. */
describe("The four values, copied in another form", () => {
  let stage: Stage;
  let values: CopiedCredentials;

  async function copied(form: string): Promise<string> {
    const { popup, context } = stage.browser;
    // Pasting closes the popup, and with it the list of forms.
    await popup.press({ role: "button", name: "Send them safely, not by plain e-mail" });
    await popup.press({ role: "button", name: form });
    await popup.sees({ role: "button", name: "Copied" });
    const text = await paste(context);
    await popup.close();
    return text;
  }

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.run();
    values = await stage.admin.copyAll();
    await stage.browser.popup.close();
  });
  afterAll(() => stage?.close());

  it("are JSON with all four and nothing else", async () => {
    expect(JSON.parse(await copied("As JSON"))).toEqual(values);
  });

  it("are lines of a .env file with all four and nothing else", async () => {
    expect({ ...parseEnv(await copied("As .env")) }).toEqual({
      DYNAMICS_URL: values.dynamicsUrl,
      TENANT_ID: values.tenantId,
      CLIENT_ID: values.clientId,
      CLIENT_SECRET: values.clientSecret,
    });
  });

  it("are the three ids, and no part of the secret, where it is to be left out", async () => {
    const text = await copied("IDs only");
    expect(text.split("\n")).toEqual([
      `Dynamics URL: ${values.dynamicsUrl}`,
      `Tenant ID: ${values.tenantId}`,
      `Client ID: ${values.clientId}`,
    ]);
    expect(text).not.toContain(values.clientSecret);
  });
});
