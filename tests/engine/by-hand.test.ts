import { afterEach, describe, expect, it } from "vitest";
import { checkIn, finishedOf, repairIn } from "../../drive/engine/check.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { readLines } from "../../drive/engine/procedure.ts";
import { finishRotation, planRotationIn, rotateIn, rotationStateOf } from "../../drive/engine/rotation.ts";
import { addStrangersSecret, appOf } from "../../drive/engine/stranger.ts";
import { heldSecretWorks } from "../../drive/engine/tenant.ts";
import { planUndoIn, undoIn } from "../../drive/engine/undo.ts";
import { differing, tablesOf } from "../../drive/engine/whole-tenant.ts";
import { runSecretIn } from "../../drive/engine/world.ts";
import { finishedSetupsIn } from "../../src/contract/finished-record.ts";
import type { RotationAsked } from "../../src/provisioning/model/rotation-state.ts";

/** A new secret for an app that somebody set up by hand: found, shown as what it is, made, proved; nothing else is touched. */

const clientId = "7e87a500-0000-4000-8000-00000000ba3a";
const url = "https://contoso.crm4.dynamics.com";

let engine: Engine;
afterEach(() => engine.close());

async function begin(options: Parameters<typeof createEngine>[0] = { scenario: "hand-made-set-up" }) {
  engine = await createEngine(options);
  engine.memory.signedIn = engine.user;
}
const asked = (byHand: NonNullable<RotationAsked["byHand"]>): RotationAsked => ({
  runId: null,
  removes: null,
  byHand,
});
const nothingYet = asked({ environment: null, clientId: null });
const choices = () => rotationStateOf(engine)?.plan?.choices ?? [];
const lines = (): readonly string[] => readLines(rotationStateOf(engine)?.plan?.lines ?? []);

async function salesPlanned(id: string | null = clientId): Promise<RotationAsked> {
  await planRotationIn(engine, nothingYet);
  const sales = choices().find(({ url: address }) => address === url);
  const now = asked({ environment: { id: sales?.value ?? "", url }, clientId: id });
  await planRotationIn(engine, now);
  return now;
}
const secretsOf = (): readonly string[] =>
  appOf(engine, clientId).passwordCredentials.map(({ displayName }) => displayName ?? "");
const home = () => finishedSetupsIn(JSON.parse(engine.disk.records.get("finished") ?? "null"));
const keyOf = (name: string): string =>
  appOf(engine, clientId).passwordCredentials.find(({ displayName }) => displayName === name)?.keyId ?? "";

describe("a set-up that was made by hand", () => {
  it("is asked for by environment, then by app: by its name, and by the environment's application users", async () => {
    await begin();
    await planRotationIn(engine, nothingYet);
    expect(rotationStateOf(engine)?.plan).toMatchObject({ changes: 0, lines: [] });
    expect(choices().map(({ url: address }) => address)).toContain(url);
    await salesPlanned(null);
    expect(choices()).toEqual([
      expect.objectContaining({
        value: clientId,
        label: { id: "by-hand.choice.app", values: { name: "Texting (TextUs)" } },
        facts: [expect.anything(), expect.objectContaining({ id: "by-hand.choice.user" })],
      }),
    ]);
    expect(engine.sent.filter(({ write }) => write)).toEqual([]);
  });

  it("needs a sign-in first", async () => {
    await begin();
    engine.memory.signedIn = null;
    await planRotationIn(engine, nothingYet);
    expect(rotationStateOf(engine)).toMatchObject({ phase: "start", problem: { code: "sign-in-again" } });
    await engine.life().rotation.signIn({ otherAccount: false });
    await engine.rest();
    expect(choices().length).toBeGreaterThan(0);
  });

  it("is shown as what it is before anything changes, and gets a secret beside the others", async () => {
    await begin();
    const before = tablesOf(engine);
    const now = await salesPlanned();
    expect(lines()).toEqual([
      expect.stringMatching(
        /^keep: App registration “Texting \(TextUs\)” \/ Client ID 7e87a500.*created 10 Feb 2025/,
      ),
      expect.stringMatching(/^attend: .*2 other secrets are on this app.*Owned by cloudapp@contoso\.com/),
      expect.stringMatching(/^keep: Application user in Contoso Sales \/ 5 security roles: Activity Feeds/),
      expect.stringMatching(/^create: New client secret “production”, valid until /),
      "check: Sign in with the new secret, as TextUs will",
      expect.stringMatching(/^keep: Client secret “made by hand”, valid until 10 Feb 2027.*keeps working/),
      expect.stringMatching(/^keep: Client secret “second try”/),
    ]);
    expect(engine.sent.filter(({ write }) => write)).toEqual([]);
    const state = await finishRotation(engine, now);
    expect(state.progress.map(({ line, status }) => [line, status])).toEqual([
      ["secret", "done"],
      ["proof", "done"],
    ]);
    expect(secretsOf()).toEqual(["made by hand", "second try", "production"]);
    expect(await heldSecretWorks(engine)).toBe(true);
    // One secret, and nothing else.
    expect(differing(before, tablesOf(engine)).every((path) => /passwordCredentials/.test(path))).toBe(true);
    expect(finishedOf(engine)).toMatchObject({
      runId: state.id,
      byHand: true,
      clientId,
      dynamicsUrl: url,
      environmentName: "Contoso Sales",
      keyId: runSecretIn(engine.memory)?.keyId,
      state: "verified",
      older: [
        { keyId: keyOf("made by hand"), theirs: "made by hand" },
        { keyId: keyOf("second try"), theirs: "second try" },
      ],
      leftOut: expect.arrayContaining(["Directory.ReadWrite.All", "Sales system access"]),
      baseline: { roles: expect.arrayContaining(["Basic User"]) },
    });
  });

  it("is found sound by a check afterwards, and what others add since is told", async () => {
    await begin();
    const { id: runId } = await finishRotation(engine, await salesPlanned());
    await checkIn(engine, { runId });
    const findings = () => finishedOf(engine).check?.findings.map(({ line }) => line);
    expect(findings()).toEqual([]);
    addStrangersSecret(engine, appOf(engine, clientId));
    await checkIn(engine, { runId });
    expect(findings()).toEqual(["others"]);
  });

  it("is repaired as any other", async () => {
    await begin();
    const { id: runId } = await finishRotation(engine, await salesPlanned());
    const [organization] = engine.sandbox.world.tenant.organizations.filter(({ host }) => url.endsWith(host));
    const user = organization?.systemUsers.find(({ applicationid }) => applicationid === clientId);
    if (user === undefined) throw new Error("no application user");
    Object.assign(user, { isdisabled: true });
    await repairIn(engine, { runId });
    expect(user.isdisabled).toBe(false);
    expect(finishedOf(engine).check?.findings).toEqual([]);
  });

  it("gives another secret like any other, and loses one of its old ones only when it is picked", async () => {
    await begin();
    const { id: runId } = await finishRotation(engine, await salesPlanned());
    const picked = keyOf("second try");
    const plan = await planRotationIn(engine, { runId, removes: picked });
    expect(plan?.plan?.lines).toMatchObject([{ does: "remove", notes: [{ id: "by-hand.note.removed" }] }]);
    await finishRotation(engine, { runId, removes: picked });
    expect(secretsOf()).toEqual(["made by hand", "production"]);
    await rotateIn(engine, { runId, removes: null });
    expect(secretsOf()).toEqual(["made by hand", "production", "production"]);
  });

  it("keeps a secret that somebody has added since, whoever asks for its removal", async () => {
    await begin();
    const { id: runId } = await finishRotation(engine, await salesPlanned());
    addStrangersSecret(engine, appOf(engine, clientId));
    const added = appOf(engine, clientId).passwordCredentials.at(-1)?.keyId ?? "";
    await planRotationIn(engine, { runId, removes: added });
    expect(rotationStateOf(engine)?.plan?.lines).toMatchObject([
      { does: "keep", because: [{ id: "rotation.keep.stranger" }] },
    ]);
  });

  it("keeps its old secrets while the new one is missing, so that one always works", async () => {
    await begin();
    const { id: runId } = await finishRotation(engine, await salesPlanned());
    const app = appOf(engine, clientId);
    Object.assign(app, {
      passwordCredentials: app.passwordCredentials.filter(({ displayName }) => displayName !== "production"),
    });
    await planRotationIn(engine, { runId, removes: keyOf("made by hand") });
    expect(rotationStateOf(engine)?.plan?.lines).toMatchObject([
      { does: "keep", because: [{ id: "rotation.keep.no-other" }] },
    ]);
  });

  it("is taken back as far as it was made here: its secret", async () => {
    await begin();
    const before = tablesOf(engine);
    const { id: runId } = await finishRotation(engine, await salesPlanned());
    await planUndoIn(engine, true, runId);
    await undoIn(engine, true, runId);
    expect(differing(before, tablesOf(engine))).toEqual([]);
  });

  it("gets no secret that could not work: no application user, or one that is turned off", async () => {
    await begin({ scenario: "hand-made-app" });
    const handMade = "7e87a500-0000-4000-8000-00000000ba2d";
    await salesPlanned(null);
    expect(choices().map(({ value, facts }) => [value, facts.at(-1)?.id])).toEqual([
      [handMade, "by-hand.choice.no-user"],
    ]);
    await salesPlanned(handMade);
    expect(rotationStateOf(engine)?.plan).toMatchObject({ changes: 0 });
    expect(lines()).toContainEqual(expect.stringMatching(/^keep: New client secret .*no application user/));
    await engine.close();
    await begin({ scenario: "user-disabled" });
    await salesPlanned(handMade);
    expect(lines()).toContainEqual(expect.stringMatching(/^keep: New client secret .*deactivated/));
  });

  it("says so where there is no such app, and where Home has it already", async () => {
    await begin();
    await salesPlanned("7e87a500-0000-4000-8000-0000000000ff");
    expect(lines()).toEqual([expect.stringMatching(/^cannot-see: .*has no such app/)]);
    await finishRotation(engine, await salesPlanned());
    await salesPlanned();
    expect(lines()).toContainEqual(expect.stringMatching(/^keep: New client secret .*on Home already/));
    expect(home()).toHaveLength(1);
  });

  it("is asked for again where a page names an address that is not the environment's", async () => {
    await begin();
    await planRotationIn(engine, nothingYet);
    const [other] = choices().filter(({ url: address }) => address !== url);
    await planRotationIn(engine, asked({ environment: { id: other?.value ?? "", url }, clientId }));
    expect(rotationStateOf(engine)).toMatchObject({
      phase: "start",
      problem: { code: "by-hand-no-environment" },
    });
  });

  it("makes its secret anew where the browser was closed before the proof, and leaves no lost one", async () => {
    await begin();
    const now = await salesPlanned();
    engine.fate = ({ url: { pathname } }) => (pathname.endsWith("/token") ? "kill-before" : "send");
    await Promise.race([
      engine.life().rotation.confirm(rotationStateOf(engine)?.plan?.id ?? ""),
      engine.life().killed,
    ]);
    await engine.rest();
    engine.fate = () => "send";
    await engine.restart({ browserClosed: true });
    await finishRotation(engine, now);
    expect(secretsOf()).toEqual(["made by hand", "second try", "production"]);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(home()).toHaveLength(1);
  });
});
