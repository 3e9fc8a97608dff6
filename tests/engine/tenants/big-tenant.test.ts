import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../support/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../support/engine/tenant.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("big tenants", () => {
  it("come whole over many pages", async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      displayName: `Region ${n}`,
      sku: "Sandbox",
      organization: {
        host: `region${n}.crm4.dynamics.com`,
        businessUnits: { root: {} },
        roles: ["System Administrator"],
        systemUsers: [{ user: "admin@contoso.com", roles: ["System Administrator"] }],
      },
    }));
    const roles = Array.from({ length: 1000 }, (_, n) => ({ name: `Custom role ${n}`, managed: false }));
    const known = [
      "System Administrator",
      "Basic User",
      "Bot Author",
      "Activity Feeds",
      "App Profile User",
      "Customer service app access",
      "Sales system access",
    ];
    engine = await createEngine({
      changes: {
        environments: [
          ...many,
          { displayName: "Contoso Sales", organization: { roles: [...known, ...roles] } },
        ],
        paging: { bapEnvironments: 50, dataverseRows: 100 },
      },
    });
    await engine.admin.signIn();
    expect(engine.state().environments).toHaveLength(123);
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
