import type { GuideCard } from "../../../drive/browser/guide-card.ts";
import { until } from "../../../drive/browser/until.ts";

/** What the card's step is called; null while there is no card. */
export const stepNow = async (card: GuideCard): Promise<string | null> =>
  (await card.tree()).find(({ role }) => role === "heading")?.name || null;

/**
 * Skips steps, each with patience of its own, until the card is at one. Other words of the card may change before the
 * step does: who goes by them skips twice.
 */
export async function goToStep(card: GuideCard, wanted: string): Promise<void> {
  for (let skipped = 0; skipped < 30; skipped += 1) {
    const step = await until("a step", () => stepNow(card));
    if (step === wanted) return;
    await card.press({ role: "button", name: "Skip" });
    await until(`the step after “${step}”`, async () => {
      const next = await stepNow(card);
      return next === null || next === step ? null : true;
    });
  }
  throw new Error(`No step is called “${wanted}”.`);
}
