import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { accountOf, signInAppOf, writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { pngOf } from "../../drive/png.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { ensureAge, openWithPassphrase } from "../support/age.ts";
import { sixRoles } from "./portals/procedure.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { accept, enterAccount } from "./support/firefox-sign-in.ts";
import { tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

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

  it("shows the plan without having written anything", async () => {
    const { page } = firefox;
    await page.press("radio", "Contoso Sales");
    await page.press("button", /^Continue/);
    await page.sees("Nothing changes before you confirm.");
    await page.sees(/App registration “TextUs”/);
    expect(writesOf(sandbox)).toEqual([]);
    expect(tenantHolds(sandbox).applications).toEqual([]);
  });

  it("takes a picture of the admin's own out of a file, cut to a square, and no drawing", async () => {
    const { page } = firefox;
    const folder = await mkdtemp(join(tmpdir(), "own-picture-"));
    const files = { svg: join(folder, "drawing.png"), png: join(folder, "wide.png") };
    await writeFile(files.svg, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(
      files.png,
      pngOf(900, 600, (x) => (x < 450 ? [200, 20, 20] : [0, 90, 200])),
    );
    await page.goto(firefox.extensionUrl("popup/picture.html"));
    await page.chooseFile(files.svg);
    await page.sees("This is an SVG drawing");
    await page.chooseFile(files.png);
    await page.press("button", "Use this picture");
    await page.sees("Your picture");
    await rm(folder, { recursive: true });
    expect((await stored("local")).picture).toMatchObject([{ png: expect.stringMatching(/^iVBORw0KGgo/) }]);
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

  it("leaves the same in the tenant, and working values", async () => {
    const held = tenantHolds(sandbox);
    expect(held.applications.map(({ secrets }) => secrets)).toEqual([
      [{ displayName: "production", months: 24 }],
    ]);
    expect(held.grants).toEqual(wantedGrants);
    expect(held.applicationUsers).toMatchObject([{ roles: sixRoles, hasIcon: true }]);
    const [{ png } = { png: "" }] = (await stored("local")).picture as readonly { readonly png: string }[];
    const app = sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
    expect(app?._logo?.toString("base64")).toBe(png);
    const { output } = (await firefox.page.evaluate(
      `return browser.runtime.sendMessage({ command: "credentials.held", input: {} }).then((held) =>
         browser.runtime.sendMessage({ command: "credentials.get", input: held.output[0] }));`,
    )) as { readonly output: Parameters<typeof readIndependently>[1] };
    expect((await readIndependently(sandbox, output)).accounts.length).toBeGreaterThan(0);
    expect(JSON.stringify(await stored("local"))).not.toContain(output.clientSecret);
  });

  it.runIf(ensureAge())("saves an encrypted file that age opens, and stays open", async () => {
    const { page } = firefox;
    await page.press("button", "Send them safely, not by plain e-mail");
    await page.press("button", "Save an encrypted file");
    await page.sees("Use these words");
    const passphrase = String(
      await page.evaluate("return document.querySelector('.passphrase-words .mono').textContent"),
    );
    await page.press("button", "Save the file");
    const file = await firefox.saved("textus-contoso.crm4.dynamics.com.txt.age");
    expect(file.startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n")).toBe(true);
    expect(openWithPassphrase(file, passphrase)).toContain("Client Secret: ");
    await page.sees("goes to your browser's downloads");
    await page.press("button", "Back to the values");
  });

  it("clears a copied secret from the clipboard in time, with no page open", async () => {
    const { page } = firefox;
    await page.press("button", "Copy all four");
    await page.sees(/The clipboard is cleared in/);
    const paste = async () => {
      await page.goto("data:text/html,<label>Paste here <textarea></textarea></label>");
      // Ctrl+V, as WebDriver writes keys.
      await page.fill("Paste here", "\uE009v\uE000");
      return String(await page.evaluate("return document.querySelector('textarea').value"));
    };
    expect(await paste()).toContain("Client Secret: ");
    await page.goto(firefox.extensionUrl("manifest.json"));
    // A minute is not waited for: the stored time is made to be now, and the alarm to ring.
    await page.evaluate(`return (async () => {
      const { "deferred-jobs": jobs } = await browser.storage.local.get("deferred-jobs");
      await browser.storage.local.set({ "deferred-jobs": { ...jobs, clipboard: Date.now() } });
      await browser.alarms.create("deferred-jobs", { when: Date.now() });
    })()`);
    await until("the clipboard to be cleared", async () =>
      ((await stored("local")).clipboard as { readonly dueAt: number | null }).dueAt === null ? true : null,
    );
    expect(await stored("local")).toMatchObject({ clipboard: { failed: false } });
    expect(await paste()).toBe("");
  });
});
