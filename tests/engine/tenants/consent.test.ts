import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../support/engine/admin.ts";
import { createEngine, type Engine } from "../../support/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../support/engine/tenant.ts";
import { handMade } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("consent", () => {
  it("is merged with what was granted before; nothing is lost", async () => {
    engine = await createEngine({ scenario: "other-scopes" });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "admin-consent").details).toEqual([
      "create: user_impersonation (Dynamics CRM)",
      "create: Directory.ReadWrite.All (Microsoft Graph)",
      "keep: User.Read (Microsoft Graph)",
    ]);
    await engine.admin.confirm();
    expect(tenantOf(engine)[0]?.grants).toEqual([
      "AllPrincipals Dynamics CRM: user_impersonation",
      "AllPrincipals Microsoft Graph: Directory.ReadWrite.All Organization.Read.All User.Read",
    ]);
  });

  it("makes the service principals of Microsoft's APIs where they are missing", async () => {
    const dynamics = "00000007-0000-0000-c000-000000000000";
    engine = await createEngine({
      changes: { tenant: { withoutServicePrincipals: [dynamics] }, signInApp: null },
    });
    const plan = await engine.admin.plan();
    expect(readItem(plan, "admin-consent").details[0]).toMatch(
      /Dynamics CRM is not in your organization yet/,
    );
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
