import { describe, expect, it } from "vitest";
import type { Switches, World } from "../../../../sandbox/world.ts";
import {
  apiBase,
  applicationUserBody,
  at,
  column,
  createTestWorld,
  dataverseAs,
  makeApplicationUser,
  organizationOf,
  otherAppId,
  png,
  refusalOf,
  roleOf,
  textUsAppId,
  unitOf,
} from "./support.ts";

const none = "99999999-0000-4000-8000-000000000009";
const withSwitches = (switches: Partial<Switches>): World => {
  const world = createTestWorld();
  Object.assign(world.switches, switches);
  return world;
};

describe("POST systemusers", () => {
  it("makes an application user that Dataverse fills from the service principal", async () => {
    const world = createTestWorld();
    const admin = dataverseAs(world);
    const answer = await admin("systemusers", { body: applicationUserBody(world) });
    expect(answer.status).toBe(204);
    expect(answer.text).toBe("");
    const address = answer.headers["odata-entityid"] ?? "";
    expect(address).toMatch(
      /^https:\/\/contoso\.crm4\.dynamics\.com\/api\/data\/v9\.2\/systemusers\([0-9a-f-]{36}\)$/,
    );
    const row = await admin(address.slice(apiBase.length));
    expect(row.json).toMatchObject({
      fullname: "# TextUs",
      firstname: "#",
      lastname: "TextUs",
      applicationid: textUsAppId,
      azureactivedirectoryobjectid: world.tenant.servicePrincipals.find((one) => one.appId === textUsAppId)
        ?.id,
      domainname: `${textUsAppId}@contoso.onmicrosoft.com`,
      accessmode: 4,
      isdisabled: false,
      deletedstate: 0,
      islicensed: false,
      _businessunitid_value: unitOf(world),
    });
  });

  it("answers the row on request, and takes roles and a picture along", async () => {
    const world = createTestWorld();
    const answer = await dataverseAs(world)(
      "systemusers?$select=fullname,entityimageid&$expand=systemuserroles_association($select=name)",
      {
        headers: { prefer: "return=representation" },
        body: applicationUserBody(world, {
          entityimage: png.toString("base64"),
          "systemuserroles_association@odata.bind": [
            `/roles(${roleOf(world, "Basic User")})`,
            `${apiBase}roles(${roleOf(world, "Bot Author")})`,
          ],
        }),
      },
    );
    expect(answer.status).toBe(201);
    expect(answer.headers["preference-applied"]).toBe("return=representation");
    expect(answer.json).toMatchObject({
      fullname: "# TextUs",
      entityimageid: expect.any(String),
      systemuserroles_association: [{ name: "Basic User" }, { name: "Bot Author" }],
    });
  });

  it("is all or nothing when a role of the request is refused", async () => {
    const world = createTestWorld();
    const before = organizationOf(world).systemUsers.length;
    const answer = await dataverseAs(world)("systemusers", {
      body: applicationUserBody(world, {
        "systemuserroles_association@odata.bind": [
          `/roles(${roleOf(world, "Basic User")})`,
          `/roles(${roleOf(world, "Bot Author", "Contoso EMEA")})`,
        ],
      }),
    });
    expect(refusalOf(answer)).toBe("400 0x80041409");
    expect(organizationOf(world).systemUsers).toHaveLength(before);
  });

  it("may be refused together with roles", async () => {
    const world = withSwitches({ applicationUserWithRolesInOneRequest: "refused" });
    const answer = await dataverseAs(world)("systemusers", {
      body: applicationUserBody(world, {
        "systemuserroles_association@odata.bind": [`/roles(${roleOf(world, "Basic User")})`],
      }),
    });
    expect(refusalOf(answer)).toBe("400 0x80048d19");
    expect(organizationOf(world).systemUsers.some((user) => user.applicationid === textUsAppId)).toBe(false);
  });

  it("may be made without the roles that it was to have", async () => {
    const world = withSwitches({ applicationUserWithRolesInOneRequest: "ignored" });
    const answer = await dataverseAs(world)(
      "systemusers?$select=systemuserid&$expand=systemuserroles_association($select=roleid)",
      {
        body: applicationUserBody(world, {
          "systemuserroles_association@odata.bind": [`/roles(${roleOf(world, "Basic User")})`],
        }),
        headers: { prefer: "return=representation" },
      },
    );
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ systemuserroles_association: [] });
  });

  it.each([
    [
      "no business unit",
      { "businessunitid@odata.bind": undefined },
      "400 0x80040216",
      "An unexpected error occurred.",
    ],
    [
      "a bare id",
      { "businessunitid@odata.bind": none },
      "400 0x80040530",
      "Unable to retrieve attribute=businessunitid",
    ],
    [
      "a bind to another table",
      { "businessunitid@odata.bind": `/roles(${none})` },
      "400 0x80040530",
      "businessunitid",
    ],
    [
      "a bind to another host",
      { "businessunitid@odata.bind": `https://x.crm4.dynamics.com/api/data/v9.2/businessunits(${none})` },
      "400 0x80040530",
      "businessunitid",
    ],
    [
      "an unknown business unit",
      { "businessunitid@odata.bind": `/businessunits(${none})` },
      "404 0x80040217",
      "businessunit With Id",
    ],
    ["no application", { applicationid: undefined }, "400 0x80040203", "applicationid"],
    ["an unknown application", { applicationid: none }, "400 0x8004f510", `application ID ${none}`],
    [
      "an unknown property",
      { colour: "blue" },
      "400 0x80048d19",
      "Error identified in Payload provided by the user for Entity :'systemusers'",
    ],
    ["a read-form lookup", { _businessunitid_value: none }, "400 0x80048d19", "_businessunitid_value"],
    [
      "an undeclared navigation property",
      { "businessunit@odata.bind": `/businessunits(${none})` },
      "400 0x80048d19",
      "An undeclared property 'businessunit'",
    ],
    [
      "new roles inside",
      { systemuserroles_association: [{ name: "x" }] },
      "400 0x80048d19",
      "systemuserroles_association",
    ],
    [
      "roles that are no list",
      { "systemuserroles_association@odata.bind": "/roles(x)" },
      "400 0x80048d19",
      "array",
    ],
    [
      "a wrong type",
      { accessmode: "4" },
      "400 0x80048d19",
      "Cannot convert the literal '4' to the expected type 'Edm.Int32'",
    ],
    ["a malformed id", { applicationid: "textus" }, "400 0x80048d19", "Edm.Guid"],
  ])("refuses %s", async (_, change, refusal, message) => {
    const world = createTestWorld();
    const answer = await dataverseAs(world)("systemusers", { body: applicationUserBody(world, change) });
    expect(refusalOf(answer)).toBe(refusal);
    expect(at(answer, "error/message")).toContain(message);
  });

  it.each([
    ["not JSON", "{", "application/json", "400 0x80048d19"],
    ["no object", "[]", "application/json", "400 0x80048d19"],
    ["not sent as JSON", "{}", "text/plain", "415 "],
  ])("refuses a body that is %s", async (_, body, type, refusal) => {
    const answer = await dataverseAs(createTestWorld())("systemusers", {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    expect(refusalOf(answer)).toBe(refusal);
  });

  it("ignores read-only columns, keeps the others", async () => {
    const world = createTestWorld();
    const answer = await dataverseAs(world)("systemusers?$select=jobtitle,createdon,fullname", {
      headers: { prefer: "return=representation" },
      body: applicationUserBody(world, {
        jobtitle: "Bot",
        createdon: "2001-01-01T00:00:00Z",
        fullname: "Me",
      }),
    });
    expect(answer.json).toMatchObject({ jobtitle: "Bot", fullname: "# TextUs" });
    expect(at(answer, "createdon")).not.toBe("2001-01-01T00:00:00Z");
  });

  it("refuses an access mode from an administrator without a licence", async () => {
    const world = createTestWorld();
    const unlicensed = dataverseAs(world, "unlicensed");
    expect(refusalOf(await unlicensed("systemusers", { body: applicationUserBody(world) }))).toBe(
      "403 0x80048d2f",
    );
    const { accessmode: _, ...body } = applicationUserBody(world);
    expect((await unlicensed("systemusers", { body })).status).toBe(204);
  });
});

describe("an application user that is there already", () => {
  it.each([
    ["0x80040237", "412 0x80040237", "A record with matching key values already exists."],
    ["0x8004f511", "400 0x8004f511", `ApplicationId = ${textUsAppId} that already exists`],
  ] as const)("is refused (switch %s)", async (code, refusal, message) => {
    const world = withSwitches({ duplicateApplicationUser: code });
    await makeApplicationUser(world);
    const again = await dataverseAs(world)("systemusers", { body: applicationUserBody(world) });
    expect(refusalOf(again)).toBe(refusal);
    expect(at(again, "error/message")).toContain(message);
  });

  it("blocks when it is soft-deleted, until it is deleted a second time", async () => {
    const world = createTestWorld();
    const admin = dataverseAs(world);
    const id = await makeApplicationUser(world);
    expect((await admin(`systemusers(${id})`, { method: "DELETE" })).status).toBe(204);
    const rows = await admin(
      `systemusers?$select=isdisabled,deletedstate&$filter=applicationid eq ${textUsAppId}`,
    );
    expect(at(rows, "value/0")).toMatchObject({ isdisabled: true, deletedstate: 1 });
    expect(refusalOf(await admin("systemusers", { body: applicationUserBody(world) }))).toBe(
      "412 0x80040237",
    );
    expect((await admin(`systemusers(${id})`, { method: "DELETE" })).status).toBe(204);
    expect(refusalOf(await admin(`systemusers(${id})`, { method: "DELETE" }))).toBe("404 0x80040217");
    expect((await admin("systemusers", { body: applicationUserBody(world) })).status).toBe(204);
  });

  it("blocks also while reads do not see it yet", async () => {
    const world = createTestWorld();
    world.replication.lag.systemuser = 60_000;
    await makeApplicationUser(world);
    const rows = await dataverseAs(world)(`systemusers?$filter=applicationid eq ${textUsAppId}`);
    expect(column(rows, "systemuserid")).toEqual([]);
    const again = await dataverseAs(world)("systemusers", { body: applicationUserBody(world) });
    expect(refusalOf(again)).toBe("412 0x80040237");
  });
});

describe("a service principal that Dataverse does not see yet", () => {
  it.each([
    ["0x80041d28", "400 0x80041d28"],
    ["0x8004f510", "400 0x8004f510"],
  ] as const)("is refused (switch %s)", async (code, refusal) => {
    const world = withSwitches({ applicationUserBeforeReplication: code });
    world.replication.lag["dataverse.servicePrincipal"] = 30_000;
    const index = world.tenant.servicePrincipals.findIndex((one) => one.appId === otherAppId);
    const [principal] = world.tenant.servicePrincipals.splice(index, 1);
    if (!principal) throw new Error("no principal");
    world.tenant.servicePrincipals.push({ ...principal, _writtenAt: world.clock.now() });
    const create = () =>
      dataverseAs(world)("systemusers", { body: applicationUserBody(world, { applicationid: otherAppId }) });
    expect(refusalOf(await create())).toBe(refusal);
    world.clock.advance(30_000);
    expect((await create()).status).toBe(204);
  });
});
