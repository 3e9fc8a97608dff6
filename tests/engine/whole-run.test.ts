import { afterEach, describe, expect, it } from "vitest";
import { actionsOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { runSecretIn } from "../../drive/engine/world.ts";
import { english } from "../../drive/english.ts";
import { say } from "../../src/words/index.ts";
import { watchGraph } from "../support/graph/contract.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("a whole run in an empty tenant", () => {
  it("plans everything, writes nothing before it is confirmed, and ends with four values that work", async () => {
    engine = await createEngine();
    const contract = watchGraph(engine.sandbox);
    const plan = await engine.admin.plan();
    expect(actionsOf(plan)).toEqual({
      tenant: "check",
      environment: "check",
      access: "check",
      application: "create",
      "service-principal": "create",
      "client-secret": "create",
      "admin-consent": "create",
      "application-user": "create",
      "security-roles": "create",
      icon: "create",
      verification: "check",
    });
    expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
    await engine.admin.confirm();
    const { phase, problem, result, progress } = engine.state();
    expect({ phase, problem }).toEqual({ phase: "finished", problem: null });
    expect(result?.verified).toBe(true);
    expect(result?.findings.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(say(result?.findings[0]?.text ?? { id: "app.name" }, english)).toMatch(
      /^Signed in as TextUs will/,
    );
    expect(progress.map(({ status }) => status)).toEqual(Array(11).fill("done"));
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(contract.exchanges).toBeGreaterThan(10);
    // The quota is in no metadata, and in the recorded row (graph-documented.test.ts).
    const isQuota = (line: string) => line.endsWith('{"additionalProperty":"directorySizeQuota"}');
    expect(contract.differences.filter((line) => !isQuota(line))).toEqual([]);
    const stored = [...engine.disk.records.values()].join();
    expect(stored).toContain("create-application");
    expect(stored).not.toContain(runSecretIn(engine.memory)?.clientSecret);
  });

  it("is reused by the next one, which asks before it creates another secret", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { id } = engine.state();
    engine.memory.secrets = [];
    const plan = await engine.admin.plan();
    expect(engine.state().id).not.toBe(id);
    expect(plan.writes).toBe(0);
    expect(plan.questions.filter(({ answer }) => answer === null).map((question) => question.id)).toEqual([
      "client-secret.another",
    ]);
    await engine.admin.answer("client-secret.another", "keep-existing");
    await engine.admin.confirm();
    expect(engine.state().result).toMatchObject({ verified: false, secret: null });
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    await engine.admin.plan();
    await engine.admin.answer("client-secret.another", "make-another");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([{ ...wholeSetup, secrets: ["production", "production"] }]);
  });
});
