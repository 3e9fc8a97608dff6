import type { Page } from "playwright-core";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { storedIn } from "../../drive/browser/extension.ts";
import { type GuideCard, openCard } from "../../drive/browser/guide-card.ts";
import { turnGuideOn } from "../../drive/browser/turn-guide-on.ts";
import { until } from "../../drive/browser/until.ts";
import type { CaptureKey, GuideStepId } from "../../src/guide/ids.ts";
import { storedGuide } from "../browser/support/guide-stage.ts";
import type { PageServer } from "./serve.ts";
import { values } from "./values.ts";

/** The steps of the manual procedure as the card counts them, from 1. */
const order: readonly GuideStepId[] = [
  "tenant-id",
  "new-registration",
  "register",
  "client-id",
  "open-secrets",
  "new-secret",
  "add-secret",
  "secret-value",
  "open-permissions",
  "dynamics-permission",
  "graph-permission",
  "admin-consent",
  "environment",
  "dynamics-url",
  "open-application-users",
  "choose-app",
  "user-roles",
  "create-user",
  "open-user",
  "user-picture",
];

/** Where a value can be pasted: the step that is about it. */
const valueSteps: Readonly<Partial<Record<GuideStepId, CaptureKey>>> = {
  "tenant-id": "tenantId",
  "client-id": "clientId",
  "dynamics-url": "dynamicsUrl",
};

/** The guide, turned on from the popup, in a browser of its own. */
export interface Desk {
  readonly page: Page;
  readonly card: GuideCard;
  /** Which step the card is at; null while there is no card, or at its end. */
  step(): Promise<GuideStepId | null>;
  /**
   * Brings the card to a step by its own buttons, as an administrator does who did the steps before by hand.
   * @param known pasted where the card asks for it @returns how many steps were ticked by hand
   */
  goTo(step: GuideStepId, known?: Partial<Readonly<Record<CaptureKey, string>>>): Promise<number>;
  /** Lets the guide come along to Dynamics 365, in the popup, where the card asks for it. */
  allowAccess(): Promise<void>;
  /** What was captured: the texts of the three that are no secret, and all that the browser's memory holds. */
  captured(): Promise<{
    readonly texts: Readonly<Partial<Record<CaptureKey, string>>>;
    /** By key. */
    readonly memory: Readonly<Record<string, string>>;
  }>;
  close(): Promise<void>;
}

export async function openDesk(server: PageServer): Promise<Desk> {
  const browser: Chromium = await launchChromium({ sandbox: server });
  const close = async () => {
    await browser.close();
    await browser.removeProfile();
  };
  try {
    const page = await turnGuideOn(browser, [values.organizationUrl]);
    const card = await openCard(page);
    await card.says(/Step 1 of/);
    const allowAccess = async () => {
      if (!/Allow access/.test(await card.text())) return;
      await browser.popup.press({ role: "button", name: /Allow access/ });
      await page.bringToFront();
    };
    return { page, card, close, allowAccess, ...stepsOf(card), captured: () => capturedIn(browser) };
  } catch (error) {
    await close();
    throw error;
  }
}

function stepsOf(card: GuideCard): Pick<Desk, "step" | "goTo"> {
  const step = async (): Promise<GuideStepId | null> => {
    const text = (await card.text().catch(() => "")).replace(/\n/g, " ");
    return order[Number(/Step (\d+) of/.exec(text)?.[1] ?? 0) - 1] ?? null;
  };
  const paste = async (value: string, key: CaptureKey): Promise<void> => {
    await card.press({ role: "button", name: "Can't find it?" });
    await card.type(/^Or paste/, value);
    await card.press({ role: "button", name: "Take it" });
    await until(`the pasted ${key} to be taken`, async () => {
      const now = await step();
      return now !== null && valueSteps[now] !== key ? true : null;
    });
  };
  return {
    step,
    async goTo(wanted, known = {}) {
      let byHand = 0;
      for (;;) {
        const now = await until("the card to show a step", step);
        if (order.indexOf(now) >= order.indexOf(wanted)) return byHand;
        const key = valueSteps[now];
        const value = key && known[key];
        if (key && value) {
          await paste(value, key);
          continue;
        }
        await card.press({ role: "button", name: "I did this" });
        byHand += 1;
        await until(`the step after ${now}`, async () => {
          const next = await step();
          return next !== null && next !== now ? true : null;
        });
      }
    },
  };
}

async function capturedIn(browser: Chromium): Promise<Awaited<ReturnType<Desk["captured"]>>> {
  const captured = (await storedGuide(browser))?.progress.captured;
  const texts: Partial<Record<CaptureKey, string>> = {};
  for (const [key, value] of Object.entries(captured ?? {})) {
    if (value !== null && "text" in value && typeof value.text === "string") {
      texts[key as CaptureKey] = value.text;
    }
  }
  const session = Object.entries(await storedIn(browser, "session"));
  // Which page each tab is at is no value: an address has ids too.
  const held = session.filter(([key]) => key !== "guide-tabs");
  return { texts, memory: Object.fromEntries(held.map(([key, value]) => [key, JSON.stringify(value)])) };
}
