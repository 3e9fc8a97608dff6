import { describe, expect, it } from "vitest";
import type { World } from "../../../../sandbox/world.ts";
import {
  apiBase,
  applicationClaims,
  at,
  column,
  createTestWorld,
  dataverseAs,
  organizationOf,
  personClaims,
  personOf,
  refusalOf,
  send,
  systemUserOf,
  textUsAppId,
} from "../dataverse/support.ts";

const host = "https://api.powerplatform.com";
const scopes = "EnvironmentManagement.Environments.Read UserManagement.Users.Apply";

const claimsOf = (world: World, name: string, scp = scopes) => personClaims(world, name, { aud: host, scp });

const elevate = (world: World, name: string, environment?: string, scp?: string) =>
  send(
    world,
    claimsOf(world, name, scp),
    `${host}/usermanagement/environments/${environment ?? world.tenant.environments[0]?.name}/user/applyAdminRole?api-version=2022-03-01-preview`,
    { method: "POST" },
  );

const roleNames = (world: World, name: string): string[] => {
  const user = organizationOf(world).systemUsers.find(
    (one) => one.azureactivedirectoryobjectid === personOf(world, name).id,
  );
  return organizationOf(world)
    .roles.filter((role) => user?.roleids.includes(role.roleid))
    .map((role) => role.name);
};

describe("applyAdminRole", () => {
  it("gives an administrator a systemuser with System Administrator", async () => {
    const world = createTestWorld();
    const { systemUsers } = organizationOf(world);
    systemUsers.splice(0, systemUsers.length);
    world.replication.lag.systemuser = 5_000;
    const answer = await elevate(world, "admin");
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      errors: [],
      information: [{ Subject: "Result", Code: "UserExists" }],
    });
    expect(refusalOf(await dataverseAs(world)("WhoAmI"))).toBe("403 0x80072560");
    world.clock.advance(5_000);
    expect((await dataverseAs(world)("WhoAmI")).status).toBe(200);
    expect(roleNames(world, "admin")).toEqual(["System Administrator"]);
  });

  it("may be repeated, and adds to the roles that are there", async () => {
    const world = createTestWorld();
    world.tenant.users
      .find((user) => user.id === personOf(world, "disabled").id)
      ?.directoryRoles.push("44367163-eba1-44c3-98af-f5787879f96a");
    const before = organizationOf(world).systemUsers.length;
    for (let times = 0; times < 2; times += 1) expect((await elevate(world, "disabled")).status).toBe(200);
    expect(organizationOf(world).systemUsers).toHaveLength(before);
    expect(roleNames(world, "disabled")).toEqual(["System Administrator", "Basic User"]);
    expect(systemUserOf(world, "disabled").isdisabled).toBe(false);
  });

  it.each(["basic", "bygroup"])("refuses %s: the role must be the caller's own", async (name) => {
    const world = createTestWorld();
    const answer = await elevate(world, name);
    expect(answer.status).toBe(403);
    expect(at(answer, "error/message")).toContain(
      "not either a Global admin, Power Platform admin, or Dynamics 365 admin",
    );
    expect(roleNames(world, name)).not.toContain("System Administrator");
  });

  it("refuses applications, missing scopes, other versions and environments without Dataverse", async () => {
    const world = createTestWorld();
    const url = `${host}/usermanagement/environments/${world.tenant.environments[0]?.name}/user/applyAdminRole`;
    const version = "?api-version=2022-03-01-preview";
    const post = { method: "POST" };
    const application = applicationClaims(world, textUsAppId, { aud: host });
    expect(refusalOf(await send(world, application, url + version, post))).toBe("403 Forbidden");
    expect(
      refusalOf(await elevate(world, "admin", undefined, "EnvironmentManagement.Environments.Read")),
    ).toBe("403 InsufficientDelegatedPermissions");
    const admin = claimsOf(world, "admin");
    expect(refusalOf(await send(world, admin, `${url}?api-version=2024-10-01`, post))).toBe(
      "400 InvalidApiVersionParameter",
    );
    expect(refusalOf(await elevate(world, "admin", "~default"))).toBe("400 InstanceNotFound");
    expect(refusalOf(await elevate(world, "admin", "nowhere"))).toBe("404 EnvironmentNotFound");
    expect(refusalOf(await send(world, null, url + version, post))).toBe("401 Unauthorized");
    expect(refusalOf(await send(world, admin, url + version))).toBe("404 NotFound");
  });
});

describe("the list of environments", () => {
  const url = `${host}/environmentmanagement/environments?api-version=2024-10-01`;

  it("is flat, and holds everything for administrators", async () => {
    const world = createTestWorld();
    const answer = await send(world, claimsOf(world, "admin"), url);
    expect(column(answer, "displayName")).toEqual(["Contoso Sales", "Hidden", "Contoso (default)"]);
    expect(at(answer, "value/0")).toMatchObject({
      type: "Production",
      state: "Enabled",
      geo: "europe",
      url: "https://contoso.crm4.dynamics.com/",
    });
    expect(at(answer, "value/1")).not.toHaveProperty("url");
    const basic = await send(world, claimsOf(world, "basic"), url);
    expect(column(basic, "displayName")).toEqual(["Contoso Sales", "Contoso (default)"]);
    const application = applicationClaims(world, textUsAppId, { aud: host });
    expect(column(await send(world, application, url), "id")).toEqual([]);
  });

  it("needs its scope and version", async () => {
    const world = createTestWorld();
    expect(refusalOf(await send(world, claimsOf(world, "admin", "UserManagement.Users.Apply"), url))).toBe(
      "403 InsufficientDelegatedPermissions",
    );
    const unversioned = url.split("?")[0] ?? "";
    expect(refusalOf(await send(world, claimsOf(world, "admin"), unversioned))).toBe(
      "400 MissingApiVersionParameter",
    );
    expect(refusalOf(await send(world, personClaims(world, "admin", { aud: apiBase }), url))).toBe(
      "401 Unauthorized",
    );
  });
});
