import { killWorker, storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { type GuidedTab, openGuidedTab, recordIs, storedGuide } from "../../browser/support/guide-stage.ts";
import { endBrowser } from "./killed.ts";
import type { CustodyStage } from "./open-stage.ts";
import { ended, gone, story } from "./story.ts";

const entra = "https://entra.microsoft.com/";

const secretIs = (stage: CustodyStage, taken: boolean) =>
  recordIs(
    { record: () => storedGuide(stage.browser) },
    taken ? "the secret to be taken" : "the secret to be forgotten",
    ({ progress }) => (progress.captured.clientSecret !== null) === taken,
  );

/** An app and its secret by hand, in the portal's own pages, until the guide has taken the secret. */
async function makeSecret(stage: CustodyStage): Promise<GuidedTab> {
  const tab = await openGuidedTab(stage.browser, stage.sandbox);
  const { page, hand } = tab;
  await hand.read("tenantId");
  await until("the guide to have read the tenant's name", async () =>
    "guide-names" in (await storedIn(stage.browser, "session")) ? true : null,
  );
  await page.goto(`${entra}#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`);
  await hand.press("newRegistration");
  await hand.type("applicationName", "TextUs");
  await hand.choose("accountTypes", "AzureADMyOrg");
  await hand.press("register");
  await hand.read("clientId");
  if ((await hand.seesOneOf("menu:Credentials", "menu:Manage")) === "menu:Manage")
    await hand.press("menu:Manage");
  await hand.press("menu:Credentials");
  await hand.press("newClientSecret");
  await hand.type("secretDescription", "production");
  await hand.choose("expires", "730");
  await hand.press("addSecret");
  await hand.read("secretValue:production");
  await secretIs(stage, true);
  return tab;
}

const captured = { holdsSecret: true, fromPortal: true, namedByPortal: true, portalShows: true };

export const guided = story(
  "guide",
  async function* (stage, at) {
    const { page, hand } = await makeSecret(stage);
    yield at("captured", captured);
    await page.bringToFront();
    await hand.press("menu:CallAnAPI");
    await until("the secret to leave the page", async () =>
      (await hand.isShown("secretValue:production")) ? null : true,
    );
    await killWorker(stage.browser);
    yield at("page left, worker killed", { portalShows: false });
    const { popup } = stage.browser;
    const onFirstScreen = /^Go on with the guide/;
    if (await popup.find({ role: "button", name: onFirstScreen }))
      await popup.press({ role: "button", name: onFirstScreen });
    await popup.press({ role: "button", name: "Start the guide over" });
    await popup.press({ role: "button", name: "Start over" });
    await secretIs(stage, false);
    yield at("started over", { ...ended, namedByPortal: false });
    const files = await endBrowser(stage, "close");
    yield { ...at("browser closed", gone), places: files };
  },
  { portals: true },
);

export const guideKilled = story(
  "guide, killed",
  async function* (stage, at) {
    await makeSecret(stage);
    const files = await endBrowser(stage, "kill");
    yield { ...at("browser killed", { ...captured, ...gone }), places: files };
  },
  { portals: true },
);
