import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { nothingWritten } from "./ground.ts";

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

  it("of 5,000 applications and service principals are asked no more, and for no more rows, than small ones", async () => {
    const padding = { applications: 5_000, servicePrincipals: 5_000, roles: 1_000, environments: 300 };
    const readings = [];
    for (const changes of [{}, { padding, paging: { bapEnvironments: 1_000 } }]) {
      engine = await createEngine({ changes });
      await engine.admin.plan();
      nothingWritten(engine);
      const reading = engine.sandbox.requests
        .map(({ method, host, path }) => `${method} ${host}${path}`)
        .sort();
      await engine.admin.confirm();
      const { result } = engine.state();
      readings.push({
        reading,
        sent: engine.sent.length,
        verified: result?.verified,
        left: tenantOf(engine),
      });
      if (changes.padding === undefined) await engine.close();
    }
    const [small, large] = readings;
    expect(large).toEqual(small);
    expect(large?.left).toEqual([wholeSetup]);
  });
});
