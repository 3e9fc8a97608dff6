import { describe, expect, it } from "vitest";
import { createSwitches, switchValues } from "../../../../sandbox/world/switches.ts";
import type { World } from "../../../../sandbox/world.ts";
import {
  type Answer,
  applicationClaims,
  at,
  column,
  createTestWorld,
  organizationOf,
  otherAppId,
  personClaims,
  type Request,
  refusalOf,
  send,
  textUsAppId,
} from "../dataverse/support.ts";

const root = "https://api.bap.microsoft.com/providers/Microsoft.BusinessAppPlatform/";
const version = "api-version=2020-10-01";
const audience = "https://service.powerapps.com/";

const bapAs =
  (world: World, name: string) =>
  (path: string, request: Request = {}): Promise<Answer> =>
    send(world, personClaims(world, name, { aud: audience, scp: "User" }), root + path, request);

const bapAsApplication =
  (world: World) =>
  (path: string, request: Request = {}): Promise<Answer> =>
    send(world, applicationClaims(world, textUsAppId, { aud: audience }), root + path, request);

const displayNames = (answer: Answer): unknown[] =>
  column(answer, "properties").map((properties) => (properties as { displayName: string }).displayName);

describe("the admin list of environments", () => {
  it("is for Global, Power Platform and Dynamics 365 administrators, also through a group", async () => {
    const world = createTestWorld();
    for (const name of ["admin", "unlicensed", "bygroup"]) {
      const answer = await bapAs(world, name)(`scopes/admin/environments?${version}&$expand=permissions`);
      expect(answer.status).toBe(200);
      expect(displayNames(answer)).toEqual(["Contoso Sales", "Hidden", "Contoso (default)"]);
    }
    const refused = await bapAs(world, "basic")(`scopes/admin/environments?${version}`);
    expect(refusalOf(refused)).toBe("403 Forbidden");
    expect(at(refused, "error/message")).toContain("does not have permission to access the path");
  });

  it("names environments in the admin scope, without Dataverse members where there is none", async () => {
    const world = createTestWorld();
    const answer = await bapAs(world, "admin")(`scopes/admin/environments?${version}`);
    const sales = at(answer, "value/0") as Record<string, unknown>;
    expect(sales).toMatchObject({
      id: `/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments/${String(sales.name)}`,
      type: "Microsoft.BusinessAppPlatform/scopes/environments",
      properties: {
        linkedEnvironmentMetadata: {
          instanceUrl: "https://contoso.crm4.dynamics.com/",
          instanceApiUrl: "https://contoso.api.crm4.dynamics.com",
          resourceId: organizationOf(world).id,
        },
        states: { runtime: { id: "Enabled" } },
      },
    });
    expect(at(answer, "value/1/properties")).not.toHaveProperty("linkedEnvironmentMetadata");
    expect(at(answer, "value/2/name")).toBe(`Default-${world.tenant.id}`);
  });

  it("shows an organization's state as it is now", async () => {
    const world = createTestWorld();
    organizationOf(world).state = "AdminMode";
    const path = `scopes/admin/environments?${version}`;
    expect(at(await bapAs(world, "admin")(path), "value/0/properties/states/runtime/id")).toBe("AdminMode");
    organizationOf(world).state = "Disabled";
    const disabled = await bapAs(world, "admin")(path);
    expect(at(disabled, "value/0/properties/linkedEnvironmentMetadata/instanceState")).toBe("Disabled");
  });

  it("comes in pages when the world says so", async () => {
    const world = createTestWorld({ paging: { bapEnvironments: 2 } });
    const first = await bapAs(world, "admin")(`scopes/admin/environments?${version}`);
    expect(displayNames(first)).toEqual(["Contoso Sales", "Hidden"]);
    const next = String(at(first, "nextLink"));
    expect(next).toContain(version);
    const second = await bapAs(world, "admin")(next.slice(root.length));
    expect(displayNames(second)).toEqual(["Contoso (default)"]);
    expect(second.json).not.toHaveProperty("nextLink");
  });

  it.each([
    ["scopes/admin/environments", "400 MissingApiVersionParameter"],
    ["scopes/admin/environments?api-version=2020-10-02", "400 InvalidApiVersionParameter"],
    [`scopes/admin/environments/nowhere?${version}`, "404 EnvironmentNotFound"],
    [`scopes/admin/environments/~default/foo?${version}`, "404 NotFound"],
    [`foo?${version}`, "404 NotFound"],
  ])("and what is refused: %s", async (path, refusal) => {
    expect(refusalOf(await bapAs(createTestWorld(), "admin")(path))).toBe(refusal);
  });
});

describe("a token", () => {
  it.each([
    ["none", null],
    ["for Dataverse", {}],
    ["without scope", { aud: audience, scp: "profile" }],
    ["of another tenant", { aud: audience, scp: "User", tid: "bbbbbbbb-0000-4000-8000-000000000001" }],
    ["of nobody", { aud: audience, scp: "User", oid: "99999999-0000-4000-8000-000000000009" }],
  ])("that does not open BAP: %s", async (_, more) => {
    const world = createTestWorld();
    const claims = more && personClaims(world, "admin", more);
    const answer = await send(world, claims, `${root}environments?${version}`);
    expect(refusalOf(answer)).toBe("401 AuthenticationFailed");
  });

  it.each(switchValues.powerAppsAudience)("is taken for the API's name %s", async (answer) => {
    const status = async (aud: string): Promise<number> => {
      const world = { ...createTestWorld(), switches: createSwitches({ powerAppsAudience: answer }) };
      const claims = personClaims(world, "admin", { aud, scp: "User" });
      return (await send(world, claims, `${root}environments?${version}`)).status;
    };
    expect([await status(audience), await status(audience.slice(0, -1))]).toEqual([
      answer === "without slash only" ? 401 : 200,
      answer === "with slash only" ? 401 : 200,
    ]);
  });

  it("may be for BAP's own host", async () => {
    const world = createTestWorld();
    const claims = personClaims(world, "admin", {
      aud: "https://api.bap.microsoft.com/",
      scp: "user_impersonation",
    });
    expect((await send(world, claims, `${root}environments?${version}`)).status).toBe(200);
  });
});

describe("the caller's own list of environments", () => {
  it("holds what the caller sees, in the user scope", async () => {
    const world = createTestWorld();
    expect(displayNames(await bapAs(world, "admin")(`environments?${version}`))).toHaveLength(3);
    const answer = await bapAs(world, "basic")(`environments?${version}`);
    expect(displayNames(answer)).toEqual(["Contoso Sales", "Contoso (default)"]);
    const name = String(at(answer, "value/0/name"));
    expect(at(answer, "value/0/id")).toBe(`/providers/Microsoft.BusinessAppPlatform/environments/${name}`);
    expect(at(answer, "value/0/type")).toBe("Microsoft.BusinessAppPlatform/environments");
  });

  it("reads one environment by name or as ~default, not one that is hidden", async () => {
    const world = createTestWorld();
    const basic = bapAs(world, "basic");
    const byAlias = await basic(`environments/~default?${version}`);
    expect(at(byAlias, "properties/isDefault")).toBe(true);
    const hidden = world.tenant.environments[1]?.name ?? "";
    const refused = await basic(`environments/${hidden}?${version}`);
    expect(refusalOf(refused)).toBe("403 EnvironmentAccess");
    expect(refusalOf(await basic(`environments/nowhere?${version}`))).toBe("404 EnvironmentNotFound");
    expect((await bapAs(world, "admin")(`environments/${hidden.toUpperCase()}?${version}`)).status).toBe(200);
  });
});

describe("a client that takes too much", () => {
  it("leaves an application user with System Administrator behind: addAppUser", async () => {
    const world = createTestWorld();
    const path = `scopes/admin/environments/${world.tenant.environments[0]?.name}/addAppUser?${version}`;
    const add = (body: unknown) => bapAs(world, "admin")(path, { body });
    expect(refusalOf(await add({ applicationId: textUsAppId }))).toBe("400 InvalidRequestContent");
    expect(refusalOf(await add({ objectId: textUsAppId }))).toBe("400 MissingServicePrincipalAppId");
    expect(refusalOf(await add({ servicePrincipalAppId: world.tenant.id }))).toBe("500 InternalServerError");
    for (let times = 0; times < 2; times += 1) {
      const answer = await add({ servicePrincipalAppId: textUsAppId });
      expect(answer.status).toBe(200);
      expect(answer.text).toBe("");
    }
    const made = organizationOf(world).systemUsers.filter((user) => user.applicationid === textUsAppId);
    expect(made).toHaveLength(1);
    const roles = organizationOf(world).roles.filter((role) => made[0]?.roleids.includes(role.roleid));
    expect(roles.map((role) => role.name)).toEqual(["System Administrator"]);
  });

  it("cannot add one where there is no Dataverse", async () => {
    const world = createTestWorld();
    const answer = await bapAs(world, "admin")(`scopes/admin/environments/~default/addAppUser?${version}`, {
      body: { servicePrincipalAppId: textUsAppId },
    });
    expect(refusalOf(answer)).toBe("409 UnlinkedEnvironmentForbiddenOperation");
  });

  it("opens the whole admin API to an application: adminApplications", async () => {
    const world = createTestWorld();
    const admin = bapAs(world, "admin");
    const list = () => bapAsApplication(world)(`scopes/admin/environments?${version}`);
    const refused = await list();
    expect(refusalOf(refused)).toBe("403 Forbidden");
    expect(at(refused, "error/message")).toContain(`for application ${textUsAppId}`);
    const registration = `adminApplications/${textUsAppId}?${version}`;
    expect(refusalOf(await admin(registration))).toBe("400 InvalidApplicationId");
    expect(refusalOf(await bapAs(world, "basic")(registration, { method: "PUT" }))).toBe("403 Forbidden");
    expect((await admin(registration, { method: "PUT" })).status).toBe(200);
    expect(column(await admin(`adminApplications?${version}`), "applicationId")).toEqual([textUsAppId]);
    expect((await admin(registration)).status).toBe(200);
    expect((await list()).status).toBe(200);
    expect((await admin(registration, { method: "DELETE" })).status).toBe(204);
    expect(refusalOf(await list())).toBe("403 Forbidden");
    expect(refusalOf(await admin(`adminApplications/${otherAppId}?${version}`, { method: "DELETE" }))).toBe(
      "400 InvalidApplicationId",
    );
  });
});
