import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tenantsAmong } from "../../background/policy/tenants-among.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { clouds } from "../../src/clouds/table.ts";

describe("IDs that may be a tenant's", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ scenario: "contoso" });
  });
  afterAll(() => sandbox?.close());

  it("are told apart by Microsoft's discovery, with nobody signed in", async () => {
    const { id, applications } = sandbox.world.tenant;
    const ids = [applications[0]?.appId ?? "", id];
    const redirects: (string | undefined)[] = [];
    const fetch: typeof sandbox.fetch = (address, init) => {
      redirects.push(init?.redirect);
      return sandbox.fetch(address, init);
    };
    expect(await tenantsAmong(ids, { cloud: clouds.public, fetch })).toEqual([id]);
    expect(redirects).toEqual(["error", "error"]);
    expect(sandbox.requests.map(({ path }) => path)).toContain(
      `/${id}/v2.0/.well-known/openid-configuration`,
    );
  });

  it("stay unknown when Microsoft can't be reached", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const asked = tenantsAmong([sandbox.world.tenant.id], { cloud: clouds.public, fetch });
    await expect(asked).rejects.toThrow("fetch failed");
  });
});
