import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowHost, killWorker, storedIn } from "../../drive/browser/extension.ts";
import { type CopiedCredentials, readIndependently } from "../../drive/browser/independent-client.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf, writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { differing, tablesOf } from "../../drive/engine/whole-tenant.ts";

const organization = "https://contoso.crm4.dynamics.com";
const button = (name: string | RegExp) => ({ role: "button", name });
const heading = (name: string | RegExp) => ({ role: "heading", name });

/** A set-up's life after Done, by the real popup: Home, a new secret, the old one's removal, an undo. */
describe("Home, after a set-up was done", () => {
  let stage: Stage;
  let before: ReturnType<typeof tablesOf>;
  let first: CopiedCredentials;
  let second: CopiedCredentials;

  const press = (name: string | RegExp) => stage.browser.popup.press(button(name));
  const sees = (name: string | RegExp) => stage.browser.popup.sees(heading(name));
  const secrets = () => tenantOf(stage).flatMap((app) => app.secrets);
  const works = (values: CopiedCredentials) =>
    readIndependently(stage.sandbox, values).then(
      () => true,
      () => false,
    );
  async function signInAgain(): Promise<void> {
    const window = await signInWindow(stage.browser.context, () => press("Sign in again"));
    await completeSignIn(window, accountOf(stage.sandbox, "admin@contoso.com"));
  }

  /** The next one starts when somebody looks. */
  async function workerDies(): Promise<void> {
    const { popup } = stage.browser;
    await killWorker(stage.browser);
    await popup.close();
    await popup.open();
  }

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
    await stage.admin.plan();
    // The sign-in has left its own consent.
    before = tablesOf(stage);
    await stage.admin.confirm();
    await stage.admin.finish();
    first = await stage.admin.copyAll();
    await press("Done");
    await stage.browser.popup.sees({ role: "dialog" });
    await stage.browser.popup.press(button("Done"));
  });
  afterAll(() => stage?.close());

  it("shows the environment that was connected, and nothing secret is kept for it", async () => {
    await sees("Your set-ups");
    await sees(/^Contoso Sales/);
    const kept = JSON.stringify(await storedIn(stage.browser, "local"));
    expect(kept).toContain(first.clientId);
    expect(kept).not.toContain(first.clientSecret);
    expect(kept).not.toContain("admin@contoso.com");
  });

  it("returns by itself after the browser's prompt for the organization's address", async () => {
    const { popup, desk } = stage.browser;
    // No test can click the prompt. It closes the popup, and is answered by what stands for it.
    await popup.evaluate(`for (const { permissions } of [chrome, globalThis.browser ?? chrome])
      permissions.request = () => new Promise(() => {});`);
    await press("New secret");
    await sees("Something is needed first");
    await popup.close();
    await allowHost(stage.browser, organization);
    expect(await desk.evaluate(`chrome.permissions.request({ origins: ["${organization}/*"] })`)).toBe(true);
    await popup.opensByItself();
    await sees("Something is needed first");
  });

  it("plans a new secret after a sign-in, and changes nothing before the admin confirms", async () => {
    const written = writesOf(stage.sandbox).length;
    await signInAgain();
    await sees("A new client secret");
    expect(writesOf(stage.sandbox)).toHaveLength(written);
    expect(secrets()).toEqual(["production"]);
  });

  it("creates, tests and hands off the new secret even if the worker dies, and keeps the old one working", async () => {
    await press("Create the new secret");
    await workerDies();
    await sees("The new secret works");
    second = await stage.admin.copyAll();
    expect(second).toMatchObject({ clientId: first.clientId, dynamicsUrl: organization });
    expect(second.clientSecret).not.toBe(first.clientSecret);
    expect(secrets()).toEqual(["production", "production"]);
    expect([await works(first), await works(second)]).toEqual([true, true]);
    await press("Back to your set-ups");
  });

  it("asks whether the old secret is still needed, and removes only that one", async () => {
    await sees("Two secrets work");
    await press("TextUs has the new one: remove the old");
    await sees("Remove the old secret?");
    await press("Remove the old secret");
    await sees("The old secret is removed");
    expect(secrets()).toEqual(["production"]);
    expect([await works(first), await works(second)]).toEqual([false, true]);
    await press("Back to your set-ups");
    await sees("Your set-ups");
    expect(await stage.browser.popup.find(heading("Two secrets work"))).toBeNull();
  });

  it("undoes the set-up according to its plan, and leaves the tenant as it was", async () => {
    await press("More for Contoso Sales");
    await stage.browser.popup.press({ role: "menuitem", name: "Undo this set-up" });
    await sees("What will be taken back");
    const deleteApp = { role: "checkbox", name: "Delete the app registration, too" };
    await stage.browser.popup.press(deleteApp);
    await until("the plan that deletes the app", async () =>
      (await stage.browser.popup.find(deleteApp))?.checked ? true : null,
    );
    await press(/^Take back \d+ things$/);
    await workerDies();
    await sees("Taken back");
    expect(tenantOf(stage)).toEqual([]);
    // What Microsoft keeps among the deleted items is not taken away by anybody.
    const changed = differing(before, tablesOf(stage)).filter((path) => !/^_?deleted/.test(path));
    expect(changed).toEqual([]);
    await press("Back to your set-ups");
    await sees("Connect Dynamics 365 to TextUs");
  });
});
