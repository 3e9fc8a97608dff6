import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { manySetUps } from "../../drive/popup/finished.ts";

const field = { role: "searchbox", name: "Find a set-up" };

/** Home of a partner who looks after many tenants. */
describe("Home with many set-ups", () => {
  let stage: Stage;

  const store = (count: number) =>
    stage.browser.desk.evaluate(
      `chrome.storage.local.set({ finished: ${JSON.stringify(manySetUps.slice(0, count))} })`,
    );
  const cards = async (): Promise<readonly string[]> =>
    (await stage.browser.popup.tree())
      .filter(({ role, name }) => role === "heading" && name.startsWith("Sales "))
      .map(({ name }) => name.split(/(?=Customer)/)[0]?.trim() ?? "");
  const shows = (what: string, wanted: readonly string[]) =>
    until(what, async () => ((await cards()).join() === wanted.join() ? true : null), {
      told: async () => (await cards()).join("\n"),
    });

  beforeAll(async () => {
    stage = await setStage("contoso");
  });
  afterAll(() => stage?.close());

  it("has no search for eight, and one for nine", async () => {
    const { popup } = stage.browser;
    await store(8);
    await popup.sees({ role: "heading", name: /^Sales 7/ });
    expect(await cards()).toHaveLength(8);
    expect(await popup.find(field)).toBeNull();
    await store(9);
    await popup.sees(field);
    // The newest first.
    await shows(
      "nine cards",
      [8, 7, 6, 5, 4, 3, 2, 1, 0].map((number) => `Sales ${number}`),
    );
  });

  it("finds by environment, organization and address, whatever the case", async () => {
    const { popup } = stage.browser;
    for (const [sought, found] of [
      ["sales 3", "Sales 3"],
      ["CUSTOMER 5", "Sales 5"],
      ["org7.crm", "Sales 7"],
    ] as const) {
      await popup.press(field);
      await popup.type(sought);
      await shows(`what “${sought}” finds`, [found]);
      await popup.evaluate("document.activeElement.select()");
      await popup.type(" ");
    }
  });

  it("says so when nothing fits, and acts on what was found", async () => {
    const { popup } = stage.browser;
    await popup.evaluate("document.activeElement.select()");
    await popup.type("nobody");
    await popup.sees({
      role: "StaticText",
      name: "No set-up has “nobody” in its name or address.",
    });
    expect(await cards()).toEqual([]);
    await popup.evaluate("document.activeElement.select()");
    await popup.type("sales 4");
    await shows("one card", ["Sales 4"]);
    await popup.press({ role: "button", name: "More for Sales 4" });
    await popup.press({ role: "menuitem", name: "Remove from this list" });
    await popup.press({ role: "button", name: "Remove" });
    // Eight are left, which need no search.
    await shows(
      "the others",
      [8, 7, 6, 5, 3, 2, 1, 0].map((number) => `Sales ${number}`),
    );
    expect(await popup.find(field)).toBeNull();
  });
});
