import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { runSecretIn } from "../../drive/engine/world.ts";

let engine: Engine;
afterEach(() => engine.close());

/** Kills the worker when it has stored a state that is as wanted. */
function killWith(wanted: (state: string) => boolean): () => boolean {
  const { records } = engine.memory;
  const set = records.set.bind(records);
  let killed = false;
  records.set = (key, text) => {
    set(key, text);
    if (key === "state" && !killed && wanted(text)) {
      killed = true;
      engine.kill();
    }
    return records;
  };
  return () => killed;
}

describe("A look for the environments that outlives its worker", () => {
  it.each(["kill-before", "kill-after"] as const)("%s: the next worker ends it by itself", async (fate) => {
    engine = await createEngine();
    await engine.admin.signIn();
    const before = engine.state().environments;
    engine.fate = () => fate;
    await engine.life().setup.listEnvironments();
    await engine.rest();
    expect(engine.life().isDead()).toBe(true);
    // The rows stay on the screen meanwhile, with what is being done.
    expect(engine.state()).toMatchObject({ phase: "choosing-environment", listing: true, problem: null });
    expect(engine.state().environments).toEqual(before);

    engine.fate = () => "send";
    await engine.restart();
    expect(engine.state()).toMatchObject({ phase: "choosing-environment", listing: false, problem: null });
    expect(engine.state().environments).toEqual(before);
    await engine.admin.run();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("and its browser: the next one begins at the start, and nothing is looking for ever", async () => {
    engine = await createEngine();
    await engine.admin.signIn();
    engine.fate = () => "kill-before";
    await engine.life().setup.listEnvironments();
    await engine.rest();
    engine.fate = () => "send";
    await engine.restart({ browserClosed: true });
    expect(engine.state()).toMatchObject({ phase: "start", account: null, problem: null });
    await engine.admin.signIn();
    expect(engine.state().environments).toHaveLength(3);
  });
});

describe("A run that waits for somebody else's consent", () => {
  const waiting = async (): Promise<void> => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    await engine.admin.plan();
    await engine.admin.answer("admin-consent.by-other", "wait");
  };
  const consent = async (): Promise<void> => {
    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    const plan = await other.admin.plan();
    // Another browser has no notes: who consents takes the app over, with open eyes.
    const asked = plan.questions.find(({ id }) => id === "application.adopt");
    const theirs = asked?.choices.find(({ value }) => value !== "new");
    await other.admin.answer("application.adopt", theirs?.value ?? "");
    await other.admin.answer("client-secret.another", "keep-existing");
    await other.admin.confirm();
  };

  it("and whose worker dies then goes on by the alarm when the consent is there", async () => {
    await waiting();
    await engine.admin.confirm();
    expect(engine.state().problem?.code).toBe("needs-consent");
    const secret = runSecretIn(engine.memory)?.keyId;
    engine.kill();
    await engine.restart();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "needs-consent" } });
    await engine.ringAlarm();
    expect(engine.state().problem?.code).toBe("needs-consent");
    engine.kill();
    await consent();
    await engine.restart();
    await engine.ringAlarm();
    expect(engine.state()).toMatchObject({ phase: "finished", problem: null, result: { verified: true } });
    expect(runSecretIn(engine.memory)?.keyId).toBe(secret);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("and whose worker dies with the very note that says so is looked after all the same", async () => {
    await waiting();
    const killed = killWith((text) => text.includes('"phase":"paused"'));
    await engine.admin.confirm();
    expect(killed()).toBe(true);
    await engine.restart();
    expect(engine.state().problem?.code).toBe("needs-consent");
    expect(engine.disk.alarm).not.toBeNull();
    await consent();
    await engine.ringAlarm();
    expect(engine.state()).toMatchObject({ phase: "finished", problem: null, result: { verified: true } });
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("and whose browser is closed meanwhile asks to sign in, and ends with one secret that works", async () => {
    await waiting();
    await engine.admin.confirm();
    await engine.restart({ browserClosed: true });
    await consent();
    await engine.ringAlarm();
    expect(engine.state().problem).toMatchObject({ code: "sign-in-after-close", remedy: "sign-in-again" });
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("A long pause", () => {
  it("sets its alarm before it says that it waits, so that a next worker always comes", async () => {
    engine = await createEngine({
      changes: {
        faults: [
          {
            match: { method: "POST", path: "/systemusers(\\?|$)" },
            action: { status: 429, retryAfterSeconds: 600 },
          },
        ],
      },
    });
    await engine.admin.plan();
    const killed = killWith((text) => (JSON.parse(text) as { dueAt?: string | null }).dueAt != null);
    await engine.admin.confirm();
    expect(killed()).toBe(true);
    expect(engine.disk.alarm).not.toBeNull();
    await engine.restart();
    await engine.ringAlarm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("A browser that is closed between the proof and the end", () => {
  it("leaves a run that makes another secret, removes the one that nobody knows, and proves it", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const killed = killWith((text) => (JSON.parse(text) as { result?: unknown }).result != null);
    await engine.admin.confirm();
    expect(killed()).toBe(true);
    expect(engine.state().phase).toBe("running");
    const lost = engine.state().result?.secret?.keyId;
    await engine.restart({ browserClosed: true });
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(engine.state().result?.secret?.keyId).not.toBe(lost);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
