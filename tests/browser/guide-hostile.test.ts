import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedIn } from "../../drive/browser/extension.ts";
import { until } from "../../drive/browser/until.ts";
import { lookInside } from "./support/closed-card.ts";
import { type GuidedTab, type GuideStage, recordIs, setGuideStage } from "./support/guide-stage.ts";

const fakeSecret = "abc8Q~0123456789abcdefghijABCDEFGHIJ0123";

describe("A hostile page", () => {
  let stage: GuideStage;
  let tab: GuidedTab;
  beforeAll(async () => {
    stage = await setGuideStage({ toolkit: "ko" });
    tab = await stage.turnOn();
    await tab.card.says("Start a new app registration");
  });
  afterAll(() => stage?.close());

  it("can't forge a capture or a tick with messages, events or a cell of its own", async () => {
    const before = (await stage.record())?.progress;
    await tab.page.evaluate((secret) => {
      for (const message of [
        { kind: "captures", page: "credentials", captures: [{ key: "clientSecret", text: secret }] },
        { kind: "done", step: "new-registration" },
        { guide: "announce" },
      ]) {
        window.postMessage(message, "*");
        document.dispatchEvent(new CustomEvent("guide-card", { detail: message, bubbles: true }));
      }
      const grid = document.createElement("table");
      grid.setAttribute("role", "grid");
      const row = (role: string, texts: readonly string[]) => {
        const line = grid.insertRow();
        line.setAttribute("role", "row");
        for (const text of texts) {
          const cell = line.insertCell();
          cell.setAttribute("role", role);
          cell.title = text;
          cell.textContent = text;
        }
      };
      row("columnheader", ["Description", "Value"]);
      row("gridcell", ["production", secret]);
      document.body.append(grid);
    }, fakeSecret);
    // What the guide finds on the next page it finds in a look at this very document, with the table still in it.
    await tab.hand.press("nav:appRegistrations");
    expect((await tab.hand.sees("newRegistration")).frame).toBe(tab.page.mainFrame());
    await tab.card.sees({ role: "button", name: "Show me" });
    const after = (await stage.record())?.progress;
    expect(after?.captured.clientSecret).toBeNull();
    expect(after?.marks).toEqual(before?.marks);
    expect(JSON.stringify(await storedIn(stage.browser, "session"))).not.toContain(fakeSecret);
  });

  it("sees a plain element whose inside is closed, and can press nothing in it", async () => {
    const seen = await tab.page.evaluate(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>("[popover=manual]")];
      for (const host of hosts) host.click();
      return hosts.map((host) => ({ name: host.localName, root: host.shadowRoot, text: host.innerHTML }));
    });
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen) expect(one).toEqual({ name: "div", root: null, text: "" });
  });

  it("can't have a button pressed that it has faded or covered", async () => {
    const before = (await stage.record())?.progress.marks;
    await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>("[popover=manual]");
      host?.style.setProperty("opacity", "0.01", "important");
      for (const other of document.querySelectorAll<HTMLElement>("[popover=manual]"))
        other.style.setProperty("opacity", "0.01", "important");
    });
    const inside = await lookInside(tab.page);
    await tab.card.press({ role: "button", name: "I did this" });
    await until("the refusal", async () =>
      (await inside.said()).includes("covers this card") ? true : null,
    );
    // A press that is taken comes to the worker after it: there is one tick, not two.
    await tab.page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>("[popover=manual]"))
        host.style.removeProperty("opacity");
    });
    await tab.card.press({ role: "button", name: "I did this" });
    const count = (marks: object | undefined): number => Object.keys(marks ?? {}).length;
    const { progress } = await recordIs(
      stage,
      "a tick",
      (record) => count(record.progress.marks) > count(before),
    );
    expect(count(progress.marks)).toBe(count(before) + 1);
  });

  it("on another host gets no script at all", async () => {
    const scripts = (await stage.browser.desk.evaluate(
      "chrome.scripting.getRegisteredContentScripts()",
    )) as readonly { readonly matches: readonly string[] }[];
    expect(scripts.length).toBe(2);
    for (const { matches } of scripts) {
      for (const match of matches)
        expect(match).toMatch(
          /^https:\/\/([a-z*]+\.)*(microsoft\.com|portal\.azure\.com|portal\.azure\.net)\/\*$/,
        );
    }
  });
});
