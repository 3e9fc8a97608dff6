import { describe, expect, it } from "vitest";
import {
  apiBase,
  applicationClaims,
  at,
  createTestWorld,
  dataverseAs,
  host,
  makeApplicationUser,
  organizationOf,
  personClaims,
  refusalOf,
  roleOf,
  send,
  systemUserOf,
  unitOf,
} from "./support.ts";

const whoAmI = `${apiBase}WhoAmI`;

describe("a request without a usable token", () => {
  const world = createTestWorld();
  it.each([
    ["no token", null],
    [
      "a token for another organization",
      personClaims(world, "admin", { aud: "https://other.crm4.dynamics.com" }),
    ],
    [
      "a token of another tenant",
      personClaims(world, "admin", { tid: "bbbbbbbb-0000-4000-8000-000000000001" }),
    ],
    ["a token without user_impersonation", personClaims(world, "admin", { scp: "profile" })],
  ])("is challenged with an empty body: %s", async (_, claims) => {
    const answer = await send(world, claims, whoAmI);
    expect(answer.status).toBe(401);
    expect(answer.text).toBe("");
    expect(answer.headers["www-authenticate"]).toBe(
      `Bearer authorization_uri=https://login.microsoftonline.com/${world.tenant.id}/oauth2/authorize, resource_id=https://${host}/`,
    );
  });

  it("may name the organization in its api form", async () => {
    const api = "https://contoso.api.crm4.dynamics.com";
    const answer = await send(
      world,
      personClaims(world, "admin", { aud: `${api}/` }),
      `${api}/api/data/v9.0/WhoAmI`,
    );
    expect(answer.status).toBe(200);
    expect(at(answer, "@odata.context")).toBe(
      `${api}/api/data/v9.0/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
    );
  });
});

describe("a person", () => {
  it("is known by object id", async () => {
    const world = createTestWorld();
    const answer = await dataverseAs(world, "basic")("WhoAmI");
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      UserId: systemUserOf(world, "basic").systemuserid,
      BusinessUnitId: unitOf(world),
      OrganizationId: organizationOf(world).id,
    });
    expect(answer.headers["odata-version"]).toBe("4.0");
  });

  it.each([
    ["stranger", "403 0x80072560"],
    ["noroles", "403 0x80042f09"],
    ["disabled", "403 0x80040225"],
  ])("%s is refused with %s", async (name, refusal) => {
    expect(refusalOf(await dataverseAs(createTestWorld(), name)("WhoAmI"))).toBe(refusal);
  });

  it("needs System Administrator in admin mode, and nobody gets in when the organization is disabled", async () => {
    const world = createTestWorld();
    organizationOf(world).state = "AdminMode";
    expect(refusalOf(await dataverseAs(world, "basic")("WhoAmI"))).toBe("403 0x8004a113");
    expect((await dataverseAs(world, "admin")("WhoAmI")).status).toBe(200);
    organizationOf(world).state = "Disabled";
    expect(refusalOf(await dataverseAs(world, "admin")("WhoAmI"))).toBe("403 0x8004a104");
  });
});

describe("an application", () => {
  it("is nobody before its user exists, refused until it has a role, and then only what its roles allow", async () => {
    const world = createTestWorld();
    const admin = dataverseAs(world);
    const claims = applicationClaims(world);
    expect(refusalOf(await send(world, claims, whoAmI))).toBe("403 0x80072560");

    const id = await makeApplicationUser(world);
    expect(refusalOf(await send(world, claims, whoAmI))).toBe("403 0x80042f09");

    const assign = (role: string) =>
      admin(`systemusers(${id})/systemuserroles_association/$ref`, {
        body: { "@odata.id": `${apiBase}roles(${roleOf(world, role)})` },
      });
    await assign("Customer service app access");
    const known = await send(world, claims, whoAmI);
    expect(at(known, "UserId")).toBe(id);
    const refused = await send(world, claims, `${apiBase}accounts?$top=1`);
    expect(refusalOf(refused)).toBe("403 0x80040220");

    await assign("Basic User");
    expect((await send(world, claims, `${apiBase}accounts?$top=1`)).status).toBe(200);
    const creation = await send(world, claims, `${apiBase}systemusers`, { body: {} });
    expect(refusalOf(creation)).toBe("403 0x80040220");
  });

  it("is not seen until its row has been replicated", async () => {
    const world = createTestWorld();
    world.replication.lag.systemuser = 10_000;
    const id = await makeApplicationUser(world);
    expect(refusalOf(await send(world, applicationClaims(world), whoAmI))).toBe("403 0x80072560");
    expect(refusalOf(await dataverseAs(world)(`systemusers(${id})`))).toBe("404 0x80040217");
    world.clock.advance(10_000);
    expect((await dataverseAs(world)(`systemusers(${id})`)).status).toBe(200);
  });
});

describe("a privilege that is missing", () => {
  it("is named in the recorded form", async () => {
    const world = createTestWorld();
    const user = systemUserOf(world, "basic");
    const answer = await dataverseAs(world, "basic")("systemusers", {
      body: { applicationid: unitOf(world) },
    });
    expect(refusalOf(answer)).toBe("403 0x80040220");
    expect(at(answer, "error/message")).toMatch(
      new RegExp(
        `^Principal user \\(Id=${user.systemuserid}, type=8, roleCount=1, privilegeCount=\\d+, accessMode='0 Read-Write', AADObjectId='${user.azureactivedirectoryobjectid}', MetadataCachePrivilegesCount=\\d+, businessUnitId=${user.businessunitid}\\), is missing prvCreateUser privilege \\(Id=[0-9a-f-]{36}\\) on OTC=8 for entity 'systemuser' \\(LocalizedName='User'\\)\\. context\\.`,
      ),
    );
  });

  it("may reach only the rows that the caller owns", async () => {
    const world = createTestWorld();
    const user = systemUserOf(world, "basic");
    user.roleids = [roleOf(world, "Own accounts")];
    const mine = {
      accountid: "acc00000-0000-4000-8000-00000000000f",
      name: "Mine",
      _ownerid_value: user.systemuserid,
    };
    organizationOf(world).accounts.push(mine);
    const answer = await dataverseAs(world, "basic")("accounts?$select=name");
    expect(at(answer, "value/0/name")).toBe("Mine");
    expect(at(answer, "value/1")).toBeUndefined();
  });
});

describe("an address below the organization", () => {
  const world = createTestWorld();
  it.each([
    ["GET", "https://contoso.crm4.dynamics.com/api/data/v8.2/WhoAmI", "404 "],
    ["POST", whoAmI, "404 "],
    ["GET", `${apiBase}Systemusers`, "404 0x8006088a"],
    ["GET", `${apiBase}systemusers/foo`, "404 0x8006088a"],
    ["PUT", `${apiBase}roles`, "405 "],
    ["POST", `${apiBase}roles`, "405 "],
    ["GET", `${apiBase}roles(%zz)`, "400 0x80060888"],
  ])("that is not there: %s %s", async (method, url, refusal) => {
    expect(refusalOf(await send(world, personClaims(world, "admin"), url, { method }))).toBe(refusal);
  });

  it("lists the tables at its root", async () => {
    const answer = await dataverseAs(world)("");
    expect(answer.text).toContain('"systemusers"');
  });
});
