import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, extensionId, launchChromium } from "../../drive/browser/chromium.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { chromiumLocales, missing } from "../../scripts/debian-packages.ts";
import { recipe } from "../../src/recipe/current.ts";
import { guideCard as deCard } from "../../src/words/de/guide-card.ts";
import { pages as dePages } from "../../src/words/de/pages.ts";
import { screens as deScreens } from "../../src/words/de/screens.ts";
import { pages as frPages } from "../../src/words/fr/pages.ts";
import { screens as jaScreens } from "../../src/words/ja/screens.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { type GuideStage, setGuideStage } from "./support/guide-stage.ts";

const optionsPage = `chrome-extension://${extensionId}/popup/options.html`;
/** Chromium calls a locale by a tag, the folder by underscores. */
const locales = readdirSync("_locales");

describe("A language that is chosen in the options", () => {
  let stage: GuideStage;
  beforeAll(async () => {
    stage = await setGuideStage();
  });
  afterAll(() => stage?.close());

  it("is spoken at once by the page, the popup, and a card that is open, and goes again", async () => {
    const { browser } = stage;
    const tab = await stage.turnOn();
    await tab.card.says("Why");
    const page = await browser.context.newPage();
    await page.goto(optionsPage);
    const choice = page.getByRole("combobox", { name: "Language" });
    await choice.selectOption("Deutsch");
    await page.getByRole("combobox", { name: dePages["ui.options.language"] }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("de");
    await tab.page.bringToFront();
    await tab.card.says(deCard["guide.chrome.why"]);
    await browser.popup.sees({ role: "button", name: deScreens["ui.menu.label"] });
    await browser.popup.close();
    // At its next opening it speaks German from the first frame on.
    await browser.popup.sees({ role: "button", name: deScreens["ui.menu.label"] });

    await page.getByRole("combobox", { name: dePages["ui.options.language"] }).selectOption({ index: 0 });
    await choice.waitFor();
    await tab.page.bringToFront();
    await tab.card.says("Why");
    await browser.popup.sees({ role: "button", name: "More" });
  });
});

describe("The browser's own language", () => {
  let sandbox: Sandbox;
  let chromium: Chromium | undefined;
  let firefox: Firefox | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
  });
  afterEach(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await chromium?.removeProfile();
    chromium = firefox = undefined;
  });
  afterAll(() => sandbox?.close());

  const hasLocales = missing(chromiumLocales).length === 0;
  it.runIf(hasLocales).each(locales)(
    "%s: Chromium takes the extension and shows its name and description",
    async (locale) => {
      const language = locale.replace("_", "-");
      chromium = await launchChromium({ sandbox, language });
      const { extensionName, extensionDescription } = JSON.parse(
        readFileSync(`_locales/${locale}/messages.json`, "utf8"),
      );
      const filled = (text: string) => text.replaceAll("{vendor}", recipe.vendor);
      const page = await chromium.context.newPage();
      await page.goto(optionsPage);
      expect(await page.evaluate("chrome.i18n.getUILanguage()")).toBe(language === "en" ? "en-US" : language);
      const { name, description } = (await page.evaluate("chrome.runtime.getManifest()")) as {
        readonly name: string;
        readonly description: string;
      };
      expect({ name, description }).toEqual({
        name: filled(extensionName.message),
        description: filled(extensionDescription.message),
      });
    },
  );

  it("is spoken by the popup in Chromium", async () => {
    chromium = await launchChromium({ sandbox, language: "ja" });
    await chromium.popup.sees({ role: "button", name: jaScreens["ui.menu.label"] });
    expect(await chromium.popup.evaluate("document.documentElement.lang")).toBe("ja");
  });

  it("is spoken by the popup's page in Firefox", async () => {
    firefox = await launchFirefox(sandbox, undefined, undefined, [
      'user_pref("intl.accept_languages", "fr, en");',
    ]);
    await firefox.page.goto(firefox.extensionUrl("popup/options.html"));
    await firefox.page.sees(frPages["ui.options.language"]);
    expect(await firefox.page.evaluate("return document.documentElement.lang")).toBe("fr");
  });
});
