import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOf, signInAppOf, writesOf } from "../../drive/browser/tenant.ts";
import { addStrangersSecret, appOf, userOf } from "../../drive/engine/stranger.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { accept, enterAccount, pickAccount } from "./support/firefox-sign-in.ts";

/**
 * What comes after Done, in Firefox: Home, its check and repair, the record, the calendar file, a new secret. The encrypted
 * file and the clipboard are in firefox.test.ts. The pages are opened in a tab: no protocol opens the popup of Firefox's
 * toolbar, so that it stays open over a prompt and a download is shown by tests in Chromium only.
 */
describe("Home in Firefox", () => {
  let sandbox: Sandbox;
  let firefox: Firefox;
  let clientId: string;

  const press = (name: string | RegExp) => firefox.page.press("button", name);
  const home = () => firefox.page.goto(firefox.extensionUrl("popup/index.html"));
  const stored = () =>
    firefox.page.evaluate("return browser.storage.local.get(null)") as Promise<{
      readonly finished: readonly {
        readonly runId: string;
        readonly clientId: string;
        readonly check?: { readonly findings: readonly { readonly line: string }[] };
      }[];
    }>;
  const findings = async () => (await stored()).finished[0]?.check?.findings.map(({ line }) => line);

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    firefox = await launchFirefox(sandbox);
    const { page } = firefox;
    await page.goto(firefox.extensionUrl("popup/options.html"));
    await press("Enter its two IDs");
    await page.fill("Application (client) ID of the sign-in app", signInAppOf(sandbox));
    await page.fill("Directory (tenant) ID of your organization", sandbox.world.tenant.id);
    await press("Save");
    await page.sees("Saved.");
    await home();
    await accept(page, await enterAccount(page, accountOf(sandbox, "admin@contoso.com")));
    await page.press("radio", "Contoso Sales");
    await press(/^Continue/);
    await press(/^Configure /);
    await press("Done");
    await page.sees("Does TextUs have the four values?");
    await firefox.page.evaluate("document.querySelector('dialog .button-primary').click()");
    await page.sees("Your set-ups");
    clientId = (await stored()).finished[0]?.clientId ?? "";
  });
  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  it("shows what was connected, also after its event page was stopped", async () => {
    await firefox.stopEventPage();
    await home();
    await firefox.page.sees("Contoso Sales");
    await firefox.page.sees(/Secret ends/);
    expect(JSON.stringify(await stored())).not.toContain("admin@contoso.com");
  });

  it("checks after a sign-in, and finds all as it was set up", async () => {
    const written = writesOf(sandbox).length;
    await press("Check");
    await firefox.page.sees("Something is needed first");
    await pickAccount(firefox.page, "admin@contoso.com", "Sign in again");
    await firefox.page.sees("All is as it was set up");
    expect(await findings()).toEqual([]);
    expect(writesOf(sandbox)).toHaveLength(written);
    await press("Back to your set-ups");
    await firefox.page.sees(/Checked .*: all as it was set up/);
  });

  it("tells what others have changed, and puts right what can be, though its event page is stopped", async () => {
    const user = userOf({ sandbox }, clientId);
    const roles = user.roleids.length;
    user.roleids = user.roleids.slice(1);
    addStrangersSecret({ sandbox }, appOf({ sandbox }, clientId));
    await press("Check");
    await firefox.page.sees("What is not as it was set up");
    expect([...((await findings()) ?? [])].sort()).toEqual(["others", "roles"]);
    await firefox.stopEventPage();
    await press("Repair 1 thing");
    await firefox.page.sees("Repaired");
    expect(userOf({ sandbox }, clientId).roleids).toHaveLength(roles);
    await press("Back to your set-ups");
    await firefox.page.sees(/1 thing needs attention/);
  });

  it("saves the calendar file from the record, and stays open", async () => {
    const { page } = firefox;
    await press("More for Contoso Sales");
    await page.press("menuitem", "What was done, and portal links");
    await page.sees("What was done");
    await press("Save a calendar file");
    const file = await firefox.saved("textus-contoso.crm4.dynamics.com-secret-ends.ics");
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain("BEGIN:VEVENT");
    await page.sees("What was done");
  });

  it("has the record as a page that is saved as a file, without any script", async () => {
    const { page } = firefox;
    const { runId = "" } = (await stored()).finished[0] ?? {};
    await page.goto(firefox.extensionUrl(`popup/record.html#${runId}`));
    await page.sees("Set-up record: Contoso Sales and TextUs");
    await page.sees(clientId);
    await page.sees("Directory.ReadWrite.All");
    await press("Save as a file");
    const file = await firefox.saved("textus-contoso.crm4.dynamics.com-record.html");
    expect(file).toContain(clientId);
    expect(file).not.toContain("<script");
    expect(await page.evaluate("return document.querySelectorAll('svg .picture-created').length > 0")).toBe(
      true,
    );
  });

  it("makes a new secret, tests it and copies it", async () => {
    const { page } = firefox;
    await home();
    await press("New secret");
    await page.sees("A new client secret");
    await press("Create the new secret");
    await page.sees("The new secret works");
    await press("Copy all four");
    await page.sees(/The clipboard is cleared in/);
    await press("Back to your set-ups");
    await page.sees("Two secrets work");
  });
});
