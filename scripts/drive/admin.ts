import type { BrowserContext, Page } from "playwright-core";
import { extensionId } from "./launch.ts";

/** Client id of the sandbox's sign-in app (sandbox/scenarios/contoso.json). */
export const signInClientId = "5e7a11ed-0000-4000-8000-00000000c11d";
/** Directory (tenant) ID of Contoso, where that app is single-tenant. */
export const signInTenantId = "c0a70500-0000-4000-8000-000000000001";
const PASSWORD = "sandbox";

const POPUP = { width: 400, height: 560 };

/** What an administrator does, with the extension's own pages and Microsoft's window. */
export interface Admin {
  readonly popup: Page;
  /** Enters client id and tenant of the sign-in app in the options. */
  setClientId(): Promise<void>;
  signIn(username: string): Promise<void>;
  /** Picks an environment; the browser's own prompt for the address is answered with "Allow". */
  chooseEnvironment(name: string, origin: string): Promise<void>;
  reopenPopup(): Promise<Page>;
  screenshot(path: string): Promise<void>;
}

const pageUrl = (page: string) => `chrome-extension://${extensionId}/popup/${page}.html`;

export async function createAdmin(context: BrowserContext): Promise<Admin> {
  if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker");
  let popup: Page | null = null;
  const open = async () => {
    const page = await context.newPage();
    await page.setViewportSize(POPUP);
    await page.goto(pageUrl("index"));
    popup = page;
    return page;
  };
  const shown = (): Page => {
    if (!popup) throw new Error("The popup is not open.");
    return popup;
  };
  return {
    get popup() {
      return shown();
    },
    async setClientId() {
      const page = await context.newPage();
      await page.goto(pageUrl("options"));
      await page.getByLabel("Application (client) ID of the sign-in app").fill(signInClientId);
      await page.getByLabel("Directory (tenant) ID of your organization").fill(signInTenantId);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved.", { exact: false }).first().waitFor();
      await page.close();
      await open();
    },
    async signIn(username) {
      const arrives = context.waitForEvent("page");
      await shown().getByRole("button", { name: "Auto-configure" }).click();
      const window = await arrives;
      await window.getByLabel("Email").fill(username);
      await window.getByLabel("Password").fill(PASSWORD);
      await window.getByRole("button", { name: "Sign in" }).click();
      const accept = window.getByRole("button", { name: "Accept" });
      await Promise.race([accept.waitFor().catch(() => {}), window.waitForEvent("close")]);
      if (!window.isClosed() && (await accept.isVisible())) {
        const organization = window.getByRole("checkbox");
        if (await organization.isVisible()) await organization.check();
        await accept.click();
      }
    },
    async chooseEnvironment(name, origin) {
      const page = shown();
      await page.getByRole("radio", { name: new RegExp(name) }).waitFor();
      await allowHost(context, origin);
      await page.getByRole("radio", { name: new RegExp(name) }).check({ force: true });
      await page.getByRole("button", { name: "Continue" }).click();
    },
    async reopenPopup() {
      await shown().close();
      return open();
    },
    async screenshot(path) {
      await shown().screenshot({ path });
    },
  };
}

/**
 * The admin's "Allow" in the browser's prompt, which no driver can click: the extension's own request from
 * its own click then resolves without asking (facts/platform.md 9).
 */
async function allowHost(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions/");
  await page.evaluate(
    ([id, host]) => {
      const chrome = (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        }
      ).chrome;
      return chrome.developerPrivate.addHostPermission(id ?? "", host ?? "");
    },
    [extensionId, `${origin}/*`],
  );
  await page.close();
}
