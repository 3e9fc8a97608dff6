import type { ScenarioSource } from "../../sandbox/scenario/read.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Admin, createAdmin } from "./admin.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { setSignInApp } from "./extension.ts";
import { accountOf, signInAppOf } from "./tenant.ts";

/** A sandbox, a browser with the extension set up for it, and an administrator at the keyboard. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly browser: Chromium;
  readonly admin: Admin;
  close(): Promise<void>;
}

/**
 * @param username the person at the keyboard. Default: the administrator of Contoso.
 * @param extension folder of a built extension. Default: this one's.
 */
export async function setStage(
  scenario: ScenarioSource = "contoso",
  username = "admin@contoso.com",
  extension?: string,
): Promise<Stage> {
  const sandbox = await startSandbox({ scenario });
  const browser = await launchChromium({ sandbox, ...(extension !== undefined && { extension }) }).catch(
    async (error: unknown) => {
      await sandbox.close();
      throw error;
    },
  );
  const close = async () => {
    await browser.close();
    await Promise.all([browser.removeProfile(), sandbox.close()]);
  };
  try {
    const options = await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id);
    await options.close();
    return { sandbox, browser, admin: createAdmin(browser, accountOf(sandbox, username)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
