import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { accountOf, signInAppOf, writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { accept, enterAccount } from "./support/firefox-sign-in.ts";
import { sixRoles, tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

/** The same extension in the other browser: what Chromium alone can do would show here. */
describe("The Firefox build in real Firefox", () => {
  let sandbox: Sandbox;
  let firefox: Firefox;

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    firefox = await launchFirefox(sandbox);
  });

  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  const stored = (area: "local" | "session") =>
    firefox.page.evaluate(`return browser.storage.${area}.get(null)`) as Promise<Record<string, unknown>>;

  it("installs, and takes the sign-in app in its options", async () => {
    const { page } = firefox;
    expect(Number.parseInt(firefox.version, 10)).toBeGreaterThanOrEqual(140);
    await page.goto(firefox.extensionUrl("popup/options.html"));
    // Firefox takes "not_allowed" as it stands in the manifest.
    expect(
      await page.evaluate(
        "return Promise.all([browser.runtime.getManifest().incognito, browser.extension.isAllowedIncognitoAccess()])",
      ),
    ).toEqual(["not_allowed", false]);
    await page.press("button", "Enter its two IDs");
    await page.fill("Application (client) ID of the sign-in app", signInAppOf(sandbox));
    await page.fill("Directory (tenant) ID of your organization", sandbox.world.tenant.id);
    await page.press("button", "Save");
    await page.sees("Saved.");
  });

  it("signs in through Microsoft's window", async () => {
    const { page } = firefox;
    const account = accountOf(sandbox, "admin@contoso.com");
    await page.goto(firefox.extensionUrl("popup/index.html"));
    await accept(page, await enterAccount(page, account));
    await page.sees("Contoso Sales");
  });

  it("shows the plan, with nothing written", async () => {
    const { page } = firefox;
    await page.press("radio", "Contoso Sales");
    await page.press("button", /^Continue/);
    await page.sees("Nothing has been changed yet.");
    await page.sees(/App registration “TextUs”/);
    expect(writesOf(sandbox)).toEqual([]);
    expect(tenantHolds(sandbox).applications).toEqual([]);
  });

  it("finishes the run, though its event page is stopped in the middle", async () => {
    const { page } = firefox;
    sandbox.setLatency(150);
    await page.press("button", /^Configure /);
    await until("the app to be made", async () =>
      writesOf(sandbox).some((write) => /^POST graph .*applications$/.test(write)) ? true : null,
    );
    await firefox.stopEventPage();
    sandbox.setLatency(0);
    // Any message wakes it, as looking at the popup does.
    await page.goto(firefox.extensionUrl("popup/index.html"));
    await page.press("button", "Copy all four");
    const { setup } = await stored("local");
    expect(setup).toMatchObject({ phase: "finished", result: { verified: true } });
  });

  it("leaves the same in the tenant, and values that work", async () => {
    const held = tenantHolds(sandbox);
    expect(held.applications.map(({ secrets }) => secrets)).toEqual([
      [{ displayName: "production", months: 24 }],
    ]);
    expect(held.grants).toEqual(wantedGrants);
    expect(held.applicationUsers).toMatchObject([{ roles: sixRoles, hasIcon: true }]);
    const { output } = (await firefox.page.evaluate(
      `return browser.runtime.sendMessage({ command: "credentials.held", input: {} }).then((held) =>
         browser.runtime.sendMessage({ command: "credentials.get", input: held.output[0] }));`,
    )) as { readonly output: Parameters<typeof readIndependently>[1] };
    expect((await readIndependently(sandbox, output)).accounts.length).toBeGreaterThan(0);
    expect(JSON.stringify(await stored("local"))).not.toContain(output.clientSecret);
  });
});
