import type { Page } from "playwright-core";
import { type Chromium, launchChromium } from "../../../drive/browser/chromium.ts";
import { storedIn } from "../../../drive/browser/extension.ts";
import { type GuideCard, openCard } from "../../../drive/browser/guide-card.ts";
import { createHand, type Hand } from "../../../drive/browser/portal-hand.ts";
import { turnGuideOn } from "../../../drive/browser/turn-guide-on.ts";
import { until } from "../../../drive/browser/until.ts";
import type { PortalSettings } from "../../../sandbox/portals/settings.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/start.ts";
import type { GuideCheck } from "../../../src/contract/guide-check.ts";
import type { GuideRecord } from "../../../src/guide/guide-record.ts";
import { startLookAlike } from "./look-alike.ts";

/** The sandbox's portals, a browser with the extension, and an administrator who knows every control. */
export interface GuideStage {
  readonly sandbox: Sandbox;
  readonly browser: Chromium;
  /** Turns the guide on from the real popup. @returns the portal's tab with the card in it. */
  turnOn(): Promise<GuidedTab>;
  record(): Promise<GuideRecord | null>;
  close(): Promise<void>;
}

export interface GuidedTab {
  readonly page: Page;
  readonly card: GuideCard;
  readonly hand: Hand;
}

/** @param lookAlikes hosts of a stranger's server, with the portal that each looks like. */
export async function setGuideStage(
  portals: Partial<PortalSettings> = {},
  lookAlikes: Readonly<Record<string, string>> = {},
): Promise<GuideStage> {
  const sandbox = await startSandbox({
    scenario: { extends: "contoso", portals: { signIn: "admin", ...portals } },
  });
  const stranger = await startLookAlike(sandbox, lookAlikes);
  const close = () => Promise.all([stranger.close(), sandbox.close()]);
  const browser = await launchChromium({ sandbox, stranger }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    sandbox,
    browser,
    turnOn: () => openGuidedTab(browser, sandbox),
    record: () => storedGuide(browser),
    async close() {
      await browser.close();
      await Promise.all([browser.removeProfile(), close()]);
    },
  };
}

/** Turns the guide on from the real popup. @returns the portal's tab with the card in it. */
export async function openGuidedTab(browser: Chromium, sandbox: Sandbox): Promise<GuidedTab> {
  const page = await turnGuideOn(browser);
  return { page, card: await openCard(page), hand: createHand(page, sandbox) };
}

/** The stored guide, or null before it was ever used. */
export const storedGuide = async (browser: Pick<Chromium, "desk">): Promise<GuideRecord | null> =>
  ((await storedIn(browser, "local")).guide as GuideRecord | undefined) ?? null;

/** Waits until the stored guide is as wanted. */
export const recordIs = (
  stage: Pick<GuideStage, "record">,
  what: string,
  wanted: (record: GuideRecord) => boolean,
): Promise<GuideRecord> =>
  until(
    what,
    async () => {
      const record = await stage.record();
      return record && wanted(record) ? record : null;
    },
    { told: async () => JSON.stringify(await stage.record(), null, 1) },
  );

/** Waits until the test of the values that the guide has is over. */
export const testIsOver = ({ browser }: Pick<GuideStage, "browser">): Promise<GuideCheck> => {
  const stored = async () => (await storedIn(browser, "session"))["guide-check"] as GuideCheck | undefined;
  return until(
    "the test of the values",
    async () => {
      const check = await stored();
      return check?.state === "done" ? check : null;
    },
    { told: async () => JSON.stringify(await stored(), null, 1) },
  );
};
