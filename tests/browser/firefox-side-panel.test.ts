import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connected } from "../../drive/popup/finished.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Firefox, launchFirefox } from "./support/firefox.ts";
import { type FirefoxSurfaces, surfacesOf } from "./support/firefox-surfaces.ts";

/** Firefox's sidebar, by clicks on the real icon and in the real popup. */
describe("The sidebar", () => {
  let sandbox: Sandbox;
  let firefox: Firefox;
  let shown: FirefoxSurfaces;

  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
    firefox = await launchFirefox(sandbox);
    shown = surfacesOf(firefox);
    await firefox.page.goto(firefox.extensionUrl("popup/options.html"));
  });
  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  it("is closed after the installation, and opens from the popup's menu with the guide that the popup showed", async () => {
    expect(await shown.read("sidebar", "true")).toBeNull();
    await shown.pressIcon();
    await shown.pressInPopup("Guide me through the portals");
    await shown.sees("popup", "Turn on the guide");
    await shown.pressInPopup("More");
    await shown.pressInPopup("Open in the sidebar");
    await shown.sees("sidebar", "Turn on the guide");
    await shown.isGone("popup");
    expect(await shown.read("sidebar", "page.document.querySelectorAll('[role=menuitem]').length")).toBe(0);
  });

  it("shows the set-up when it is asked for that, although it is open with something else", async () => {
    await shown.pressIcon();
    await shown.pressInPopup("More");
    await shown.pressInPopup("Open in the sidebar");
    await shown.isGone("popup");
    await shown.sees("sidebar", "First, a sign-in app is needed");
  });

  it("follows what is stored, as the popup beside it does", async () => {
    await shown.pressIcon();
    await shown.sees("popup", "First, a sign-in app is needed");
    await firefox.page.evaluate(
      `return browser.storage.local.set({ finished: ${JSON.stringify([connected])} })`,
    );
    await shown.sees("sidebar", "Your set-ups");
    await shown.sees("popup", "Your set-ups");
    const text = "page.document.querySelector('#app').innerText";
    await expect
      .poll(async () => (await shown.read("sidebar", text)) === (await shown.read("popup", text)))
      .toBe(true);
  });

  it("fits as wide as Firefox opens it, and from 320 to 480 px", async () => {
    await shown.closePopup();
    const fits = "page.document.documentElement.scrollWidth <= page.innerWidth";
    expect(await shown.read("sidebar", "page.innerWidth")).toBeGreaterThanOrEqual(240);
    expect(await shown.read("sidebar", fits)).toBe(true);
    for (const width of [320, 400, 480]) {
      await shown.widen(width);
      expect(await shown.read("sidebar", fits)).toBe(true);
    }
  });

  it("is what the icon opens and closes once that is chosen, also when the click starts the event page", async () => {
    const { page } = firefox;
    const choose = (option: "popup" | "panel") =>
      page.evaluate(
        `const list = [...document.querySelectorAll("select")].find(({ labels }) => labels[0].textContent === "The toolbar icon opens");
         list.value = arguments[0];
         list.dispatchEvent(new Event("change", { bubbles: true }));`,
        option,
      );
    const popupIs = async (popup: string) =>
      expect.poll(() => page.evaluate("return browser.action.getPopup({})")).toBe(popup);
    await choose("panel");
    await popupIs("");
    await shown.pressIcon();
    await shown.isGone("sidebar");
    await shown.pressIcon();
    await shown.sees("sidebar", "Your set-ups");
    await firefox.stopEventPage();
    await shown.pressIcon();
    await shown.isGone("sidebar");
    await firefox.stopEventPage();
    await shown.pressIcon();
    await shown.sees("sidebar", "Your set-ups");
    await choose("popup");
    await popupIs(firefox.extensionUrl("popup/index.html"));
  });
});
