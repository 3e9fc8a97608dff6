import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { type GuidedTab, type GuideStage, setGuideStage } from "./support/guide-stage.ts";

/** What a page can put above everything else, to have a person press what they don't see. */
type Cover = "popover" | "popover that the pointer goes through" | "dialog";

describe("A page that covers the card", () => {
  let stage: GuideStage;
  let tab: GuidedTab;

  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "ko" });
    await stage.browser.context.addInitScript(() => {
      // Whoever listens at the window is heard before everybody else, and can keep what happens to itself.
      const swallow = (event: Event) => {
        if ("swallows" in window && window.swallows === true) event.stopImmediatePropagation();
      };
      for (const type of ["toggle", "beforetoggle"]) addEventListener(type, swallow, { capture: true });
    });
    tab = await stage.turnOn();
    await tab.card.says("Start a new app registration");
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await tab.page.evaluate(() => document.querySelector("#cover")?.remove());
  });

  const marks = async () => (await stage.record())?.progress.marks;
  const count = (of: Readonly<Record<string, unknown>> | undefined): number => Object.keys(of ?? {}).length;

  async function cover(kind: Cover, swallows: boolean): Promise<void> {
    await tab.page.evaluate(
      ([which, quiet]) => {
        Object.assign(window, { swallows: quiet });
        const over = document.createElement(which === "dialog" ? "dialog" : "div");
        over.id = "cover";
        over.textContent = "Press here to go on";
        over.addEventListener("click", () => over.setAttribute("data-clicked", ""));
        over.style.cssText =
          "position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; background: white;";
        if (which === "popover that the pointer goes through") over.style.pointerEvents = "none";
        document.body.append(over);
        if (over instanceof HTMLDialogElement) over.showModal();
        else {
          over.popover = "manual";
          over.showPopover();
        }
      },
      [kind, swallows] as const,
    );
  }
  const press = () => tab.card.press({ role: "button", name: "I did this" });
  /** Whether the card is what is seen at its own middle. */
  const isAbove = () =>
    tab.page.evaluate(() => {
      const host = [...document.querySelectorAll<HTMLElement>("[popover=manual]:not(#cover)")].find(
        (one) => one.getBoundingClientRect().width > 0,
      );
      if (!host) return null;
      const { left, top, width, height } = host.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === host;
    });

  it.each<Cover>(["popover", "dialog"])("by a %s finds the card above it a moment later", async (kind) => {
    await cover(kind, false);
    await until("the card to be above", async () => ((await isAbove()) === true ? true : null));
  });

  it("by a popover that swallows its events has no button pressed under it", async () => {
    const before = await marks();
    await cover("popover", true);
    expect(await isAbove()).toBe(false);
    await tab.card.clickAt({ role: "button", name: "I did this" });
    await tab.page.locator("#cover[data-clicked]").waitFor({ state: "attached" });
    // A press that does reach the card comes to the worker after it: there is one tick, not two.
    await tab.page.evaluate(() => document.querySelector("#cover")?.remove());
    await until("the card to be above", async () => ((await isAbove()) === true ? true : null));
    await press();
    await until("a tick", async () => (count(await marks()) > count(before) ? true : null));
    expect(count(await marks())).toBe(count(before) + 1);
  });

  it("by what the pointer goes through has no button pressed under it, and the person is told why", async () => {
    const before = await marks();
    await cover("popover that the pointer goes through", true);
    expect(await isAbove()).toBe(true);
    await press();
    await until("the reason", async () => {
      const said = (await tab.page.context().newCDPSession(tab.page).then(readTree)).join("\n");
      return said.includes("covers this card") ? true : null;
    });
    expect(await marks()).toEqual(before);
  });

  it("has the button pressed once nothing covers the card any more", async () => {
    const before = await marks();
    await press();
    await until("the tick", async () =>
      JSON.stringify(await marks()) === JSON.stringify(before) ? null : true,
    );
  });
});

async function readTree(session: {
  send(method: "Accessibility.getFullAXTree"): Promise<{ nodes: readonly { name?: { value?: unknown } }[] }>;
}): Promise<readonly string[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.map(({ name }) => String(name?.value ?? ""));
}
