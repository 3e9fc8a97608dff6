import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowHost, killWorker, storedIn } from "../../drive/browser/extension.ts";
import { type CopiedCredentials, readIndependently } from "../../drive/browser/independent-client.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf, writesOf } from "../../drive/browser/tenant.ts";
import { differing, tablesOf } from "../../drive/engine/whole-tenant.ts";

const organization = "https://contoso.crm4.dynamics.com";
const clientId = "7e87a500-0000-4000-8000-00000000ba3a";
const entry = "You connected TextUs by hand?";

/** An app that somebody set up by hand, by the real popup: found, read, one more secret, and then a card like any other. */
describe("A set-up that was made by hand", () => {
  let stage: Stage;
  let before: ReturnType<typeof tablesOf>;
  let values: CopiedCredentials;

  const popup = () => stage.browser.popup;
  const press = (name: string | RegExp) => popup().press({ role: "button", name });
  const sees = (name: string | RegExp) => popup().sees({ role: "heading", name });
  const pick = (name: string) => popup().press({ role: "radio", name });
  const secrets = () =>
    (
      stage.sandbox.world.tenant.applications.find(({ appId }) => appId === clientId)?.passwordCredentials ??
      []
    ).map(({ displayName }) => displayName);
  const byHandSecret = () =>
    stage.sandbox.world.tenant.applications
      .find(({ appId }) => appId === clientId)
      ?.passwordCredentials.find(({ displayName }) => displayName === "made by hand")?._secretText ?? "";
  const works = (with_: CopiedCredentials) =>
    readIndependently(stage.sandbox, with_).then(
      () => true,
      () => false,
    );

  beforeAll(async () => {
    stage = await setStage("hand-made-set-up");
    await allowHost(stage.browser, organization);
  });
  afterAll(() => stage?.close());

  it("is asked for on the start screen, and somebody signs in for it", async () => {
    await press(entry);
    await sees(entry);
    const window = await signInWindow(stage.browser.context, () => press("Sign in"));
    await completeSignIn(window, accountOf(stage.sandbox, "admin@contoso.com"));
    await sees("Which environment is it connected to?");
    // The sign-in has left its own consent.
    before = tablesOf(stage);
  });

  it("is found by its environment and among the apps that have a user there, though the popup closes", async () => {
    await pick("Contoso Sales");
    await press("Continue");
    await sees("Which app does TextUs use?");
    await popup().close();
    await popup().open();
    await pick("Texting (TextUs)");
    await press("Continue");
  });

  it("is shown as what it really is, and nothing is changed by that", async () => {
    await sees("A new secret for this app?");
    await popup().says(
      `Client ID ${clientId}`,
      "2 other secrets are on this app.",
      "Owned by cloudapp@contoso.com.",
      "Client secret “made by hand”, valid until 10 Feb 2027",
    );
    expect(writesOf(stage.sandbox)).toEqual([]);
  });

  it("gets a secret that is tested and handed off, though the worker dies; the others go on to work", async () => {
    await press("Create the new secret");
    await killWorker(stage.browser);
    await popup().close();
    await popup().open();
    await sees("The new secret works");
    values = await stage.admin.copyAll();
    expect(values).toMatchObject({ clientId, dynamicsUrl: organization });
    expect(await works(values)).toBe(true);
    expect(await works({ ...values, clientSecret: byHandSecret() })).toBe(true);
    expect(secrets()).toEqual(["made by hand", "second try", "production"]);
    expect(differing(before, tablesOf(stage)).every((path) => /passwordCredentials/.test(path))).toBe(true);
    await press("Back to your set-ups");
  });

  it("is a card that says what it is, and a check finds it as it was", async () => {
    await sees(/^Contoso Sales/);
    await popup().says("Set up by hand or elsewhere.");
    await press("Check");
    await sees("All is as it was set up");
    await press("Back to your set-ups");
    const kept = JSON.stringify(await storedIn(stage.browser, "local"));
    expect(kept).not.toContain(values.clientSecret);
    expect(kept).not.toContain("cloudapp@contoso.com");
  });

  it("loses one of its old secrets when that one is picked, and no other", async () => {
    await press("Secrets from before (2)");
    await popup().press({ role: "button", name: "Remove…" });
    await sees("Remove the old secret?");
    await popup().says("This extension has not made it.");
    await press("Remove the old secret");
    await sees("The old secret is removed");
    expect(secrets()).toEqual(["second try", "production"]);
    await press("Back to your set-ups");
    await press("Secrets from before (1)");
  });

  it("is taken back as far as it was made here", async () => {
    await press("More for Contoso Sales");
    await popup().press({ role: "menuitem", name: "Take back the secret made here" });
    await sees("What will be taken back");
    expect(await popup().find({ role: "checkbox", name: "Delete the app registration, too" })).toBeNull();
    await press("Take back 1 thing");
    await sees("Taken back");
    expect(secrets()).toEqual(["second try"]);
    await press("Back to your set-ups");
    await sees("Connect Dynamics 365 to TextUs");
  });
});
