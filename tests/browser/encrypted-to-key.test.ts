import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { storedIn } from "../../drive/browser/extension.ts";
import { type CopiedCredentials, parseHandOff } from "../../drive/browser/independent-client.ts";
import { accountOf, signInAppOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { ensureAge, keyPair, openWithKey } from "../support/age.ts";
import { type Downloads, downloadsOf } from "./support/downloads.ts";
import { canHavePolicies, chromiumWithPolicy, type ManagedBrowser } from "./support/with-policy.ts";

const button = (name: string) => ({ role: "button", name });

describe.runIf(canHavePolicies() && ensureAge())("A public key that an organization sets by policy", () => {
  const { publicKey, identity } = keyPair();
  let sandbox: Sandbox;
  let managed: ManagedBrowser;
  let browser: Chromium;
  let downloads: Downloads;
  let values: CopiedCredentials;

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    managed = await chromiumWithPolicy({
      clientId: signInAppOf(sandbox),
      tenantId: sandbox.world.tenant.id,
      // As it comes out of a mail or a console.
      handOffPublicKey: ` ${publicKey}\n`,
    });
    browser = await launchChromium({ sandbox, program: managed.program });
    downloads = await downloadsOf(browser);
    await until("the policy", async () => (await storedIn(browser, "managed")).clientId ?? null);
    const admin = createAdmin(browser, accountOf(sandbox, "admin@contoso.com"));
    await admin.run();
    values = await admin.copyAll();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([browser?.removeProfile(), downloads?.remove(), managed?.remove(), sandbox?.close()]);
  });

  it("is shown before anything is encrypted, and no passphrase is asked for", async () => {
    const { popup } = browser;
    await popup.press(button("Send them safely, not by plain e-mail"));
    await popup.press(button("Save an encrypted file"));
    await popup.sees({ role: "StaticText", name: publicKey });
    expect(await popup.find({ role: "radio" })).toBeNull();
    expect(await popup.find({ role: "textbox" })).toBeNull();
  });

  it("encrypts a file that only its private key opens, in another program", async () => {
    const { popup } = browser;
    await popup.press(button("Save the file"));
    const { name, text } = await downloads.next();
    expect(name).toBe("textus-contoso.crm4.dynamics.com.txt.age");
    expect(text.startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n")).toBe(true);
    expect(parseHandOff(openWithKey(text, identity))).toEqual(values);
    expect(() => openWithKey(text, keyPair().identity)).toThrow(/no identity matched/);
    await popup.sees({ role: "StaticText", name: /^age --decrypt -i key\.txt / });
  });
});
