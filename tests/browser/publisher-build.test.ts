import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { allowHost, storedIn } from "../../drive/browser/extension.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { accountOf, signInAppOf, writesOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { runBuild } from "../../scripts/build/run-build.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { enterAccount } from "./support/firefox-sign-in.ts";

/**
 * The publisher's build in an empty profile: nobody registers or enters anything. The app is open to other
 * organizations and lists no permission.
 */
describe("A build with its publisher's sign-in app", () => {
  const organization = "https://contoso.crm4.dynamics.com";
  let folder: string;
  let sandbox: Sandbox;
  let chromium: Chromium | undefined;
  let firefox: Firefox | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "textus-setup-publisher-"));
    sandbox = await startSandbox({
      scenario: { extends: "multi-tenant-sign-in", signInApp: { permissions: [] } },
    });
    runBuild(folder, {
      publisher: { clientId: signInAppOf(sandbox), publisher: "TextUs Inc." },
    });
  });

  afterAll(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await chromium?.removeProfile();
    await sandbox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("goes from an empty profile to verified credentials in Chromium: no click before Auto-configure, six after it", async () => {
    chromium = await launchChromium({ sandbox, extension: join(folder, "chrome") });
    const browser = chromium;
    const { popup, context } = browser;
    const account = accountOf(sandbox, "admin@contoso.com");
    const admin = createAdmin(browser, account);
    let clicks = 0;
    const press = async (name: string | RegExp): Promise<void> => {
      await popup.press({ role: "button", name });
      clicks += 1;
    };

    await popup.sees({ role: "button", name: "Auto-configure" });
    expect(await popup.text()).not.toMatch(/sign-in app|client ID/i);
    expect(await storedIn(browser, "local")).not.toHaveProperty("options");

    const window = await signInWindow(context, () => popup.press({ role: "button", name: "Auto-configure" }));
    if (!window) throw new Error("There was no sign-in window.");
    const headings: string[] = [];
    await completeSignIn(window, account, {
      onPage: async (_page, heading) => {
        headings.push(heading);
        clicks += 1;
      },
    });
    expect(headings).toEqual(["Sign in", "Permissions requested"]);

    // The browser's own prompt, which no test can click, comes with Continue.
    await allowHost(browser, organization);
    clicks += 1;
    await press("Continue with Contoso Sales");
    const plan = await admin.plan();
    expect(plan.questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(writesOf(sandbox)).toEqual([]);
    await press(/^Configure /);
    const { result } = await admin.finish();
    expect(result?.verified).toBe(true);
    const values = await admin.copyAll();
    clicks += 1;

    expect(clicks).toBe(6);
    expect(await readIndependently(sandbox, values)).toBeTruthy();
    // Authority "organizations" for the window alone; after it, the tenant of the token.
    const tokenPaths = sandbox.requests
      .filter(({ service, path }) => service === "entra" && path.endsWith("/token"))
      .map(({ path }) => path.split("/")[1]);
    expect(tokenPaths.length).toBeGreaterThan(2);
    expect(new Set(tokenPaths.slice(1))).toEqual(new Set([sandbox.world.tenant.id]));
  });

  it("says in the options who publishes the app", async () => {
    if (!chromium) throw new Error("Chromium did not start.");
    const options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${extensionId}/popup/options.html`);
    await options.getByText("TextUs Inc. publishes it. There is", { exact: false }).waitFor();
    expect(await options.getByLabel("Application (client) ID of the sign-in app").isVisible()).toBe(false);
  });

  it("goes to the plan in Firefox", async () => {
    firefox = await launchFirefox(sandbox, join(folder, "firefox"));
    const { page } = firefox;
    const account = accountOf(sandbox, "admin@contoso.com");
    await page.goto(firefox.extensionUrl("popup/index.html"));
    const { popup, window } = await enterAccount(page, account);
    // Microsoft asks for consent only if nobody has given it, as the test before this one does.
    const accept = `[...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Accept")`;
    await until("the window to close", async () => {
      if (!(await page.windows()).includes(window)) return true;
      await page.evaluate(`${accept}?.click()`).catch(() => null);
      return null;
    });
    await page.switchTo(popup);
    await page.press("button", "Continue with Contoso Sales");
    await page.sees("Nothing changes before you confirm.");
  });
});
