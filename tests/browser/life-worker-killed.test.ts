import { convertIcsCalendar } from "ts-ics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowHost, killWorker, storedIn } from "../../drive/browser/extension.ts";
import { type CopiedCredentials, readIndependently } from "../../drive/browser/independent-client.ts";
import { completeSignIn, signInWindow } from "../../drive/browser/sign-in-window.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { accountOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import { userOf } from "../../drive/engine/stranger.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { endingSoon } from "../../drive/popup/finished.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { type Downloads, downloadsOf } from "./support/downloads.ts";

const button = (name: string | RegExp) => ({ role: "button", name });
const heading = (name: string | RegExp) => ({ role: "heading", name });
const twoSecrets = heading("Two secrets work");

/** The worker dies in the middle, the popup is opened again: what was begun is done, or plainly not done and offered. */
describe("A worker that dies after a set-up was done", () => {
  let stage: Stage;
  let downloads: Downloads;
  let newest: CopiedCredentials;

  const popup = () => stage.browser.popup;
  const press = (name: string | RegExp) => popup().press(button(name));
  const sees = (name: string | RegExp) => popup().sees(heading(name));
  const choose = async (item: string, environment = "Contoso Sales") => {
    await press(`More for ${environment}`);
    await popup().press({ role: "menuitem", name: item });
  };
  const list = async () =>
    ((await storedIn(stage.browser, "local")).finished ?? []) as readonly FinishedSetup[];
  const works = (values: CopiedCredentials) =>
    readIndependently(stage.sandbox, values).then(
      () => true,
      () => false,
    );
  async function workerDies(): Promise<void> {
    await killWorker(stage.browser);
    await popup().close();
    await popup().open();
  }
  /** Waits until Microsoft has got a request that it never answers. */
  const isHit = () =>
    until("the request", async () => (stage.sandbox.faults.list().every(({ hit }) => hit > 0) ? true : null));

  beforeAll(async () => {
    stage = await setStage("contoso");
    downloads = await downloadsOf(stage.browser);
    await stage.admin.run();
    newest = await stage.admin.copyAll();
    await press("Done");
    await popup().sees({ role: "dialog" });
    await press("Done");
    await sees("Your set-ups");
    await allowHost(stage.browser, "https://contoso.crm4.dynamics.com");
    await press("Check");
    const window = await signInWindow(stage.browser.context, () => press("Sign in again"));
    await completeSignIn(window, accountOf(stage.sandbox, "admin@contoso.com"));
    await sees("All is as it was set up");
    await press("Back to your set-ups");
  });
  afterAll(async () => {
    await stage?.close();
    await downloads?.remove();
  });

  it.each([
    ["before Microsoft has removed it", true],
    ["after Microsoft has removed it", "after"],
  ] as const)("has removed the old secret, and no other, if it dies %s", async (_when, hang) => {
    const former = newest;
    await press("New secret");
    await press("Create the new secret");
    await sees("The new secret works");
    newest = await stage.admin.copyAll();
    await press("Back to your set-ups");
    await popup().sees(twoSecrets);
    await press("TextUs has the new one: remove the old");
    stage.sandbox.faults.add({ match: { method: "POST", path: "removePassword" }, action: { hang } });
    await press("Remove the old secret");
    await isHit();
    await workerDies();
    await sees("The old secret is removed");
    stage.sandbox.faults.clear();
    expect(tenantOf(stage).flatMap((app) => app.secrets)).toEqual(["production"]);
    expect([await works(former), await works(newest)]).toEqual([false, true]);
    await press("Back to your set-ups");
    await sees(/^Contoso Sales/);
    expect(await popup().find(twoSecrets)).toBeNull();
    expect((await list())[0]?.older ?? []).toEqual([]);
  });

  it("does not keep the popup from saving a whole calendar file", async () => {
    await choose("What was done, and portal links");
    await popup().sees(button("Save a calendar file"));
    await killWorker(stage.browser);
    await press("Save a calendar file");
    const { text } = await downloads.next();
    await popup().close();
    const [event] = convertIcsCalendar(undefined, text).events ?? [];
    const day = (await list())[0]?.secretEndsAt?.slice(0, 10) ?? "";
    expect(event?.start.date.toISOString().slice(0, 10)).toBe(day);
    expect(event?.alarms?.length).toBeGreaterThan(0);
  });

  it("makes the check on opening anew, and leaves nothing of the one that it died in", async () => {
    userOf(stage, newest.clientId).isdisabled = true;
    await stage.browser.desk.evaluate(`chrome.storage.local.get("finished").then(({ finished: [one] }) =>
      chrome.storage.local.set({ finished: [{ ...one, checkedAt: "2026-01-01T00:00:00Z",
        connectedAt: "2026-01-01T00:00:00Z", check: { ...one.check, at: "2026-01-02T00:00:00Z" } }] }))`);
    stage.sandbox.faults.add({
      match: { method: "GET", path: "/v1.0/applications" },
      action: { hang: true },
    });
    await popup().open();
    await isHit();
    await workerDies();
    await sees("Your set-ups");
    await popup().sees({ role: "StaticText", name: /^Checked .*: \d+ things? needs? attention\.$/ });
    stage.sandbox.faults.clear();
    await until("nothing of a check to be left", async () => {
      const { check } = await storedIn(stage.browser, "session");
      return check === undefined || check === null ? true : null;
    });
    // The secret is in memory, so it was tried as well.
    expect((await list()).map(({ check }) => check?.findings.map(({ line }) => line))).toEqual([
      ["user", "proof"],
    ]);
    userOf(stage, newest.clientId).isdisabled = false;
  });

  it("is replaced by one that removes a set-up from the list, and no other", async () => {
    const all = JSON.stringify([...(await list()), endingSoon]);
    await stage.browser.desk.evaluate(`chrome.storage.local.set({ finished: ${all} })`);
    await choose("Remove from this list", "Fabrikam Test");
    await sees("Remove Fabrikam Test from this list?");
    await killWorker(stage.browser);
    await press("Remove");
    await until("one to be left", async () => ((await list()).length === 1 ? true : null));
    await sees(/^Contoso Sales/);
    expect((await list()).map(({ clientId }) => clientId)).toEqual([newest.clientId]);
  });

  it("has removed a set-up from the list when it dies at it, or still has it there to be removed", async () => {
    const before = tenantOf(stage);
    await choose("Remove from this list");
    await sees("Remove Contoso Sales from this list?");
    // The command is on its way when the worker dies.
    const clicked = press("Remove");
    await killWorker(stage.browser);
    await clicked;
    await popup().close();
    await popup().open();
    const left = await list();
    if (left.length > 0) {
      expect(left.map(({ clientId }) => clientId)).toEqual([newest.clientId]);
      await choose("Remove from this list");
      await press("Remove");
    }
    await sees("Connect Dynamics 365 to TextUs");
    expect(await list()).toEqual([]);
    expect(tenantOf(stage)).toEqual(before);
    expect(await works(newest)).toBe(true);
  });
});
