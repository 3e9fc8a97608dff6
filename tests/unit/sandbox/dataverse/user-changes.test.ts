import { beforeEach, describe, expect, it } from "vitest";
import type { World } from "../../../../sandbox/world.ts";
import {
  type Answer,
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
  type Request,
  refusalOf,
  roleOf,
  systemUserOf,
  textUsAppId,
  unitOf,
} from "./support.ts";

let world: World;
let admin: (path: string, request?: Request) => Promise<Answer>;
let user: string;

beforeEach(async () => {
  world = createTestWorld();
  admin = dataverseAs(world);
  user = `systemusers(${await makeApplicationUser(world)})`;
});

const patch = (body: unknown, headers: Record<string, string> = { "if-match": "*" }) =>
  admin(user, { method: "PATCH", body, headers });

describe("PATCH of an application user", () => {
  it("disables and enables it, with its applicationid only", async () => {
    expect(refusalOf(await patch({ isdisabled: true }))).toBe("400 0x80041d48");
    const answer = await patch({ isdisabled: true, applicationid: textUsAppId.toUpperCase() });
    expect(answer.status).toBe(204);
    expect(answer.headers["odata-entityid"]).toBe(apiBase + user);
    expect(at(await admin(user), "isdisabled")).toBe(true);
    await patch({ isdisabled: false, applicationid: textUsAppId });
    expect(at(await admin(user), "isdisabled")).toBe(false);
  });

  it.each([
    [{ accessmode: 0 }, "400 0x80040d40"],
    [{ applicationid: otherAppId }, "400 0x80041d48"],
    [{ azureactivedirectoryobjectid: otherAppId }, "400 0x80041d4f"],
    [{ "businessunitid@odata.bind": "/businessunits(x)" }, "400 0x80060888"],
    [{ "businessunitid@odata.bind": `/businessunits(${otherAppId})` }, "404 0x80040217"],
    [{ colour: "blue" }, "400 0x80048d19"],
  ])("refuses %j", async (body, refusal) => {
    expect(refusalOf(await patch(body))).toBe(refusal);
  });

  it("changes nothing when one part is refused", async () => {
    const before = (await admin(user)).text;
    expect(
      refusalOf(await patch({ isdisabled: true, applicationid: textUsAppId, entityimage: "AAAA" })),
    ).toBe("400 0x80072553");
    expect((await admin(user)).text).toBe(before);
  });

  it("moves it to another business unit, without its roles", async () => {
    await admin(`${user}/systemuserroles_association/$ref`, {
      body: { "@odata.id": `roles(${roleOf(world, "Basic User")})` },
    });
    await patch({ "businessunitid@odata.bind": `/businessunits(${unitOf(world, "Contoso EMEA")})` });
    const row = await admin(`${user}?$select=_businessunitid_value&$expand=systemuserroles_association`);
    expect(row.json).toMatchObject({
      _businessunitid_value: unitOf(world, "Contoso EMEA"),
      systemuserroles_association: [],
    });
  });

  it("counts versions: If-Match with an old one is refused", async () => {
    const first = (await admin(user)).headers.etag ?? "";
    expect((await patch({ jobtitle: "Bot" }, { "if-match": first })).status).toBe(204);
    expect(refusalOf(await patch({ jobtitle: "Robot" }, { "if-match": first }))).toBe("412 0x80060882");
    expect(at(await admin(user), "jobtitle")).toBe("Bot");
    expect(refusalOf(await patch({ jobtitle: "x" }, { "if-none-match": "*" }))).toBe("412 0x80040237");
  });

  it("needs the right to write", async () => {
    const basic = dataverseAs(world, "basic");
    expect(refusalOf(await basic(user, { method: "PATCH", body: { jobtitle: "x" } }))).toBe("403 0x80040220");
    expect(refusalOf(await basic(user, { method: "DELETE" }))).toBe("403 0x80040220");
  });
});

describe("PATCH of a user that is not there", () => {
  const free = "systemusers(77777777-0000-4000-8000-000000000007)";
  const body = () => applicationUserBody(world, { applicationid: otherAppId });

  it("makes it under that id, unless If-Match forbids", async () => {
    expect(
      refusalOf(await admin(free, { method: "PATCH", body: body(), headers: { "if-match": "*" } })),
    ).toBe("404 0x80040217");
    const made = await admin(free, { method: "PATCH", body: body() });
    expect(made.status).toBe(204);
    expect(at(await admin(free), "applicationid")).toBe(otherAppId);
  });
});

describe("DELETE of users", () => {
  it("does not purge a person who is still in the directory, nor the caller", async () => {
    const basic = `systemusers(${systemUserOf(world, "basic").systemuserid})`;
    expect((await admin(basic, { method: "DELETE" })).status).toBe(204);
    expect(refusalOf(await admin(basic, { method: "DELETE" }))).toBe("400 0x80048359");
    const self = `systemusers(${systemUserOf(world, "admin").systemuserid})`;
    expect(refusalOf(await admin(self, { method: "DELETE" }))).toBe("400 0x80041d33");
  });

  it("leaves a row that can only be purged", async () => {
    await admin(user, { method: "DELETE" });
    expect(refusalOf(await patch({ jobtitle: "x" }))).toBe("403 0x80040225");
    const role = { body: { "@odata.id": `roles(${roleOf(world, "Basic User")})` } };
    expect(refusalOf(await admin(`${user}/systemuserroles_association/$ref`, role))).toBe("403 0x80040225");
  });
});

describe("roles of a user", () => {
  const refs = () => `${user}/systemuserroles_association/$ref`;
  const assign = (reference: string, path = refs()) => admin(path, { body: { "@odata.id": reference } });
  const held = async () => column(await admin(`${user}/systemuserroles_association?$select=name`), "name");

  it("are given by any form of reference and taken by both forms of DELETE", async () => {
    const basic = roleOf(world, "Basic User");
    const author = roleOf(world, "Bot Author");
    expect((await assign(`${apiBase}roles(${basic})`)).status).toBe(204);
    expect((await assign(`roles(${author.toUpperCase()})`)).status).toBe(204);
    expect(await held()).toEqual(["Basic User", "Bot Author"]);
    const id = encodeURIComponent(`${apiBase}roles(${basic})`);
    expect((await admin(`${refs()}?$id=${id}`, { method: "DELETE" })).status).toBe(204);
    expect(
      (await admin(`${user}/systemuserroles_association(${author})/$ref`, { method: "DELETE" })).status,
    ).toBe(204);
    expect(await held()).toEqual([]);
    expect(refusalOf(await admin(refs(), { method: "DELETE" }))).toBe("400 0x80060888");
  });

  it("must be of the user's business unit", async () => {
    const answer = await assign(`roles(${roleOf(world, "Basic User", "Contoso EMEA")})`);
    expect(refusalOf(answer)).toBe("400 0x80041409");
    expect(at(answer, "error/message")).toContain(`userBU=${unitOf(world)}, roleId=`);
  });

  it.each([
    ["0x80040217", "404 0x80040217"],
    ["0x80060888", "400 0x80060888"],
  ] as const)("must be known (switch %s)", async (code, refusal) => {
    world.switches.unknownRole = code;
    const answer = await assign(`roles(${otherAppId})`);
    expect(refusalOf(answer)).toBe(refusal);
    expect(at(answer, "error/message")).toContain(otherAppId);
  });

  it.each([
    ["204", "204"],
    ["error", "412"],
  ] as const)("may be given twice or not (switch %s)", async (value, status) => {
    world.switches.reassociateRole = value;
    const role = `roles(${roleOf(world, "Basic User")})`;
    await assign(role);
    expect(String((await assign(role)).status)).toBe(status);
    expect(await held()).toEqual(["Basic User"]);
  });

  it("are given by those who may only", async () => {
    const answer = await dataverseAs(world, "basic")(refs(), {
      body: { "@odata.id": `roles(${roleOf(world, "Basic User")})` },
    });
    expect(refusalOf(answer)).toBe("403 0x80040220");
    expect(at(answer, "error/message")).toContain("prvAssignRole");
  });

  it.each([
    [{}, "400 0x80048d19"],
    [
      { "@odata.id": "https://evil.example/api/data/v9.2/roles(11111111-aaaa-4000-8000-000000000001)" },
      "400 0x80060888",
    ],
    [{ "@odata.id": "accounts(11111111-aaaa-4000-8000-000000000001)" }, "400 0x80060888"],
  ])("need a readable reference: %j", async (body, refusal) => {
    expect(refusalOf(await admin(refs(), { body }))).toBe(refusal);
  });

  it("keep one System Administrator", async () => {
    const organization = organizationOf(world);
    organization.systemUsers.splice(
      organization.systemUsers.findIndex((one) => one.accessmode === 1),
      1,
    );
    const self = `systemusers(${systemUserOf(world, "admin").systemuserid})`;
    const role = roleOf(world, "System Administrator");
    const removal = await admin(`${self}/systemuserroles_association(${role})/$ref`, { method: "DELETE" });
    expect(refusalOf(removal)).toBe("400 0x80041d30");
    expect(refusalOf(await admin(self, { method: "PATCH", body: { isdisabled: true } }))).toBe(
      "400 0x80041d2f",
    );
  });
});

describe("the picture of a user", () => {
  const base64 = png.toString("base64");

  it("is set, read and taken away", async () => {
    expect((await patch({ entityimage: base64 })).status).toBe(204);
    const row = await admin(
      `${user}?$select=entityimage,entityimageid,entityimage_url,entityimage_timestamp`,
    );
    expect(row.json).toMatchObject({
      entityimage: base64,
      entityimageid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      entityimage_url: expect.stringContaining(
        "/Image/download.aspx?Entity=systemuser&Attribute=entityimage&Id=",
      ),
      entityimage_timestamp: expect.any(Number),
    });
    expect(at(await admin(`${user}/entityimage`), "value")).toBe(base64);
    expect((await admin(`${user}/entityimage/$value`)).raw.equals(png)).toBe(true);
    expect((await admin(`${user}/entityimage`, { method: "DELETE" })).status).toBe(204);
    expect(at(await admin(user), "entityimageid")).toBeNull();
    await admin(`${user}/entityimage`, {
      method: "PUT",
      body: png,
      headers: { "content-type": "application/octet-stream" },
    });
    await patch({ entityimage: null });
    expect((await admin(`${user}/entityimage`)).status).toBe(204);
    expect((await admin(`${user}/entityimage`, { method: "PUT", body: { value: base64 } })).status).toBe(204);
    expect(at(await admin(user), "entityimage")).toBe(base64);
  });

  it.each([
    ["no picture", Buffer.from("<svg/>"), "400 0x80072553"],
    ["more than 10 MB", Buffer.concat([png, Buffer.alloc(10_240 * 1024)]), "400 0x80072553"],
  ])("is refused when it is %s", async (_, image, refusal) => {
    expect(refusalOf(await patch({ entityimage: image.toString("base64") }))).toBe(refusal);
  });

  it("is refused when it is not base64", async () => {
    expect(refusalOf(await patch({ entityimage: "not base64!" }))).toBe("400 0x80048d19");
  });

  it.each([
    ["accepted", { entityimage: base64 }, "204"],
    ["needs-applicationid", { entityimage: base64 }, "400"],
    ["needs-applicationid", { entityimage: base64, applicationid: textUsAppId }, "204"],
    ["refused", { entityimage: base64, applicationid: textUsAppId }, "400"],
  ] as const)("may depend on the switch: %s", async (value, body, status) => {
    world.switches.userImageOnApplicationUser = value;
    const answer = await patch(body);
    expect(String(answer.status)).toBe(status);
    if (status === "400") expect(refusalOf(answer)).toBe("400 0x80041d48");
  });

  it("of a person does not depend on the switch", async () => {
    world.switches.userImageOnApplicationUser = "refused";
    const basic = `systemusers(${systemUserOf(world, "basic").systemuserid})`;
    expect((await admin(basic, { method: "PATCH", body: { entityimage: base64 } })).status).toBe(204);
  });
});
