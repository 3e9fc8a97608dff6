import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { sendFrom } from "../../drive/browser/extension.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { anyExtensionId, sampleValues } from "../../scripts/policy/samples.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import {
  canHavePolicies,
  chromiumWithPolicyFile,
  firefoxPolicies,
  firefoxWithPolicyFile,
  type ManagedBrowser,
  policyIn,
} from "./support/with-policy.ts";

const notSaid = "Your organization's policy does not say its version";
const sample = (name: string): Promise<string> => readFile(`docs/policy/${name}`, "utf8");

/** The samples of docs/policy, as an organization would deliver them. */
describe.runIf(canHavePolicies())("A sample of a policy", () => {
  let sandbox: Sandbox | undefined;
  let managed: ManagedBrowser | undefined;
  let chromium: Chromium | undefined;
  let firefox: Firefox | undefined;
  afterEach(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await Promise.all([chromium?.removeProfile(), managed?.remove(), sandbox?.close()]);
    chromium = firefox = managed = sandbox = undefined;
  });

  async function startChromium(file: string): Promise<Chromium> {
    sandbox = await startSandbox({ scenario: "contoso" });
    managed = await chromiumWithPolicyFile(file);
    chromium = await launchChromium({ sandbox, program: managed.program });
    return chromium;
  }
  const chromiumSample = async () => (await sample("chromium.json")).replace(anyExtensionId, extensionId);

  it("arrives whole in Chromium, and every value is used", async () => {
    const browser = await startChromium(await chromiumSample());
    const arrived = await policyIn(browser);
    expect(arrived).toEqual(sampleValues);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
    expect(await sendFrom(page, "options.get")).toMatchObject({
      output: { clientId: sampleValues.clientId, clientIdSource: "policy", policyIgnored: [] },
    });
    await page.close();
  });

  it("is told to be without its version where Chromium left something out", async () => {
    // A text where the schema has a number: Chromium drops it, and says nothing.
    const browser = await startChromium(
      (await chromiumSample()).replace('"policyVersion": 1', '"policyVersion": "1"'),
    );
    const arrived = await policyIn(browser);
    expect(arrived).not.toHaveProperty("policyVersion");
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
    await page.getByText(notSaid).waitFor();
    await page.close();
  });

  it.runIf(firefoxPolicies() !== null)("arrives whole in Firefox, and every value is used", async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    managed = await firefoxWithPolicyFile(await sample("firefox-policies.json"));
    firefox = await launchFirefox(sandbox, undefined, managed.program);
    const { page } = firefox;
    await page.goto(firefox.extensionUrl("popup/options.html"));
    await page.sees("Your organization sets this value");
    expect(await page.evaluate("return browser.storage.managed.get()")).toEqual(sampleValues);
    expect(await page.text()).not.toContain(notSaid);
  });
});
