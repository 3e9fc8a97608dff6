import { describe, expect, it } from "vitest";
import { crowd } from "../../../bench/growth/crowd.ts";
import { loadScenario } from "../../../sandbox/scenario/load.ts";

describe("a crowded tenant", () => {
  it("gets the given number of each kind, none of them ours, each with its own id", () => {
    const world = loadScenario("contoso");
    const { tenant } = world;
    const before = tenant.applications.length;
    const [organization] = tenant.organizations;
    const roles = organization?.roles.length ?? 0;
    crowd(world, 25);
    expect(tenant.applications).toHaveLength(before + 25);
    expect(organization?.roles).toHaveLength(roles + 25);
    const ids = [
      ...tenant.applications.map(({ id }) => id),
      ...tenant.servicePrincipals.map(({ id }) => id),
      ...tenant.environments.map(({ name }) => name),
      ...(organization?.roles ?? []).map(({ roleid }) => roleid),
      ...(organization?.systemUsers ?? []).map(({ systemuserid }) => systemuserid),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(tenant.applications.filter(({ displayName }) => displayName === "TextUs")).toEqual([]);
  });
});
