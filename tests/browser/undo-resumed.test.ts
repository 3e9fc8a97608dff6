import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { allowHost, killWorker, setSignInApp, storedIn } from "../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { accountOf, signInAppOf, writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { differing, tablesOf } from "../../drive/engine/whole-tenant.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";

const organization = "https://contoso.crm4.dynamics.com";
const button = (name: string | RegExp) => ({ role: "button", name });
const heading = (name: string | RegExp) => ({ role: "heading", name });

/** An undo that stops half-way is gone on with by another worker, and in the browser's next life. */
describe("An undo that is interrupted", () => {
  let sandbox: Sandbox;
  let browser: Chromium;
  let before: ReturnType<typeof tablesOf>;

  const press = (name: string | RegExp) => browser.popup.press(button(name));
  const sees = (name: string | RegExp) => browser.popup.sees(heading(name));
  const admin = () => createAdmin(browser, accountOf(sandbox, "admin@contoso.com"));
  async function signInAgain(): Promise<void> {
    const window = await signInWindow(browser.context, () => press("Sign in again"));
    await completeSignIn(window, accountOf(sandbox, "admin@contoso.com"));
  }
  /** Does something, and waits until one more thing is taken back. */
  async function goesOn(does: () => Promise<unknown>): Promise<void> {
    const before = writesOf(sandbox).length;
    await does();
    await until("the undo to go on", async () => (writesOf(sandbox).length > before ? true : null));
  }

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    browser = await launchChromium({ sandbox });
    await (await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id)).close();
    await admin().signIn();
    await admin().chooseEnvironment("Contoso Sales");
    await admin().plan();
    // The sign-in has left its own consent.
    before = tablesOf({ sandbox });
    await admin().confirm();
    await admin().finish();
    await admin().copyAll();
    await press("Done");
    await browser.popup.sees({ role: "dialog" });
    await press("Done");
    await sees("Your set-ups");
    await allowHost(browser, organization);
    await press("More for Contoso Sales");
    await browser.popup.press({ role: "menuitem", name: "Undo this set-up" });
    await signInAgain();
    await sees("What will be taken back");
    const deleteApp = { role: "checkbox", name: "Delete the app registration, too" };
    await browser.popup.press(deleteApp);
    await until("the plan that deletes the app", async () =>
      (await browser.popup.find(deleteApp))?.checked ? true : null,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await browser?.removeProfile();
    await sandbox?.close();
  });

  it("pauses with a reason when Microsoft refuses, then goes on, also in another worker when that one dies", async () => {
    sandbox.faults.add({
      match: { method: "DELETE", path: "/v1.0/.*oauth2PermissionGrants", times: "always" },
      action: { status: 403 },
    });
    await press(/^Take back \d+ things$/);
    await sees("Stopped: something is needed");
    expect(tenantOf({ sandbox })).toHaveLength(1);
    sandbox.faults.clear();
    // So many requests follow each other that a longer one would make a minute of it.
    sandbox.setLatency(400);
    await goesOn(() => press(/^(Continue|Try again|Go on)$/));
    await killWorker(browser);
    await browser.popup.close();
    // The next one starts when somebody looks.
    await goesOn(() => sees("Taking it back"));
  });

  it("is finished after the browser was closed in it and somebody has signed in again", async () => {
    const { profile } = browser;
    await browser.kill();
    sandbox.setLatency(0);
    browser = await launchChromium({ sandbox, profile });
    await sees("Stopped: something is needed");
    await signInAgain();
    await sees("Taken back");
    expect(tenantOf({ sandbox })).toEqual([]);
    // What Microsoft keeps among the deleted items is not taken away by anybody.
    expect(differing(before, tablesOf({ sandbox })).filter((path) => !/^_?deleted/.test(path))).toEqual([]);
    await press("Back to your set-ups");
    await sees("Connect Dynamics 365 to TextUs");
    expect((await storedIn(browser, "local")).finished ?? []).toEqual([]);
  });
});
