import { describe, expect, it } from "vitest";
import { badgeOfEnds, badgeOfProcedure, endsAlarm, showBadge } from "../../../background/badge.ts";
import * as stored from "../../../drive/popup/finished.ts";
import { running } from "../../../drive/popup/states.ts";
import { withEndsSeen, withNewSecret } from "../../../src/provisioning/model/finished-setups.ts";
import { isEndNews, milestoneOf } from "../../../src/provisioning/model/secret-ends.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const dayMs = 24 * 60 * 60_000;
const end = Date.parse("2028-11-22T09:30:00Z");
const one = { ...stored.connected, secretEndsAt: new Date(end).toISOString() };
const daysBefore = (days: number): number => end - days * dayMs;

describe("the end of a secret", () => {
  it("comes to its milestones as time moves on", () => {
    const days = [61, 60, 31, 30, 15, 14, 8, 7, 2, 1, 0.5, 0, -3];
    expect(days.map((count) => milestoneOf(one.secretEndsAt, daysBefore(count)))).toEqual([
      null,
      60,
      60,
      30,
      30,
      14,
      14,
      7,
      7,
      1,
      1,
      0,
      0,
    ]);
    expect(milestoneOf(null, end)).toBeNull();
  });

  it("is news at each milestone until somebody opens Home", () => {
    let list: readonly (typeof one)[] = [one];
    const news: number[] = [];
    for (let days = 70; days >= -5; days -= 0.5) {
      if (!list.some((each) => isEndNews(each, daysBefore(days)))) continue;
      news.push(days);
      list = withEndsSeen(list, daysBefore(days)) as readonly (typeof one)[];
    }
    expect(news).toEqual([60, 30, 14, 7, 1, 0]);
  });

  it("is news again for a new secret", () => {
    const seen = withEndsSeen([one], daysBefore(3));
    const endsAt = new Date(end + 100 * dayMs).toISOString();
    const [next] = withNewSecret(seen, one.runId, { keyId: "new", endsAt, provedAt: endsAt });
    expect(next && isEndNews(next, end + 50 * dayMs)).toBe(true);
  });
});

describe("the badge", () => {
  it("counts the days of the secret that ends next, and says when one has ended", () => {
    const other = { ...one, runId: "other", secretEndsAt: new Date(end + 20 * dayMs).toISOString() };
    expect(badgeOfEnds([one, other], daysBefore(61))).toBeNull();
    expect(badgeOfEnds([one, other], daysBefore(11.6))?.text).toBe("12d");
    expect(badgeOfEnds([one, other], end + dayMs)?.text).toBe("!");
    expect(badgeOfEnds([{ ...one, endSeen: 14 }], daysBefore(12.5))).toBeNull();
    expect(badgeOfEnds("damaged", daysBefore(1))).toBeNull();
  });

  it.each([
    ["runs", stored.undoRunning, "…"],
    ["needs somebody", stored.undoPaused, "!"],
    ["could not look", stored.undoOtherTenant, "!"],
    ["has ended", stored.checkFinished, "✓"],
  ])("says that a procedure %s", (_, state, text) => {
    expect(badgeOfProcedure(state)?.text).toBe(text);
  });

  it("says nothing of a plan that waits to be read, or of a check that nobody has asked for", () => {
    expect(badgeOfProcedure(stored.undoPlanned)).toBeNull();
    const quiet = { ...stored.checkRunning, asked: { ...stored.checkRunning.asked, quiet: true } };
    expect(badgeOfProcedure(quiet)).toBeNull();
  });

  it("shows work before ends, and has the ends looked at again each day", async () => {
    const browser = fakeBrowser();
    browser.storage.local.data.set("finished", [one]);
    await showBadge(browser.api, daysBefore(5));
    expect(browser.badge.text).toBe("5d");
    expect(browser.alarms.has(endsAlarm)).toBe(true);
    browser.storage.session.data.set("undo", stored.undoFinished);
    await showBadge(browser.api, daysBefore(5));
    expect(browser.badge.text).toBe("5d");
    browser.storage.session.data.set("undo", stored.undoPaused);
    await showBadge(browser.api, daysBefore(5));
    expect(browser.badge.text).toBe("!");
    browser.storage.session.data.delete("undo");
    browser.storage.session.data.set("setup", running);
    await showBadge(browser.api, daysBefore(5));
    expect(browser.badge.text).toMatch(/^\d+\/\d+$/);
  });

  it("sets no alarm where nothing was set up", async () => {
    const browser = fakeBrowser();
    await showBadge(browser.api, daysBefore(5));
    expect([browser.badge.text, browser.alarms.size]).toEqual(["", 0]);
  });
});
