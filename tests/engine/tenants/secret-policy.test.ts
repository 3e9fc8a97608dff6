import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import { say } from "../../../src/words/index.ts";
import { nothingWritten } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("a policy for secrets", () => {
  it("that caps their life makes it shorter, and the plan says so", async () => {
    engine = await createEngine({ scenario: "secrets-capped" });
    const plan = await engine.admin.plan();
    expect(say(itemOf(plan, "client-secret").title, english)).toBe("Secret “production”, 180 days");
    expect(readItem(plan, "client-secret").warnings[0]).toMatch(/policy allows 180 days only/);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("that forbids them blocks the plan and names who can change it", async () => {
    engine = await createEngine({ scenario: "secrets-forbidden" });
    const plan = await engine.admin.plan();
    const { problem } = itemOf(plan, "client-secret");
    expect(problem?.code).toBe("secrets-forbidden");
    expect(say(problem?.forward ?? { id: "app.name" }, english)).toContain("“TextUs” in Contoso");
    expect(plan.confirmable).toBe(false);
    nothingWritten(engine);
  });

  it("that can't be read is tried, and the life shortened step by step when it is refused", async () => {
    engine = await createEngine({ scenario: "secrets-capped", withoutScopes: ["Policy.Read.All"] });
    const plan = await engine.admin.plan();
    expect(readItem(plan, "client-secret").details.join()).toContain("can't be read by this account");
    await engine.admin.confirm();
    const { result, progress } = engine.state();
    expect(result?.verified).toBe(true);
    const line = progress.find(({ step }) => step === "client-secret");
    expect(line?.warnings.map((warning) => say(warning, english))).toContain(
      "Your organization's policy did not allow the longer life: the secret lives 180 days.",
    );
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
