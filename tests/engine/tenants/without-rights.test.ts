import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { runSecretIn } from "../../../drive/engine/world.ts";
import { english } from "../../../drive/english.ts";
import { say } from "../../../src/words/index.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("an admin without rights", () => {
  it("to register apps is told which role is missing, with a message to forward; nothing is written", async () => {
    engine = await createEngine({ user: "user@contoso.com" });
    const plan = await engine.admin.plan();
    const { problem } = itemOf(plan, "application");
    expect(problem?.code).toBe("directory-role-missing");
    expect(say(problem?.next ?? { id: "app.name" }, english)).toContain("Cloud Application Administrator");
    expect(say(problem?.forward ?? { id: "app.name" }, english)).toContain("user@contoso.com");
    expect(plan.confirmable).toBe(false);
    nothingWritten(engine);
  });

  it("to consent lets the rest be done, waits, and ends when somebody else has consented", async () => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    const first = await engine.admin.plan();
    expect(readItem(first, "admin-consent").warnings[0]).toContain("Cloud Application Administrator");
    expect(openQuestions(engine)).toEqual(["admin-consent.by-other"]);
    await engine.admin.answer("admin-consent.by-other", "wait");
    await engine.admin.confirm();
    const waiting = engine.state();
    expect(waiting.phase).toBe("paused");
    expect(waiting.problem?.code).toBe("needs-consent");
    expect(say(waiting.problem?.forward ?? { id: "app.name" }, english)).toContain(
      "https://entra.microsoft.com/#view/",
    );
    expect(waiting.progress.filter(({ status }) => status === "stopped").map(({ step }) => step)).toEqual([
      "admin-consent",
    ]);
    expect(waiting.progress.find(({ step }) => step === "verification")?.status).toBe("done");
    const secret = runSecretIn(engine.memory)?.keyId;
    await engine.ringAlarm();
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { code: "needs-consent" } });

    const other = await createEngine({ sandbox: engine.sandbox, user: "cloudapp@contoso.com" });
    await other.admin.plan();
    // It is the developer's app, made on another computer: taken over only because this admin says so.
    await other.admin.answerNth("application.adopt", 1);
    await other.admin.answer("client-secret.another", "keep-existing");
    await other.admin.confirm();
    expect(tenantOf(engine)[0]?.grants).toEqual(wholeSetup.grants);

    await engine.ringAlarm();
    expect(engine.state()).toMatchObject({ phase: "finished", problem: null, result: { verified: true } });
    expect(runSecretIn(engine.memory)?.keyId).toBe(secret);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("to consent may end without, and the result says so", async () => {
    engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
    await engine.admin.plan();
    await engine.admin.answer("admin-consent.by-other", "without");
    await engine.admin.confirm();
    const { result } = engine.state();
    expect(result?.verified).toBe(true);
    expect(result?.findings.filter(({ ok }) => !ok).map(({ text }) => text.id)).toEqual([
      "finding.no-consent",
    ]);
  });

  it.each([false, true])(
    "and who waits for somebody else may end without it after all, also after the worker died (%s)",
    async (died) => {
      engine = await createEngine({ scenario: "may-not-consent", user: "developer@contoso.com" });
      await engine.admin.plan();
      await engine.admin.answer("admin-consent.by-other", "wait");
      await engine.admin.confirm();
      expect(engine.state().problem?.code).toBe("needs-consent");
      const secret = runSecretIn(engine.memory)?.keyId;
      if (died) await engine.restart();
      const before = engine.sandbox.requests.filter(({ write }) => write).length;
      await engine.life().setup.answer("admin-consent.by-other", "without");
      await engine.rest();
      const { phase, problem, result } = engine.state();
      expect({ phase, problem, verified: result?.verified }).toEqual({
        phase: "finished",
        problem: null,
        verified: true,
      });
      expect(result?.findings.filter(({ ok }) => !ok).map(({ text }) => text.id)).toEqual([
        "finding.no-consent",
      ]);
      expect(runSecretIn(engine.memory)?.keyId).toBe(secret);
      expect(engine.sandbox.requests.filter(({ write }) => write)).toHaveLength(before);
      expect(engine.disk.alarm).toBeNull();
    },
  );
});
