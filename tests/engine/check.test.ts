import { afterEach, describe, expect, it } from "vitest";
import { type Change, repairable, toAttend } from "../../drive/engine/changed-by-others.ts";
import { checkIn, checkStateOf, finishedOf, repairIn } from "../../drive/engine/check.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { readLines } from "../../drive/engine/procedure.ts";
import { rotateIn } from "../../drive/engine/rotation.ts";
import { appOf, userOf } from "../../drive/engine/stranger.ts";
import { heldSecretWorks, tenantOf } from "../../drive/engine/tenant.ts";
import { undoIn } from "../../drive/engine/undo.ts";
import { differing, tablesOf } from "../../drive/engine/whole-tenant.ts";
import { english } from "../../drive/english.ts";
import { letReplicate } from "../../drive/faults/matrix.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { withKnownKeys } from "../../src/provisioning/model/finished-setups.ts";
import { say } from "../../src/words/index.ts";

/** A finished set-up is looked at later: what is as it was, what others have changed since, and what puts that right. */

const DAY_MS = 24 * 60 * 60_000;

let engine: Engine;
let runId: string;
let clientId: string;
afterEach(() => engine.close());

async function setUp(changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
  engine = await createEngine({ changes });
  await engine.admin.run();
  runId = engine.state().id;
  clientId = engine.state().result?.clientId ?? "";
  engine.sandbox.world.clock.advance(3 * DAY_MS);
}
const lines = () => checkStateOf(engine)?.plan?.lines ?? [];
const notFine = () => lines().filter(({ does }) => does !== "fine");
const check = () => checkIn(engine, { runId });

/** As English screens tell a day. @param iso ISO 8601 */
const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));

describe("a check of a set-up that nobody has changed", () => {
  it("finds everything as it was, changes nothing, and notes that on Home", async () => {
    await setUp();
    const before = tablesOf(engine);
    const from = engine.sent.length;
    await check();
    expect(readLines(lines())).toEqual([
      "fine: App registration “TextUs”",
      "fine: Activation of the app registration",
      "fine: Permissions that the app asks for",
      "fine: Service principal of the app",
      "fine: Admin consent",
      expect.stringMatching(/^fine: Client secret, valid until \d+ \w{3,4} \d{4}$/),
      "fine: Who else can sign in as the app, or change it",
      "fine: Application user in https://contoso.crm4.dynamics.com",
      "fine: Business unit of the application user",
      "fine: Security roles of the application user",
      "fine: Sign-in with the secret, as TextUs does it",
    ]);
    expect(engine.sent.slice(from).filter(({ write }) => write)).toEqual([]);
    expect(differing(before, tablesOf(engine))).toEqual([]);
    const { check: outcome, checkedAt } = finishedOf(engine);
    expect(outcome).toMatchObject({ findings: [], strange: [] });
    expect(checkedAt).toBe(outcome?.at);
  });

  it.each(switchValues.orderOfLists)(
    "finds everything as it was in whatever order lists come: %s",
    async (order) => {
      await setUp({ switches: { orderOfLists: order } });
      await check();
      expect(lines().length).toBeGreaterThan(5);
      expect(readLines(notFine())).toEqual([]);
    },
  );

  it("tests no secret when none is at hand, and adds no line about it", async () => {
    await setUp();
    engine.memory.secrets = [];
    await check();
    expect(lines().map(({ id }) => id)).not.toContain("proof");
    expect(notFine()).toEqual([]);
  });

  it("recognises our own new secret", async () => {
    await setUp();
    await rotateIn(engine, { runId, removes: null });
    await check();
    expect(notFine()).toEqual([]);
  });

  it("says what it can't see when the browser may not call the organization", async () => {
    await setUp();
    engine.mayCall = () => false;
    await check();
    expect(notFine().map(({ id, does }) => [id, does])).toEqual([["user", "cannot-see"]]);
  });

  it("does not run with an account of another organization", async () => {
    await setUp();
    engine.memory.signedIn = null;
    const state = await check();
    expect(state).toMatchObject({ phase: "start", problem: { remedy: "sign-in-again" } });
    expect(finishedOf(engine).check).toBeUndefined();
  });
});

describe.each([...repairable, ...toAttend])("when $name", (change: Change) => {
  it("the check says so, what it means, and until when it was as it should be", async () => {
    await setUp();
    change.does(engine, clientId);
    letReplicate(engine);
    const from = engine.sent.length;
    await check();
    const found = notFine().find(({ id }) => id === change.line);
    expect(found?.does).toBe(change.says);
    expect(found?.because.map((one) => say(one, english)).join(" ")).toMatch(change.words);
    expect(found?.notes.map((one) => say(one, english))).toEqual([
      expect.stringMatching(/^It was still as it should be on \d+ \w{3,4} \d{4}\.$/),
    ]);
    expect(engine.sent.slice(from).filter(({ write }) => write)).toEqual([]);
    expect(finishedOf(engine).check?.findings.map(({ line }) => line)).toContain(change.line);
  });
});

describe.each(repairable)("when $name, the repair", (change: Change) => {
  it("puts the tenant back as it was, and the next check finds nothing", async () => {
    await setUp();
    const before = tenantOf(engine);
    change.does(engine, clientId);
    letReplicate(engine);
    const state = await repairIn(engine, { runId });
    expect(state.progress.map(({ status }) => status)).not.toContain("stopped");
    letReplicate(engine);
    expect(tenantOf(engine)).toEqual(before);
    expect(await heldSecretWorks(engine)).toBe(true);
    await check();
    expect(readLines(notFine())).toEqual([]);
  });

  it("is undone together with the set-up", async () => {
    await setUp();
    change.does(engine, clientId);
    letReplicate(engine);
    await repairIn(engine, { runId });
    letReplicate(engine);
    await undoIn(engine, true, runId);
    expect(tenantOf(engine)).toEqual([]);
  });
});

describe("a change that a person has to resolve", () => {
  it("is reported again with the day on which it was first found", async () => {
    await setUp();
    toAttend.find(({ line }) => line === "others")?.does(engine, clientId);
    await check();
    const first = finishedOf(engine).check?.findings[0]?.since ?? "";
    engine.sandbox.world.clock.advance(5 * DAY_MS);
    await check();
    expect(notFine()[0]?.notes.map((one) => say(one, english))).toEqual([`First found on ${dayOf(first)}.`]);
  });

  it("tells of a second one since when it is there, not since when the first is", async () => {
    await setUp();
    const app = appOf(engine, clientId);
    const add = (keyId: string): void => {
      const [ours] = app.passwordCredentials;
      if (ours) app.passwordCredentials.push({ ...ours, keyId, displayName: "theirs" });
    };
    add("7e87a500-0000-4000-8000-0000000bad21");
    await check();
    const first = finishedOf(engine).check?.at ?? "";
    engine.sandbox.world.clock.advance(5 * DAY_MS);
    await check();
    const last = finishedOf(engine).check?.at ?? "";
    engine.sandbox.world.clock.advance(5 * DAY_MS);
    add("7e87a500-0000-4000-8000-0000000bad22");
    await check();
    expect(notFine()[0]?.notes.map((one) => say(one, english))).toEqual([
      `First found on ${dayOf(first)}.`,
      `1 more since ${dayOf(last)}.`,
    ]);
    expect(Object.values(finishedOf(engine).check?.strangeSince ?? {}).sort()).toEqual([
      first,
      finishedOf(engine).check?.at,
    ]);
  });

  it("is told without a day where the check before could not see it", async () => {
    await setUp();
    engine.mayCall = () => false;
    await check();
    expect(notFine().map(({ id, does, notes }) => [id, does, notes])).toEqual([["user", "cannot-see", []]]);
    engine.mayCall = () => true;
    userOf(engine, clientId).isdisabled = true;
    userOf(engine, clientId).roleids.pop();
    await check();
    expect(notFine().map(({ id, notes }) => [id, notes])).toEqual([
      ["user", []],
      ["roles", []],
      ["proof", []],
    ]);
  });

  it("is no longer reported once somebody calls it known", async () => {
    await setUp();
    for (const one of toAttend.filter(({ line }) => ["others", "roles-more"].includes(line)))
      one.does(engine, clientId);
    await check();
    const list = withKnownKeys([finishedOf(engine)], runId);
    engine.disk.records.set("finished", JSON.stringify(list));
    await check();
    expect(notFine()).toEqual([]);
    // What comes later is news.
    toAttend.find(({ name }) => name === "somebody has added a secret")?.does(engine, clientId);
    appOf(engine, clientId).passwordCredentials = appOf(engine, clientId).passwordCredentials.map(
      (one, index, all) => (index === all.length - 1 ? { ...one, keyId: crypto.randomUUID() } : one),
    );
    await check();
    expect(notFine().map(({ id }) => id)).toEqual(["others"]);
  });

  const withoutAny = ({ baseline: _, ...one }: FinishedSetup): FinishedSetup => one;
  const withoutKeys = ({ baseline, ...one }: FinishedSetup): FinishedSetup =>
    baseline ? { ...one, baseline: { ...baseline, keys: null } } : one;

  it.each([
    ["no baseline", withoutAny],
    ["no list of others' keys", withoutKeys],
  ])("stays reported where %s was noted, until somebody calls it known", async (_, older) => {
    await setUp();
    engine.disk.records.set("finished", JSON.stringify([older(finishedOf(engine))]));
    const app = appOf(engine, clientId);
    const [ours] = app.passwordCredentials;
    if (!ours) throw new Error("The app has no secret.");
    const startDateTime = new Date(engine.sandbox.world.clock.now()).toISOString();
    app.passwordCredentials.push({ ...ours, keyId: crypto.randomUUID(), startDateTime });
    for (let n = 0; n < 2; n += 1) {
      await check();
      expect(notFine().map(({ id }) => id)).toEqual(["others"]);
      expect(finishedOf(engine).check?.strange).toHaveLength(1);
    }
    // The list may be unread in that check, too.
    const listed = finishedOf(engine);
    for (const one of [listed, withoutKeys(listed)]) {
      engine.disk.records.set("finished", JSON.stringify(withKnownKeys([one], runId)));
      await check();
      expect(notFine()).toEqual([]);
    }
  });

  it("includes a secret that has expired, or expires soon", async () => {
    await setUp();
    engine.sandbox.world.clock.advance(690 * DAY_MS);
    await check();
    expect(readLines(notFine())).toEqual([expect.stringMatching(/^attend: Client secret.*It ends soon/)]);
    engine.sandbox.world.clock.advance(60 * DAY_MS);
    await check();
    expect(notFine().map(({ id, does }) => [id, does])).toEqual([
      ["secret", "attend"],
      ["proof", "attend"],
    ]);
  });
});

describe("a repair", () => {
  it("shows its plan again when the changes differ from those that were read", async () => {
    await setUp();
    repairable.find(({ line }) => line === "roles")?.does(engine, clientId);
    const state = await check();
    repairable.find(({ name }) => name === "the user was disabled")?.does(engine, clientId);
    await engine.life().check.confirm(state?.plan?.id ?? "");
    await engine.rest();
    expect(checkStateOf(engine)).toMatchObject({
      phase: "planned",
      problem: { code: "check-plan-changed" },
    });
  });

  it("restores a deleted app whatever its name", async () => {
    await setUp();
    Object.assign(appOf(engine, clientId), { displayName: "Sales bridge", uniqueName: null });
    repairable.find(({ name }) => name === "the app was deleted")?.does(engine, clientId);
    letReplicate(engine);
    const state = await check();
    expect(readLines(notFine())[0]).toMatch(/^repair: App registration “Sales bridge”/);
    await engine.life().check.confirm(state?.plan?.id ?? "");
    await engine.rest();
    expect(appOf(engine, clientId).displayName).toBe("Sales bridge");
  });

  it("leaves alone what somebody else has repaired in the meantime", async () => {
    await setUp();
    const before = tablesOf(engine);
    const app = appOf(engine, clientId);
    const { isDisabled } = app._rest;
    app._rest.isDisabled = true;
    const state = await check();
    app._rest.isDisabled = isDisabled;
    const from = engine.sent.length;
    await engine.life().check.confirm(state?.plan?.id ?? "");
    await engine.rest();
    expect(engine.sent.slice(from).filter(({ write }) => write)).toEqual([]);
    expect(differing(before, tablesOf(engine))).toEqual([]);
  });
});
