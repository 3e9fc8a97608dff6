import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClosedCard, lookInside } from "./support/closed-card.ts";
import { watchRing } from "./support/guide-ring.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

const pictures = fileURLToPath(new URL("../../artifacts/screens/guide/card/", import.meta.url));

/**
 * The card in its main states, in the real portal tab, held against axe in light and dark; whole in the window and
 * with nothing cut off. Each is also a picture in artifacts/screens/guide/card/.
 */
describe("The card, in every state and look", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  let inside: ClosedCard;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    stage = await setGuideStage();
    tab = await stage.turnOn();
    inside = await lookInside(tab.page);
  });
  afterAll(() => stage?.close());

  const sizeOf = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

  async function stands(name: string): Promise<void> {
    const { box, overflowing } = await inside.shape();
    const { width, height } = await sizeOf(tab.page);
    await tab.page.screenshot({ path: `${pictures}${name}.png` });
    expect(overflowing, name).toEqual([]);
    expect(
      Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height),
    ).toBeGreaterThanOrEqual(0);
  }
  async function isSound(name: string): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const) {
      await tab.page.emulateMedia({ colorScheme });
      expect(await inside.violations(), `${name}, ${colorScheme}`).toEqual([]);
      await stands(`${name}-${colorScheme}`);
    }
    await tab.page.emulateMedia({ colorScheme: "light" });
  }

  it("axe would notice a fault", async () => {
    await tab.card.says("Start a new app registration");
    await inside.append("input");
    expect((await inside.violations()).join("\n")).toContain("label");
    await tab.page.reload();
    await tab.card.says("Start a new app registration");
  });

  it("the step is on another page; what was captured is said", () => isSound("01-elsewhere"));

  it("the words to look for, the address and the keys, opened by the admin", async () => {
    await tab.card.press({ role: "button", name: "Can't find it?" });
    await tab.card.says("Alt+Shift+G");
    await isSound("02-help");
  });

  it("something has to be filled in", async () => {
    await tab.hand.press("nav:appRegistrations");
    await tab.hand.press("newRegistration");
    await tab.card.sees({ role: "button", name: "Fill “TextUs” into Name" });
    await isSound("03-fill");
  });

  it("a wrong choice is named", async () => {
    await tab.hand.type("applicationName", "TextUsX");
    await tab.card.says("The name is “TextUsX”");
    await isSound("04-wrong");
    await tab.card.press({ role: "button", name: "Fill “TextUs” into Name" });
    await tab.card.says("Filled in.");
    await isSound("05-filled");
  });

  it("what is pointed at has to be opened first", async () => {
    await tab.hand.press("register");
    await recordIs(stage, "the client id", ({ progress }) => progress.captured.clientId !== null);
    await tab.card.says("open “Manage” first");
    await isSound("06-open-first");
  });

  it("made small, and at a corner to which the keys moved it", async () => {
    await tab.card.press({ role: "button", name: "Make small" });
    await tab.card.sees({ role: "button", name: "Show the step" });
    await isSound("07-small");
    await tab.card.press({ role: "button", name: "Show the step" });
    const before = (await inside.shape()).box;
    await tab.card.press({ role: "button", name: /^Move this card/ });
    for (let push = 0; push < 4; push += 1) await tab.page.keyboard.press("ArrowUp");
    expect((await inside.shape()).box.y).not.toBe(before.y);
    await stands("08-moved");
  });

  it.each([
    ["09-zoom-400", { width: 320, height: 256 }],
    ["10-narrow", { width: 480, height: 640 }],
  ])("in a small window (%s)", async (name, size) => {
    const whole = await sizeOf(tab.page);
    await tab.page.setViewportSize(size);
    await stands(name);
    expect(await inside.violations()).toEqual([]);
    await tab.page.setViewportSize(whole);
  });

  it("in forced colours, without motion, and from right to left", async () => {
    await tab.page.emulateMedia({ forcedColors: "active" });
    await stands("11-forced-colours");
    expect(await inside.violations()).toEqual([]);
    await tab.page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
    await stands("12-reduced-motion");
    await tab.page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await stands("13-right-to-left");
    expect(await inside.violations()).toEqual([]);
    await tab.page.evaluate(() => document.documentElement.removeAttribute("dir"));
  });

  it("a wrong expiry is named, with the ring around it", async () => {
    await tab.hand.press("menu:Manage");
    await tab.hand.press("menu:Credentials");
    await tab.hand.press("newClientSecret");
    await tab.hand.type("secretDescription", "production");
    await tab.hand.choose("expires", "365");
    await tab.card.says(/it should be 730 days/);
    await isSound("14-wrong-expiry");
    expect(await watchRing(tab.page, stage.sandbox).around()).toContain("expires");
  });

  it("nothing is found on the page: the words to look for come by themselves", async () => {
    await tab.page.evaluate(() => {
      for (const one of document.querySelectorAll("body > *")) if (one.localName !== "script") one.remove();
    });
    await tab.card.says("I can't find it on this page. Look for");
    await isSound("15-not-found");
  });
});
