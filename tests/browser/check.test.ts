import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowHost, killWorker, storedIn } from "../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf, writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { addStrangersSecret, appOf, userOf } from "../../drive/engine/stranger.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";

const organization = "https://contoso.crm4.dynamics.com";
const button = (name: string | RegExp) => ({ role: "button", name });
const heading = (name: string | RegExp) => ({ role: "heading", name });

/** A check of a set-up that is done, by the real popup: by hand, repaired, and by itself when Home opens. */
describe("a check", () => {
  let stage: Stage;
  let clientId: string;
  let before: ReturnType<typeof tenantOf>;

  const press = (name: string | RegExp) => stage.browser.popup.press(button(name));
  const sees = (name: string | RegExp) => stage.browser.popup.sees(heading(name));
  const finished = async () => {
    const [one] = (await storedIn(stage.browser, "local")).finished as readonly {
      readonly check?: { readonly findings: readonly { readonly line: string }[] };
    }[];
    return one?.check?.findings.map(({ line }) => line);
  };

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.run();
    ({ clientId } = await stage.admin.copyAll());
    await press("Done");
    await stage.browser.popup.sees({ role: "dialog" });
    await stage.browser.popup.press(button("Done"));
    await sees("Your set-ups");
    before = tenantOf(stage);
  });
  afterAll(() => stage?.close());

  it("asks for a sign-in only when somebody asks for the check, and comes back after the browser's prompt", async () => {
    const { popup, desk } = stage.browser;
    // No test can click the prompt. It closes the popup, and is answered by what stands for it.
    await popup.evaluate(`for (const { permissions } of [chrome, globalThis.browser ?? chrome])
      permissions.request = () => new Promise(() => {});`);
    await press("Check");
    await sees("Something is needed first");
    await popup.close();
    await allowHost(stage.browser, organization);
    expect(await desk.evaluate(`chrome.permissions.request({ origins: ["${organization}/*"] })`)).toBe(true);
    await popup.opensByItself();
  });

  it("finds everything as it was set up, and changes nothing", async () => {
    const written = writesOf(stage.sandbox).length;
    const window = await signInWindow(stage.browser.context, () => press("Sign in again"));
    await completeSignIn(window, accountOf(stage.sandbox, "admin@contoso.com"));
    await sees("All is as it was set up");
    expect(writesOf(stage.sandbox)).toHaveLength(written);
    expect(await finished()).toEqual([]);
    await press("Back to your set-ups");
    await stage.browser.popup.sees({ role: "StaticText", name: /^Checked .*: all as it was set up$/ });
  });

  it("reports what others have changed, repairs it even if the worker dies, and leaves their own things alone", async () => {
    appOf(stage, clientId)._rest.isDisabled = true;
    userOf(stage, clientId).isdisabled = true;
    userOf(stage, clientId).roleids.splice(0, 2);
    addStrangersSecret(stage, appOf(stage, clientId));
    await press("Check");
    await sees("What is not as it was set up");
    await stage.browser.popup.says(
      "Somebody has deactivated it, so TextUs can't sign in.",
      "Secrets that somebody else has added (1): production",
    );
    await press("Repair 3 things");
    await killWorker(stage.browser);
    await stage.browser.popup.close();
    await stage.browser.popup.open();
    await sees("Repaired");
    const [app] = tenantOf(stage);
    expect({ ...app, secrets: [] }).toEqual({ ...before[0], secrets: [] });
    expect(app?.secrets).toEqual(["production", "production"]);
    expect(appOf(stage, clientId)._rest.isDisabled).toBe(false);
    expect(await finished()).toEqual(["others"]);
    await press("Back to your set-ups");
    await stage.browser.popup.sees({ role: "StaticText", name: /: 1 thing needs attention\.$/ });
  });

  it("accepts a change that a person calls known, and no longer reports it", async () => {
    await press("Check");
    await press("Mark these as known");
    await sees("All is as it was set up");
    await press("Back to your set-ups");
  });

  it("runs by itself when Home opens a day later, without a window", async () => {
    userOf(stage, clientId).isdisabled = true;
    const { browser } = stage;
    // The list says that it was looked at long ago.
    await browser.desk.evaluate(`chrome.storage.local.get("finished").then(({ finished: [one] }) =>
      chrome.storage.local.set({ finished: [{ ...one, checkedAt: "2026-01-01T00:00:00Z",
        connectedAt: "2026-01-01T00:00:00Z", check: { ...one.check, at: "2026-01-02T00:00:00Z" } }] }))`);
    const pages = browser.context.pages().length;
    await browser.popup.close();
    await browser.popup.open();
    await sees("Your set-ups");
    await browser.popup.sees({ role: "StaticText", name: /: 1 thing needs attention\.$/ });
    expect(browser.context.pages()).toHaveLength(pages);
    expect(await finished()).toEqual(["user"]);
  });

  it("is followed by the badge when the secret ends soon, in a worker that does nothing else, until Home is opened", async () => {
    const { browser } = stage;
    const badge = () => browser.desk.evaluate("chrome.action.getBadgeText({})");
    await browser.popup.close();
    // The end comes near while the browser is there: what is stored is compared with the time.
    const soon = new Date(Date.now() + 12.5 * 24 * 60 * 60_000).toISOString();
    await browser.desk.evaluate(`chrome.storage.local.get("finished").then(({ finished: [one] }) =>
      chrome.storage.local.set({ finished: [{ ...one, secretEndsAt: "${soon}" }] }))`);
    // A worker that is started for anything at all sees it.
    await killWorker(browser);
    await browser.desk.evaluate('chrome.runtime.sendMessage({ command: "options.get", input: {} })');
    await until("the badge", async () => ((await badge()) === "12d" ? true : null));
    await browser.popup.open();
    await browser.popup.sees({ role: "StaticText", name: /^Secret ends in 12 days/ });
    await until("the badge to go", async () => ((await badge()) === "" ? true : null));
  });
});
