import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { isCopied, paste } from "../../drive/browser/clipboard.ts";
import { allowHosts, setSignInApp, setupIs } from "../../drive/browser/extension.ts";
import { openCard } from "../../drive/browser/guide-card.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { createHand } from "../../drive/browser/portal-hand.ts";
import { accountOf, signInAppOf } from "../../drive/browser/tenant.ts";
import { portalHosts } from "../../drive/browser/turn-guide-on.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { directoryRoleId } from "../../sandbox/tenant/directory-roles.ts";
import { launchPlainChromium } from "./portals/stage.ts";
import { runAz } from "./support/run-az.ts";

const administrator = "admin@contoso.com";
const person = "developer@contoso.com";

/** Who may not do a part of it asks somebody who may, goes on with what comes back, and ends with credentials that work. */
describe("In the first run, a person", () => {
  let sandbox: Sandbox;
  let browser: Chromium;

  const start = async (scenario: Readonly<Record<string, unknown>>) => {
    sandbox = await startSandbox({ scenario: { extends: "may-not-consent", ...scenario } });
    browser = await launchChromium({ sandbox });
  };
  afterEach(async () => {
    await browser?.close();
    await browser?.removeProfile();
    await sandbox?.close();
  });

  const admin = () => createAdmin(browser, accountOf(sandbox, person));
  const isTold = async (code: string): Promise<void> => {
    const { problem } = await setupIs(browser, "the problem", (setup) => setup.problem !== null);
    expect(problem?.code).toBe(code);
  };
  /** The message for somebody else that a screen copies. */
  const copied = async (button: string): Promise<string> => {
    await browser.popup.press({ role: "button", name: button });
    await browser.popup.sees({ role: "button", name: "Copied" });
    return paste(browser.context);
  };
  const getsConsentByTheLink = async (): Promise<void> => {
    await isTold("sign-in-consent-needed");
    await browser.popup.sees({
      role: "heading",
      name: "An administrator has to consent to the sign-in app.",
    });
    await consentElsewhere(sandbox, linkIn(await copied("Copy a message with the link")));
  };
  const endsWithWorkingCredentials = async (): Promise<void> => {
    expect((await admin().finish()).result?.verified).toBe(true);
    expect(await readIndependently(sandbox, await admin().copyAll())).toBeTruthy();
  };

  /** Registering by the guide's card: the portal refuses, and the card says where the request is. */
  const isRefusedInThePortal = async (): Promise<void> => {
    const { context } = browser;
    await allowHosts(browser, portalHosts);
    const welcome = await context.newPage();
    await welcome.goto(`chrome-extension://${extensionId}/popup/welcome.html`);
    const opened = context.waitForEvent("page");
    await welcome.getByRole("button", { name: "Register it with the guide" }).click({ noWaitAfter: true });
    const portal = await opened;
    await signInOn(portal, sandbox, person);
    await portal.waitForURL(/CreateApplicationBlade/);
    const card = await openCard(portal);
    const hand = createHand(portal, sandbox);
    await hand.type("applicationName", "TextUs Setup sign-in");
    await hand.press("register");
    await card.says("Refused? See Why.");
    await card.press({ role: "button", name: "Why" });
    await card.says("The extension's options have a request for your administrator.");
    expect(sandbox.world.tenant.applications).toEqual([]);
    await portal.close();
    await welcome.close();
  };

  it("who may not register an app has it registered by somebody else, and enters what comes back", async () => {
    await start({
      signInApp: null,
      users: [{ userPrincipalName: person, directoryRoles: [] }],
      portals: { signIn: "page" },
    });
    const { context, popup } = browser;
    await isRefusedInThePortal();
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/popup/options.html`);
    await options.getByRole("button", { name: "Ask an administrator" }).click();
    await options.getByRole("button", { name: "Copy Request for your administrator" }).click();
    await isCopied(options);
    const request = await paste(context);
    expect(request).toContain(`Single-page application (SPA), https://${extensionId}.chromiumapp.org/`);
    // The administrator runs the command of the request, and answers with what it prints.
    const answer = await runAz(sandbox, administrator, request.slice(request.indexOf("az rest ")));
    await options.getByRole("button", { name: "Enter its two IDs" }).click();
    await options.getByLabel("Paste both IDs here, in any form").fill(`Here you are.\n${answer}`);
    await options.getByRole("button", { name: "Save", exact: true }).click();
    await options.getByText("Saved.", { exact: false }).first().waitFor();
    await options.close();

    await admin().signIn();
    await getsConsentByTheLink();
    await admin().signIn({ button: /^Sign in/ });
    await admin().chooseEnvironment("Contoso Sales");
    // The set-up registers an app of TextUs's own, for which a right is needed as well.
    const refused = await admin().plan();
    expect(refused.confirmable).toBe(false);
    expect(refused.items.flatMap(({ problem }) => problem?.code ?? [])).toContain("directory-role-missing");
    expect(await copied("Copy a message for your administrator")).toContain(
      "Cloud Application Administrator",
    );
    giveRole(sandbox, "Cloud Application Administrator");
    await popup.press({ role: "button", name: "Look again" });
    await setupIs(browser, "a plan that can be confirmed", ({ plan }) => plan?.confirmable === true);
    await admin().confirm();
    await endsWithWorkingCredentials();
  });

  it("who may not consent sends a link, twice: for the sign-in app and for TextUs's own", async () => {
    await start({});
    await (await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id)).close();
    await admin().signIn();
    await getsConsentByTheLink();
    await admin().signIn({ button: /^Sign in/ });
    await admin().chooseEnvironment("Contoso Sales");
    await admin().plan();
    await admin().answer("Do everything else now, then wait for the consent");
    await admin().confirm();
    await isTold("needs-consent");
    const message = await copied("Copy a message for your administrator");
    await grantInPortal(
      sandbox,
      /https:\/\/entra\.microsoft\.com\/\S+/.exec(message)?.[0].replace(/[,.]$/, "") ?? "",
    );
    await admin().goOn();
    await endsWithWorkingCredentials();
  });
});

const linkIn = (message: string): string =>
  /https:\/\/\S+adminconsent\S+/.exec(message)?.[0].replace(/[,.]$/, "") ?? "";

/** As an administrator of the tenant does it. */
function giveRole(sandbox: Sandbox, role: string): void {
  const id = directoryRoleId(role);
  const user = sandbox.world.tenant.users.find(({ userPrincipalName }) => userPrincipalName === person);
  if (!user || id === undefined) throw new Error(`${role} could not be given.`);
  user.directoryRoles.push(id);
}

/** Fills in Microsoft's page as it comes in a tab. */
async function signInOn(page: Page, sandbox: Sandbox, person: string): Promise<void> {
  const { username, password } = accountOf(sandbox, person);
  await page.getByLabel("Email").fill(username);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click({ noWaitAfter: true });
}

/** The administrator opens the page of the message in the portal, and grants consent for everybody. */
async function grantInPortal(sandbox: Sandbox, link: string): Promise<void> {
  const browser = await launchPlainChromium(sandbox);
  try {
    const page = await browser.newPage();
    await page.goto(link);
    await signInOn(page, sandbox, administrator);
    const hand = createHand(page, sandbox);
    await hand.press("grantAdminConsent");
    await hand.press("confirmConsent");
    await hand.press("refresh");
    await hand.sees("status:Directory.ReadWrite.All");
  } finally {
    await browser.close();
  }
}

/** The administrator follows the link in a browser of their own, which has no extension to come back to. */
async function consentElsewhere(sandbox: Sandbox, link: string): Promise<void> {
  const browser = await launchPlainChromium(sandbox);
  try {
    const page = await browser.newPage();
    await page.goto(link);
    await signInOn(page, sandbox, administrator);
    await page.getByText("Review for your organization").waitFor();
    await page.getByRole("button", { name: "Accept" }).click({ noWaitAfter: true });
    // As the message says.
    await page.getByText("can’t be reached").waitFor();
  } finally {
    await browser.close();
  }
}
