import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { addStrangersSecret } from "../../drive/engine/stranger.ts";

const question =
  "Somebody else may be able to sign in as the app that this extension made. Which one should TextUs use?";

describe("The app of a set-up on which somebody else puts a secret in the meantime", () => {
  let stage: Stage;
  const row = () =>
    stage.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");

  beforeAll(async () => {
    stage = await setStage();
    const { admin, sandbox } = stage;
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    const stop = sandbox.observe(({ request: { method, url } }) => {
      const made = row();
      if (method !== "POST" || !url.pathname.endsWith("/systemusers") || !made) return;
      stop();
      addStrangersSecret(stage, made);
    });
    await admin.confirm();
  });

  afterAll(() => stage?.close());

  it("asks about it before the set-up goes on, and says who could use it", async () => {
    const { popup } = stage.browser;
    await popup.sees({ role: "group", name: question });
    await popup.says(
      "1 other secret is on this app.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
    );
    for (const name of [/^Create a new app/, /^Use the app “TextUs” that exists/])
      expect((await popup.sees({ role: "radio", name })).checked).toBe(false);
    expect((await popup.sees({ role: "button", name: /^Configure / })).disabled).toBe(true);
  });

  it("is used when the administrator says so, and the result reports it", async () => {
    const { admin, browser, sandbox } = stage;
    const plan = await admin.answer("Use the app “TextUs” that exists");
    expect(plan.confirmable).toBe(true);
    await admin.goOn("Check that it works");
    const { result } = await admin.finish();
    expect(result).toMatchObject({ verified: true, clientId: row()?.appId });
    await browser.popup.says("1 other secret is on this app.");
    expect((await readIndependently(sandbox, await admin.copyAll())).accounts.length).toBeGreaterThan(0);
  });
});
