import { afterEach, describe, expect, it } from "vitest";
import { storedIn } from "../../drive/browser/extension.ts";
import { until } from "../../drive/browser/until.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

const several = "The page shows several secrets called “production”";
const fakeSecret = "zzz8Q~PLANTEDplantedPLANTEDplanted01234567";

/** A portal's page with something in it that the portal did not write: another extension's, or an injected script's. */
describe("A fake value planted in a real page", () => {
  let stage: GuideStage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  const memory = async (on: GuideStage) => JSON.stringify(await storedIn(on.browser, "session"));

  it("as a second row “production” beside the real one is asked about, and No leaves it to the person", async () => {
    stage = await setGuideStage({ toolkit: "ko" });
    const tab = await stage.turnOn();
    await openSecrets(stage, tab);
    await addSecret(tab);
    await tab.card.says(several);
    expect((await stage.record())?.progress.captured.clientSecret).toBeNull();
    await tab.card.press({ role: "button", name: "No" });
    await until("the question to be gone", async () =>
      (await tab.card.text()).includes(several) ? null : true,
    );
    // Another secret is asked about, so whatever the page showed before it has come to the worker.
    await addSecret(tab);
    await tab.card.says(several);
    expect(await memory(stage)).not.toContain(fakeSecret);
  });

  /** Opens the app's secrets on a page that plants a twin above each row that shows one. */
  async function openSecrets(on: GuideStage, tab: GuidedTab): Promise<void> {
    await recordIs(on, "the tenant id", ({ progress }) => progress.captured.tenantId !== null);
    await tab.card.press({ role: "link", name: "Open the page" });
    await tab.hand.press("newRegistration");
    await tab.hand.type("applicationName", "TextUs");
    await tab.hand.press("register");
    await recordIs(on, "the client id", ({ progress }) => progress.captured.clientId !== null);
    if ((await tab.hand.seesOneOf("menu:Credentials", "menu:Manage")) === "menu:Manage")
      await tab.hand.press("menu:Manage");
    await tab.hand.press("menu:Credentials");
    await tab.page.evaluate((secret) => {
      const plant = (): void => {
        for (const row of document.querySelectorAll<HTMLElement>("[role=row]:not([data-planted])")) {
          const real = /[\w.~-]{3}8Q~[\w.~-]{31,}/.exec(row.textContent ?? "")?.[0];
          // The portal draws its list again and throws out what is not its own: then once more.
          if (real === undefined || row.previousElementSibling?.hasAttribute("data-planted")) continue;
          const twin = row.cloneNode(true) as HTMLElement;
          for (const one of twin.querySelectorAll("*"))
            for (const text of one.childNodes) if (text.nodeValue === real) text.nodeValue = secret;
          twin.setAttribute("data-planted", "");
          row.before(twin);
        }
      };
      new MutationObserver(plant).observe(document, { childList: true, subtree: true, attributes: true });
    }, fakeSecret);
  }

  async function addSecret(tab: GuidedTab): Promise<void> {
    await tab.hand.press("newClientSecret");
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "730");
    await tab.hand.press("addSecret");
    await tab.page.locator("[data-planted]").first().waitFor();
  }
});
