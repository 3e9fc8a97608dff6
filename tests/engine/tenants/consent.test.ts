import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { handMade } from "../../../drive/engine/hand-made-app.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { nothingWritten } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("consent", () => {
  it("is merged with what was granted before; nothing is lost", async () => {
    engine = await createEngine({ scenario: "other-scopes" });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "admin-consent").details).toEqual([
      "create: user_impersonation (Dynamics CRM)",
      "keep: Was granted before and stays: Organization.Read.All (Microsoft Graph)",
      "create: Directory.ReadWrite.All (Microsoft Graph)",
      "keep: User.Read (Microsoft Graph)",
    ]);
    await engine.admin.confirm();
    expect(tenantOf(engine)[0]?.grants).toEqual([
      "AllPrincipals Dynamics CRM: user_impersonation",
      "AllPrincipals Microsoft Graph: Directory.ReadWrite.All Organization.Read.All User.Read",
    ]);
  });

  it.each([
    [["Dynamics CRM"], ["00000007-0000-0000-c000-000000000000"]],
    [["Microsoft Graph"], ["00000003-0000-0000-c000-000000000000"]],
    [
      ["Dynamics CRM", "Microsoft Graph"],
      ["00000007-0000-0000-c000-000000000000", "00000003-0000-0000-c000-000000000000"],
    ],
  ])("makes the service principal of %s where it is missing, and says so before", async (names, ids) => {
    engine = await createEngine({
      changes: { tenant: { withoutServicePrincipals: ids }, signInApp: null },
    });
    const plan = await engine.admin.plan();
    const { details } = readItem(plan, "admin-consent");
    expect(details.filter((text) => text.includes("service principal"))).toEqual(
      names.map((name) => `create: ${name} is not in your organization yet: its service principal`),
    );
    nothingWritten(engine);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
