import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOriginFreeFetch } from "../../background/origin-free-fetch.ts";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";

/** The rule that takes Origin from the proof of the credentials, in a real browser: what it matches, and what not. */
let sandbox: Sandbox;
let browser: Chromium;
let own: Page;

const mark = "aaaaaaaa-0000-4000-8000-000000000001";
const address = (host: string, id = mark): string =>
  `https://${host}/common/oauth2/v2.0/token?client-request-id=${id}`;

beforeAll(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
  browser = await launchChromium({ sandbox });
  own = await browser.context.newPage();
  await own.goto(`chrome-extension://${extensionId}/popup/options.html`);
  let rules: unknown;
  const originFree = createOriginFreeFetch({
    initiator: extensionId,
    rules: {
      updateSessionRules: async ({ addRules }) => {
        rules = addRules ?? rules;
      },
    },
    fetch: async () => new Response("{}"),
  });
  await originFree.fetch(address("login.microsoftonline.com"), { method: "POST" });
  await own.evaluate(
    `chrome.declarativeNetRequest.updateSessionRules({ addRules: ${JSON.stringify(rules)} })`,
  );
});

afterAll(async () => {
  await browser?.close();
  await browser?.removeProfile();
  await sandbox?.close();
});

/** Whether a POST that this page sends comes with an Origin. */
async function comesWithOrigin(page: Page, url: string): Promise<boolean | undefined> {
  const before = sandbox.requests.length;
  await page.evaluate(
    `fetch(${JSON.stringify(url)}, { method: "POST", mode: "no-cors", body: "a=b" }).then(() => true, () => false)`,
  );
  return sandbox.requests.slice(before).find(({ method }) => method === "POST")?.origin;
}

describe("the rule for the proof of the credentials", () => {
  it("takes Origin from the extension's own request that it was made for", async () => {
    expect(await comesWithOrigin(own, address("login.microsoftonline.com"))).toBe(false);
  });

  it("leaves it to another request of the extension, and to one for another host", async () => {
    const other = mark.replace(/1$/, "2");
    expect(await comesWithOrigin(own, address("login.microsoftonline.com", other))).toBe(true);
    expect(await comesWithOrigin(own, address("graph.microsoft.com"))).toBe(true);
  });

  it("leaves it to a request of a page, even with the same id for the same host", async () => {
    const page = await browser.context.newPage();
    await page.goto("https://graph.microsoft.com/v1.0/");
    expect(await comesWithOrigin(page, address("login.microsoftonline.com"))).toBe(true);
  });
});
