import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { readLines } from "../../drive/engine/procedure.ts";
import { planRotationIn, rotateIn, rotationStateOf } from "../../drive/engine/rotation.ts";
import { addStrangersSecret, appOf } from "../../drive/engine/stranger.ts";
import { heldSecretWorks, tenantOf } from "../../drive/engine/tenant.ts";
import { undoIn } from "../../drive/engine/undo.ts";
import { runSecretIn } from "../../drive/engine/world.ts";
import type { JournalRecord } from "../../src/provisioning/model/journal-record.ts";

/** A new secret for an app that was set up: made, proved and kept; the old one stays until the admin says otherwise. */

let engine: Engine;
let runId: string;
let old: string;
afterEach(() => engine.close());

async function setUp(changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
  engine = await createEngine({ changes });
  await engine.admin.run();
  runId = engine.state().id;
  old = engine.state().result?.secret?.keyId ?? "";
}
const keyIds = (): readonly string[] =>
  appOf(engine, engine.state().result?.clientId ?? "").passwordCredentials.map(({ keyId }) => keyId);
const linesIn = (): readonly string[] => readLines(rotationStateOf(engine)?.plan?.lines ?? []);

describe("a new secret", () => {
  it("is planned first, then created, proved and kept in the vault; the old one keeps working", async () => {
    await setUp();
    const from = engine.sent.length;
    await planRotationIn(engine, { runId, removes: null });
    expect(linesIn()).toEqual([
      expect.stringMatching(/^create: New client secret “production”, valid until /),
      "check: Sign in with the new secret, as TextUs will",
      expect.stringMatching(/^keep: Client secret “production”.*keeps working until you say/),
    ]);
    expect(engine.sent.slice(from).filter(({ write }) => write)).toEqual([]);
    const state = await rotateIn(engine, { runId, removes: null });
    expect(state.progress.map(({ line, status }) => [line, status])).toEqual([
      ["secret", "done"],
      ["proof", "done"],
    ]);
    const held = runSecretIn(engine.memory);
    expect(held).toMatchObject({ runId: state.id, provedAt: expect.any(String) });
    expect([...keyIds()].sort()).toEqual([old, held?.keyId].sort());
    expect(await heldSecretWorks(engine)).toBe(true);
  });

  it("is reported as not allowed when a policy forbids secrets", async () => {
    await setUp();
    engine.sandbox.world.tenant.appManagementPolicy = {
      ...engine.sandbox.world.tenant.appManagementPolicy,
      isEnabled: true,
      applicationRestrictions: {
        passwordCredentials: [{ state: "enabled", restrictionType: "passwordAddition", maxLifetime: null }],
      },
    };
    const state = await planRotationIn(engine, { runId, removes: null });
    expect(state?.plan?.changes).toBe(0);
    expect(state?.plan?.lines[0]?.because).toEqual([{ id: "rotation.keep.forbidden" }]);
  });

  it("is refused in plain words for a set-up that the notes do not know", async () => {
    await setUp();
    const state = await planRotationIn(engine, { runId: "another", removes: null });
    expect(state).toMatchObject({ phase: "start", problem: { code: "rotation-run-unknown" } });
  });

  it("is removed by an undo of the set-up that finds it", async () => {
    await setUp();
    await rotateIn(engine, { runId, removes: null });
    await undoIn(engine, true, runId);
    expect(tenantOf(engine)).toEqual([]);
    expect(engine.memory.secrets).toEqual([]);
  });
});

describe("a new secret whose value was lost before it was proved", () => {
  it.each(["stopped", "begun anew"])(
    "is told and removed by the next new secret (the first one is %s)",
    async (how) => {
      await setUp();
      engine.fate = ({ url }) => (url.pathname.endsWith("/token") ? "kill-before" : "send");
      const first = await planRotationIn(engine, { runId, removes: null });
      await Promise.race([engine.life().rotation.confirm(first?.plan?.id ?? ""), engine.life().killed]);
      await engine.rest();
      engine.fate = () => "send";
      await engine.restart({ browserClosed: true });
      const lost = keyIds().filter((keyId) => keyId !== old);
      expect(lost).toHaveLength(1);
      if (how === "stopped") await engine.life().rotation.stop();
      await engine.admin.signIn();
      const state = await planRotationIn(engine, { runId, removes: null });
      expect(state?.plan?.lines[0]?.notes).toContainEqual({ id: "plan.client-secret.lost" });
      expect(linesIn().filter((line) => line.startsWith("keep:"))).toHaveLength(1);
      await rotateIn(engine, { runId, removes: null });
      const made = runSecretIn(engine.memory)?.keyId;
      expect([...keyIds()].sort()).toEqual([old, made].sort());
    },
  );
});

describe("a new secret for an app on which somebody has put a secret of their own", () => {
  it("says in the plan that it keeps nobody out", async () => {
    await setUp();
    addStrangersSecret(engine, appOf(engine, engine.state().result?.clientId ?? ""));
    const state = await planRotationIn(engine, { runId, removes: null });
    expect(state?.plan?.lines[0]?.notes).toEqual([
      { id: "ways-in.secrets.one", values: { count: 1, names: "" } },
      { id: "ways-in.whoever" },
    ]);
    expect(keyIds()).toHaveLength(2);
  });

  it("leads back to the plan when somebody added a secret after the plan was read", async () => {
    await setUp();
    const state = await planRotationIn(engine, { runId, removes: null });
    addStrangersSecret(engine, appOf(engine, engine.state().result?.clientId ?? ""));
    await engine.life().rotation.confirm(state?.plan?.id ?? "");
    await engine.rest();
    expect(rotationStateOf(engine)).toMatchObject({
      phase: "planned",
      problem: { code: "rotation-plan-changed" },
    });
    expect(keyIds()).toHaveLength(2);
  });
});

describe("the old secret", () => {
  it("is not removed while no other one was made and proved", async () => {
    await setUp();
    const state = await planRotationIn(engine, { runId, removes: old });
    expect(state?.plan?.changes).toBe(0);
    expect(state?.plan?.lines[0]?.because).toEqual([{ id: "rotation.keep.no-other" }]);
  });

  it("is removed when the admin says so, and the new one works", async () => {
    await setUp();
    await rotateIn(engine, { runId, removes: null });
    const made = runSecretIn(engine.memory)?.keyId;
    await rotateIn(engine, { runId, removes: old });
    expect(keyIds()).toEqual([made]);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(engine.memory.secrets.map(({ keyId }) => keyId)).toEqual([made]);
  });

  it("is not removed when somebody has removed the new one in the meantime, even after the confirmation", async () => {
    await setUp();
    await rotateIn(engine, { runId, removes: null });
    const made = runSecretIn(engine.memory)?.keyId;
    const state = await planRotationIn(engine, { runId, removes: old });
    const app = appOf(engine, engine.state().result?.clientId ?? "");
    app.passwordCredentials = app.passwordCredentials.filter(({ keyId }) => keyId !== made);
    await engine.life().rotation.confirm(state?.plan?.id ?? "");
    await engine.rest();
    expect(rotationStateOf(engine)).toMatchObject({
      phase: "planned",
      problem: { code: "rotation-plan-changed" },
    });
    expect(keyIds()).toEqual([old]);
  });

  it("is not removed if it is somebody else's", async () => {
    await setUp();
    await rotateIn(engine, { runId, removes: null });
    const app = appOf(engine, engine.state().result?.clientId ?? "");
    addStrangersSecret(engine, app);
    const theirs = app.passwordCredentials.at(-1)?.keyId ?? "";
    const state = await planRotationIn(engine, { runId, removes: theirs });
    expect(state?.plan?.lines[0]).toMatchObject({
      does: "keep",
      because: [{ id: "rotation.keep.stranger" }],
    });
  });

  it("stays when the new one was created but not proved", async () => {
    await setUp();
    engine.fate = ({ url }) => (url.pathname.endsWith("/token") ? "cut-before" : "send");
    const plan = await planRotationIn(engine, { runId, removes: null });
    await engine.life().rotation.confirm(plan?.plan?.id ?? "");
    await engine.rest();
    await engine.life().rotation.stop();
    engine.fate = () => "send";
    expect((engine.journal() as JournalRecord).runs.at(-1)?.provedKeyId).toBeUndefined();
    const state = await planRotationIn(engine, { runId, removes: old });
    expect(state?.plan?.lines[0]?.because).toEqual([{ id: "rotation.keep.no-other" }]);
  });
});
