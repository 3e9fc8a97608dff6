import { afterEach, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";

let engine: Engine;
afterEach(() => engine.close());

it("sets everything up over HTTP/2, by one connection for each host", async () => {
  engine = await createEngine({ changes: { http2: true } });
  await engine.admin.run();
  expect(engine.state().result?.verified).toBe(true);
  expect(tenantOf(engine)).toEqual([wholeSetup]);
  const { requests } = engine.sandbox;
  expect(new Set(requests.map(({ http }) => http))).toEqual(new Set(["2"]));
  const hosts = new Set(requests.map(({ host }) => host));
  expect(new Set(requests.map(({ connection }) => connection)).size).toBe(hosts.size);
});

it("gets over a cut connection, a throttling and half an answer in the same way", async () => {
  const at = (path: string, action: object, method = "POST") => ({ match: { method, path }, action });
  engine = await createEngine({
    changes: {
      http2: true,
      faults: [
        at("/applications$", { cut: "after" }),
        at("/oauth2PermissionGrants", { status: 429, retryAfterSeconds: 3 }),
        at("/systemusers", { truncate: true }),
        at("/systemusers\\(", { truncate: "unannounced" }, "GET"),
        at("/token", { cut: "before" }),
      ],
    },
  });
  await engine.admin.run();
  expect(engine.sandbox.faults.list().map(({ hit }) => hit)).toEqual([1, 1, 1, 1, 1]);
  expect(tenantOf(engine)).toEqual([wholeSetup]);
});
