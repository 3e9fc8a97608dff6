import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { paste } from "../../drive/browser/clipboard.ts";
import { allowHost } from "../../drive/browser/extension.ts";
import { parseHandOff } from "../../drive/browser/independent-client.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { addStrangersSecret, appOf, STRANGERS_KEY_ID, userOf } from "../../drive/engine/stranger.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { ended, endingSoon, twoSecrets } from "../../drive/popup/finished.ts";
import { type Downloads, downloadsOf } from "./support/downloads.ts";
import { createKeyboardWalk, type KeyboardWalk } from "./support/keyboard-walk.ts";
import { violationsIn } from "./support/popup-axe.ts";

/** So long an answer takes while a screen of work is looked at, ms. */
const slow = 8_000;
const organization = "https://contoso.crm4.dynamics.com";
const home = "Your set-ups";
const more = "More for Contoso Sales";
const back = "Back to your set-ups";
const deleteApp = { role: "checkbox", name: "Delete the app registration, too" };

/**
 * A set-up's life after Done by keyboard alone, in the real popup. Each screen passes axe in light and dark, takes the
 * focus when it appears, and shows where the focus is.
 */
describe("Somebody without a mouse, after a set-up was done", () => {
  let stage: Stage;
  let downloads: Downloads;
  let walk: KeyboardWalk;
  let clientId: string;

  const secrets = () => tenantOf(stage).flatMap((app) => app.secrets);
  /** Looks at a screen of work, which stays for as long as Microsoft takes to answer. */
  async function atWork(begins: () => Promise<void>, heading: string): Promise<void> {
    stage.sandbox.setLatency(slow);
    await begins();
    await walk.sees(heading);
    stage.sandbox.setLatency(0);
  }

  beforeAll(async () => {
    stage = await setStage("contoso");
    const { admin, browser } = stage;
    downloads = await downloadsOf(browser);
    await admin.run();
    ({ clientId } = await admin.copyAll());
    await browser.popup.press({ role: "button", name: "Done" });
    await browser.popup.sees({ role: "dialog" });
    await browser.popup.press({ role: "button", name: "Done" });
    await browser.popup.sees({ role: "heading", name: home });
    await allowHost(browser, organization);
    await browser.popup.close();
    walk = createKeyboardWalk(browser.popup);
  });
  afterAll(async () => {
    await stage?.close();
    await downloads?.remove();
  });

  it("opens a card's menu and leaves it again where it was", async () => {
    await walk.sees(home, { opened: true });
    await walk.menu(more, "Remove from this list");
    await walk.looks();
    await stage.browser.popup.key("Escape");
    expect(await walk.focused()).toBe(more);
  });

  it("reads what was done", async () => {
    await walk.menu(more, "What was done, and portal links");
    await stage.browser.popup.key("Enter");
    await walk.sees("What was done");
    await walk.reach("Save a calendar file");
    await stage.browser.popup.key("Escape");
    await walk.sees(home);
  });

  it("is asked before a set-up is removed from the list, and keeps it", async () => {
    await walk.menu(more, "Remove from this list");
    await stage.browser.popup.key("Enter");
    await walk.sees("Remove Contoso Sales from this list?");
    await stage.browser.popup.key("Escape");
    expect(await walk.focused()).toBe(more);
    await walk.sees(home);
  });

  it("finds the way for a set-up that was made by hand, and back", async () => {
    await walk.press("You connected TextUs by hand?");
    await walk.sees("You connected TextUs by hand?");
    await walk.press(back);
    await walk.sees(home);
  });

  it("signs in for a check, which finds everything as it was", async () => {
    await walk.press("Check");
    await walk.sees("Something is needed first");
    const window = await signInWindow(stage.browser.context, () => walk.press("Sign in again"));
    // A window in front closes it in most browsers, not in all.
    await stage.browser.popup.close();
    await completeSignIn(window, accountOf(stage.sandbox, "admin@contoso.com"));
    await walk.sees("All is as it was set up", { opened: true });
    await walk.press(back);
    await walk.sees(home);
  });

  it("repairs what a check has found", async () => {
    userOf(stage, clientId).isdisabled = true;
    addStrangersSecret(stage, appOf(stage, clientId));
    await atWork(() => walk.press("Check"), "Looking at what is there");
    await walk.sees("What is not as it was set up");
    // From the last button in the foot to the first.
    await walk.reach(back);
    await walk.reach("Repair 1 thing", "Shift+Tab");
    await atWork(() => stage.browser.popup.key("Enter"), "Repairing");
    await walk.sees("Repaired");
    expect(userOf(stage, clientId).isdisabled).toBe(false);
    await walk.press(back);
    await walk.sees(home);
  });

  it("creates a new secret, copies it, and is asked whether TextUs has the four values", async () => {
    await walk.press("New secret");
    await walk.sees("A new client secret");
    await atWork(() => walk.press("Create the new secret"), "Creating the new secret");
    await walk.sees("The new secret works");
    await walk.press("Done");
    await walk.sees("Does TextUs have the four values?");
    await stage.browser.popup.key("Escape");
    expect(await walk.focused()).toBe("Done");
    await walk.press("Copy all four");
    await stage.browser.popup.sees({ role: "StaticText", name: /^Copied\./ });
    expect(await walk.focused()).toBe("Copy all four");
    await walk.looks();
    await walk.press("Keep it");
    await until("the note to go", async () =>
      (await stage.browser.popup.find({ role: "button", name: "Keep it" })) === null ? true : null,
    );
    expect(await walk.focused()).toBe("heading The new secret works");
    expect(parseHandOff(await paste(stage.browser.context))).toMatchObject({ clientId });
    expect(secrets()).toEqual(["production", "production", "production"]);
    await walk.sees("The new secret works", { opened: true });
    await walk.press(back);
    await walk.sees(home);
  });

  it("removes the old secret after a question", async () => {
    await walk.press("TextUs has the new one: remove the old");
    await walk.sees("Remove the old secret?");
    await atWork(() => walk.press("Remove the old secret"), "Removing the old secret");
    await walk.sees("The old secret is removed");
    expect(secrets()).toHaveLength(2);
    await walk.press(back);
    await walk.sees(home);
  });

  it("reads an undo's plan and leaves it", async () => {
    await walk.menu(more, "Undo this set-up");
    await stage.browser.popup.key("Enter");
    await walk.sees("What will be taken back");
    await walk.press(back);
    await walk.sees(home);
    expect(tenantOf(stage)).toHaveLength(1);
  });

  it("saves an encrypted file with proposed words", async () => {
    await walk.menu(more, "Show the credentials");
    await stage.browser.popup.key("Enter");
    await walk.sees("Credentials of an earlier set-up");
    await walk.press("Send them safely, not by plain e-mail");
    await walk.looks();
    await walk.press("Save an encrypted file");
    await walk.sees("Save an encrypted file");
    await walk.press("Other words");
    expect(await walk.focused()).toBe("Other words");
    await walk.press("Save the file");
    expect((await downloads.next()).text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    await stage.browser.popup.sees({ role: "button", name: "Save it again" });
    expect(await walk.focused()).toBe("heading Save an encrypted file");
    await walk.looks();
  });

  it("saves one with a passphrase that is typed, once it is strong enough", async () => {
    const { popup } = stage.browser;
    await walk.reach("Use these words");
    await popup.key("ArrowDown");
    expect(await walk.focused()).toBe("Type another one");
    await walk.reach("Your passphrase");
    await popup.type("abc");
    await popup.key("Enter");
    await popup.sees({ role: "StaticText", name: /^Choose a stronger passphrase/ });
    expect(await walk.focused()).toBe("Your passphrase");
    await walk.looks();
    await popup.type(" and seven walrus umbrellas of paint");
    await popup.sees({ role: "StaticText", name: /^Strength: strong/ });
    await walk.looks();
    await popup.key("Enter");
    await popup.sees({ role: "progressbar", name: "Encrypting the file" });
    expect(await walk.focused()).toBe("heading Save an encrypted file");
    await downloads.next();
    await popup.sees({ role: "button", name: "Save it again" });
    expect(await walk.focused()).toBe("heading Save an encrypted file");
    await popup.key("Escape");
    await walk.sees("Credentials of an earlier set-up");
    await popup.key("Escape");
    await walk.sees(home);
  });

  it("says which environment and app are meant by what was made by hand", async () => {
    const { popup } = stage.browser;
    await walk.press("You connected TextUs by hand?");
    await walk.sees("Which environment is it connected to?");
    await walk.press(/^Contoso Sales/, "Space");
    await walk.press("Continue");
    await walk.sees("Which app does TextUs use?");
    await walk.press(/^TextUs/, "Space");
    await popup.key("ArrowDown");
    await walk.reach("Client ID");
    await popup.type("not one");
    await walk.press("Continue");
    await popup.sees({ role: "StaticText", name: /^A Client ID looks like this/ });
    await walk.looks();
    await walk.press(back);
    await walk.sees(home);
  });

  it("takes everything back, with the app", async () => {
    const { passwordCredentials: keys } = appOf(stage, clientId);
    // Nobody else needs the app any more.
    keys.splice(
      keys.findIndex(({ keyId }) => keyId === STRANGERS_KEY_ID),
      1,
    );
    await walk.menu(more, "Undo this set-up");
    await stage.browser.popup.key("Enter");
    await walk.sees("What will be taken back");
    await walk.press(deleteApp.name, "Space");
    await until("the plan that deletes the app", async () =>
      (await stage.browser.popup.find(deleteApp))?.checked ? true : null,
    );
    await walk.sees("What will be taken back");
    await atWork(() => walk.press(/^Take back \d+ things$/), "Taking it back");
    await walk.sees("Taken back");
    expect(tenantOf(stage)).toEqual([]);
    await walk.press(back);
    await walk.sees("Connect Dynamics 365 to TextUs");
  });

  it("sees on Home what needs somebody, and removes a card", async () => {
    const { browser } = stage;
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();
    const list = [
      { ...twoSecrets, older: [{ keyId: "old-key", endsAt: inDays(3) }] },
      { ...endingSoon, secretEndsAt: inDays(12) },
      { ...ended, secretEndsAt: inDays(-3) },
    ];
    await browser.desk.evaluate(`chrome.storage.local.set({ finished: ${JSON.stringify(list)} })`);
    await walk.sees(home);
    await browser.popup.sees({ role: "StaticText", name: /^Secret ended / });
    await walk.menu("More for Northwind", "Remove from this list");
    await browser.popup.key("Enter");
    await walk.sees("Remove Northwind from this list?");
    await walk.press("Remove");
    await until("the card to go", async () =>
      (await browser.popup.find({ role: "heading", name: /^Northwind/ })) === null ? true : null,
    );
    expect(await walk.focused()).toBe(`heading ${home}`);
    await walk.looks();
  });

  it("reads the record in a tab", async () => {
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/record.html#${twoSecrets.runId}`);
    await page.getByRole("heading", { name: /^Set-up record: / }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn({ evaluate: (script) => page.evaluate(script) }), colorScheme).toEqual([]);
    }
    await page.close();
  });
});
