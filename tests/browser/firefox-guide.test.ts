import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";

const pictures = fileURLToPath(new URL("../../artifacts/screens/guide/firefox/", import.meta.url));

describe("The guide in real Firefox", () => {
  let sandbox: Sandbox;
  let firefox: Firefox;
  let popup: string;
  let portal: string;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    sandbox = await startSandbox({ scenario: { extends: "contoso", portals: { signIn: "admin" } } });
    firefox = await launchFirefox(sandbox);
  });
  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  const inPopup = async <T>(body: string): Promise<T> => {
    await firefox.page.switchTo(popup);
    const answer = (await firefox.page.evaluate(body)) as T;
    await firefox.page.switchTo(portal);
    return answer;
  };
  const recordIs = (what: string, wanted: (record: GuideRecord) => boolean) =>
    until(what, async () => {
      const record = await inPopup<GuideRecord | undefined>(
        "return browser.storage.local.get('guide').then(({ guide }) => guide)",
      );
      return record && wanted(record) ? record : null;
    });
  const cardSays = (text: string) =>
    until(
      `“${text}” on the card`,
      async () => ((await firefox.page.textAbove(".card"))?.includes(text) ? true : null),
      { told: async () => String(await firefox.page.textAbove(".card")) },
    );

  it("asks for the portals when it is turned on from the popup, and opens them with its card", async () => {
    const { page } = firefox;
    await page.goto(firefox.extensionUrl("popup/index.html"));
    popup = await page.currentWindow();
    const before = new Set(await page.windows());
    await page.press("button", "Guide me through the portals");
    await page.press("button", "Turn on the guide");
    portal = await until("the portal's tab", async () =>
      (await page.windows()).find((handle) => !before.has(handle)),
    );
    await page.switchTo(portal);
    await until("the portal", async () => ((await page.url()).includes("entra.microsoft.com") ? true : null));
    await cardSays("Step ");
  });

  it("takes the Tenant ID from the page", async () => {
    const { progress } = await recordIs(
      "the tenant id",
      (record) => record.progress.captured.tenantId !== null,
    );
    expect(progress.captured.tenantId).toMatchObject({ text: sandbox.world.tenant.id, from: "page" });
    expect(progress.marks["tenant-id"]).toMatchObject({ state: "done", by: "world" });
    await cardSays("Start a new app registration");
    await firefox.page.screenshot(`${pictures}01-tenant.png`);
  });

  it("ticks a step that was done in the portal, and shows the next one", async () => {
    await firefox.page.evaluate(
      "location.hash = '#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false'",
    );
    const { progress } = await recordIs(
      "the tick",
      (record) => record.progress.marks["new-registration"] !== undefined,
    );
    expect(progress.marks["new-registration"]).toMatchObject({ state: "done", by: "world" });
    await cardSays("Register TextUs");
    await cardSays("Type the name");
    await firefox.page.screenshot(`${pictures}02-register.png`);
  });
});
