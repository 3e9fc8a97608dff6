import { describe, expect, it } from "vitest";
import { badgeOfEnds } from "../../../background/badge.ts";
import { createNotifier } from "../../../background/notifier.ts";
import { connected } from "../../../drive/popup/finished.ts";
import * as states from "../../../drive/popup/states.ts";
import type { FinishedSetup } from "../../../src/provisioning/model/finished-setup.ts";
import { withoutSecret } from "../../../src/provisioning/model/finished-setups.ts";
import type { SetupState } from "../../../src/provisioning/model/setup-state.ts";
import { cardCatalogue } from "../../../src/words/catalogue.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const day = 24 * 60 * 60_000;
const endsAt = Date.parse("2028-11-23T00:00:00Z");

function start({ allowed = true, shown = false as boolean | null, list = [] as FinishedSetup[] } = {}) {
  const browser = fakeBrowser();
  if (allowed) browser.permissions.add("notifications");
  const at = { now: endsAt - 31 * day, shown, list: list as readonly FinishedSetup[] };
  const notifier = createNotifier({
    browser: browser.api,
    finished: {
      read: async () => at.list,
      change: async (edit) => {
        at.list = edit(at.list);
      },
    },
    catalogue: async () => cardCatalogue({ vendor: "TextUs" }),
    isShown: async () => at.shown,
    now: () => at.now,
  });
  const setUpGoes = (before: SetupState | null, after: SetupState | null) =>
    notifier.changed({ setup: { oldValue: before, newValue: after } }, "session");
  return { browser, at, notifier, setUpGoes, said: () => [...browser.notifications.values()] };
}
const { running, pausedByMicrosoft: paused } = states;
const finished: SetupState = { ...states.finished, id: running.id };
const pausedNow: SetupState = { ...paused, id: running.id };

describe("a notification of a set-up", () => {
  it.each<[string, SetupState, SetupState, RegExp]>([
    ["ends", running, finished, /^The set-up of Contoso Sales has ended\./],
    ["needs somebody", running, pausedNow, /^The set-up of Contoso Sales has stopped and needs you\.$/],
    ["goes on after a wait", pausedNow, running, /^The set-up of Contoso Sales goes on\.$/],
    ["ends after a wait", pausedNow, finished, /has ended/],
  ])("comes when it %s, once", async (_what, before, after, sentence) => {
    const { setUpGoes, said } = start();
    await setUpGoes(before, after);
    expect(said()).toEqual([expect.stringMatching(sentence)]);
    await setUpGoes(after, after);
    expect(said()).toHaveLength(1);
  });

  it.each<[string, SetupState | null, SetupState | null]>([
    ["begins", states.choosing, running],
    ["makes progress", running, running],
    ["is put away", finished, states.start],
    ["is another one", { ...running, id: "another" }, finished],
    ["was not stored before", null, finished],
  ])("does not come when it %s", async (_what, before, after) => {
    const { setUpGoes, said } = start();
    await setUpGoes(before, after);
    expect(said()).toEqual([]);
  });

  it("does not come without the permission, or while the admin is looking", async () => {
    const without = start({ allowed: false });
    await without.setUpGoes(running, finished);
    expect(without.said()).toEqual([]);
    const looking = start({ shown: true });
    await looking.setUpGoes(running, finished);
    expect(looking.said()).toEqual([]);
    const unknown = start({ shown: null });
    await unknown.setUpGoes(running, finished);
    expect(unknown.said()).toHaveLength(1);
  });

  it("comes for work begun on Home, and not for a check that runs by itself", async () => {
    const { notifier, said } = start();
    const change = (asked: object, phase: string) => ({
      check: { oldValue: { phase: "running", asked }, newValue: { phase, asked } },
    });
    await notifier.changed(change({ quiet: true }, "finished"), "session");
    expect(said()).toEqual([]);
    await notifier.changed(change({}, "paused"), "session");
    expect(said()).toEqual(["What you started for a connected environment has stopped and needs you."]);
    await notifier.changed(change({}, "finished"), "session");
    expect(said()).toEqual(["What you started for a connected environment has ended."]);
  });
});

describe("a notification of a secret's end", () => {
  const one = { ...connected, secretEndsAt: new Date(endsAt).toISOString() };

  it("comes once at each milestone, over all workers, and says how many days are left", async () => {
    const { at, notifier, said, browser } = start({ list: [one] });
    const told: (string | undefined)[] = [];
    for (const days of [70, 59, 58, 30, 29, 13, 6.5, 1, 0.5, -1, -2]) {
      at.now = endsAt - days * day;
      browser.notifications.clear();
      await notifier.tellEnds();
      told.push(said()[0]?.replace(`The client secret for ${one.environmentName} `, ""));
    }
    expect(told).toEqual([
      undefined,
      "ends in 59 days.",
      undefined,
      "ends in 30 days.",
      undefined,
      "ends in 13 days.",
      "ends in 7 days.",
      "ends in one day.",
      undefined,
      "has ended. TextUs can't sign in with it any more.",
      undefined,
    ]);
  });

  it("comes for a replaced secret that still works, until somebody says that it can go", async () => {
    const old = { keyId: "old", endsAt: new Date(endsAt).toISOString() };
    const renewed = { ...one, secretEndsAt: new Date(endsAt + 700 * day).toISOString(), older: [old] };
    const { at, notifier, said } = start({ list: [renewed] });
    at.now = endsAt - 0.4 * day;
    await notifier.tellEnds();
    expect(said().map((text) => text?.replace(/^.* ends/, "ends"))).toEqual(["ends within a day."]);
    // What was told of it was not told of the new one.
    at.list = withoutSecret(at.list, renewed.runId, old.keyId);
    at.now = endsAt + 671 * day;
    expect(badgeOfEnds(at.list, at.now)).toMatchObject({ text: "29d" });
    const theirs = { ...renewed, older: [{ ...old, theirs: "somebody's" }] };
    expect(badgeOfEnds([theirs], endsAt - day)).toBeNull();
  });

  it("does not come for what Home has shown, and notes nothing while it is not allowed", async () => {
    const seen = start({ list: [{ ...one, endSeen: 30 }] });
    seen.at.now = endsAt - 29 * day;
    await seen.notifier.tellEnds();
    expect(seen.said()).toEqual([]);
    const without = start({ allowed: false, list: [one] });
    without.at.now = endsAt - 29 * day;
    await without.notifier.tellEnds();
    expect(without.at.list).toEqual([one]);
    without.browser.permissions.add("notifications");
    await without.notifier.tellEnds();
    expect(without.said()).toHaveLength(1);
  });
});
