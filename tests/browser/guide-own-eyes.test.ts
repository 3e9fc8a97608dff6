import { afterEach, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { watchRing } from "./support/guide-ring.ts";
import { type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

/** What the guide's tests see and press with, on a page that is slow or moves. */
describe("The tests' own readers and clickers", () => {
  let stage: GuideStage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  const tabOf = async (toolkit: "ko" | "react") => {
    stage = await setGuideStage({ toolkit });
    const tab = await stage.turnOn();
    await recordIs(stage, "the tenant id", ({ progress }) => progress.captured.tenantId !== null);
    return { ...tab, ring: watchRing(tab.page, stage.sandbox) };
  };

  it("see the ring in a frame whose document comes after they looked at it first", async () => {
    const { page, card, ring } = await tabOf("react");
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let held = 0;
    await page.context().route(/\.reactblade\.portal\.azure\.net\//, async (route) => {
      if (route.request().resourceType() === "document") {
        held += 1;
        await released;
      }
      await route.continue();
    });
    await card.press({ role: "link", name: "Open the page" });
    await until("a frame that waits for its document", async () => (held > 0 ? true : null));
    expect(await ring.around()).toEqual([]);
    release();
    await until("the ring on the button in the frame", async () =>
      (await ring.around()).includes("newRegistration") ? true : null,
    );
  });

  it("press again when the card moves from under the pointer", async () => {
    const { page, card } = await tabOf("ko");
    await card.sees({ role: "button", name: "Skip" });
    await page.evaluate(() => {
      const moved = (): void => {
        const host = document.querySelector<HTMLElement>("div[popover=manual]");
        host?.style.setProperty("left", "8px", "important");
        host?.style.setProperty("top", "60px", "important");
      };
      document.addEventListener("mousemove", moved, { capture: true, once: true });
    });
    const before = await card.text();
    await card.press({ role: "button", name: "Skip" });
    await until("the next step", async () => ((await card.text()) === before ? null : true));
  });
});
