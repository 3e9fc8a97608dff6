import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { isCopied, paste } from "../../drive/browser/clipboard.ts";
import { storedIn } from "../../drive/browser/extension.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { accept, enterAccount } from "./support/firefox-sign-in.ts";
import { runAz } from "./support/run-az.ts";

const administrator = "admin@contoso.com";
const box = "Paste both IDs here, in any form";

/** From an empty profile, by the command that the options page offers: what it prints is pasted as it is. */
describe("The first run with one command", () => {
  let sandbox: Sandbox;
  let chromium: Chromium | undefined;
  let firefox: Firefox | undefined;

  const start = async (): Promise<void> => {
    sandbox = await startSandbox({ scenario: { extends: "contoso", signInApp: null } });
  };

  afterEach(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await chromium?.removeProfile();
    await sandbox?.close();
    [chromium, firefox] = [undefined, undefined];
  });

  it("goes from the welcome page to verified credentials in Chromium", async () => {
    await start();
    const browser = await launchChromium({ sandbox, firstRun: true });
    chromium = browser;
    const { context, popup } = browser;
    const account = accountOf(sandbox, administrator);
    const options = await optionsPage(browser);

    await options.getByRole("button", { name: "With one command" }).click();
    await options.getByRole("button", { name: "Copy Azure Cloud Shell, or az" }).click();
    await isCopied(options);
    const printed = await runAz(sandbox, administrator, await paste(context));
    await options.bringToFront();
    await options.getByRole("button", { name: "Enter its two IDs" }).click();
    await options.getByLabel(box).fill(printed);
    // The tenant by its name: as the text says, until Microsoft does.
    await options.getByText("Tenant: Contoso, as this text names it.", { exact: false }).waitFor();
    await options.getByRole("button", { name: "Save", exact: true }).click();
    await options.getByText("Saved.", { exact: false }).first().waitFor();
    const [made] = sandbox.world.tenant.applications;
    expect((await storedIn(browser, "local")).options).toEqual({
      clientId: made?.appId,
      tenant: sandbox.world.tenant.id,
    });

    const test = options.getByRole("button", { name: "Test sign-in" });
    await completeSignIn(await signInWindow(context, () => test.click({ noWaitAfter: true })), account);
    await options
      .getByText(`It works: ${administrator} is signed in to Contoso.`, { exact: false })
      .waitFor();
    await options.getByText("Ready: you sign in to Contoso.", { exact: true }).waitFor();
    await popup.opensByItself();
    const admin = createAdmin(browser, account);
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await admin.confirm();
    expect((await admin.finish()).result?.verified).toBe(true);
    expect(await readIndependently(sandbox, await admin.copyAll())).toBeTruthy();
  });

  it("goes to the plan in Firefox", async () => {
    await start();
    firefox = await launchFirefox(sandbox);
    const { page, extensionUrl } = firefox;
    await page.goto(extensionUrl("popup/options.html"));
    await page.press("button", "With one command");
    const command = String(
      await page.evaluate(
        "return [...document.querySelectorAll('.value-text')].map(({ textContent }) => textContent).find((text) => text.startsWith('az '))",
      ),
    );
    expect(command).toContain("extensions.allizom.org");
    await page.press("button", "Enter its two IDs");
    await page.fill(box, await runAz(sandbox, administrator, command));
    await page.sees("Tenant: Contoso");
    await page.press("button", "Save");
    await page.sees("Saved.");
    await page.goto(extensionUrl("popup/index.html"));
    await accept(page, await enterAccount(page, accountOf(sandbox, administrator)));
    await page.press("button", "Continue with Contoso Sales");
    await page.sees("Nothing changes before you confirm.");
  });
});

async function optionsPage({ context }: Pick<Chromium, "context">): Promise<Page> {
  const welcome = await until(
    "the welcome page",
    async () => context.pages().find((page) => page.url().endsWith("/popup/welcome.html")) ?? null,
  );
  await welcome.bringToFront();
  const opened = context.waitForEvent("page");
  await welcome.getByRole("button", { name: "Other ways" }).click({ noWaitAfter: true });
  const options = await opened;
  await options.waitForURL(/options\.html$/);
  return options;
}
