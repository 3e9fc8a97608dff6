import { describe, expect, it } from "vitest";
import type { World } from "../../../../sandbox/world.ts";
import {
  applicationClaims,
  at,
  column,
  createTestWorld,
  organizationOf,
  personClaims,
  refusalOf,
  send,
  textUsAppId,
} from "../dataverse/support.ts";

const host = "https://globaldisco.crm.dynamics.com";
const root = `${host}/api/discovery/v2.0/`;

const discoverAs =
  (world: World, name = "admin") =>
  (path: string) =>
    send(world, personClaims(world, name, { aud: host }), root + path);

describe("Global Discovery", () => {
  it("lists the organizations where the caller is an enabled user, and whether as System Administrator", async () => {
    const world = createTestWorld();
    const answer = await discoverAs(world)("Instances");
    expect(answer.status).toBe(200);
    expect(at(answer, "value/0")).toMatchObject({
      Id: organizationOf(world).id,
      EnvironmentId: world.tenant.environments[0]?.name,
      UrlName: "contoso",
      Url: "https://contoso.crm4.dynamics.com",
      ApiUrl: "https://contoso.api.crm4.dynamics.com",
      IsUserSysAdmin: true,
      State: 0,
      TenantId: world.tenant.id,
    });
    expect(column(await discoverAs(world, "basic")("Instances"), "IsUserSysAdmin")).toEqual([false]);
    for (const name of ["stranger", "disabled"])
      expect(column(await discoverAs(world, name)("Instances"), "Id")).toEqual([]);
  });

  it("selects and filters, with case", async () => {
    const get = discoverAs(createTestWorld());
    const some = await get("Instances?$select=ApiUrl,FriendlyName&$filter=IsUserSysAdmin eq true");
    expect(at(some, "value")).toEqual([
      { ApiUrl: "https://contoso.api.crm4.dynamics.com", FriendlyName: "Contoso Sales" },
    ]);
    expect(at(some, "@odata.context")).toBe(`${root}$metadata#Instances(ApiUrl,FriendlyName)`);
    expect(column(await get("Instances?$filter=UrlName eq 'contoso'"), "UrlName")).toEqual(["contoso"]);
    expect(column(await get("Instances?$filter=UrlName eq 'Contoso'"), "UrlName")).toEqual([]);
    expect(column(await get("Instances?$filter=contains(FriendlyName,'sales')"), "UrlName")).toEqual([]);
  });

  it("answers a key with a list", async () => {
    const world = createTestWorld();
    const get = discoverAs(world);
    const { id, uniqueName } = organizationOf(world);
    expect(column(await get(`Instances(${id})`), "Id")).toEqual([id]);
    expect(column(await get(`Instances(UniqueName='${uniqueName}')`), "Id")).toEqual([id]);
    expect(column(await get("Instances(UniqueName='other')"), "Id")).toEqual([]);
  });

  it.each([
    ["Instances?$filter=Foo eq 1", "400 0x80060888"],
    ["Instances?$filter=UrlName eq", "400 "],
    ["Others", "404 0x8006088a"],
  ])("refuses %s", async (path, refusal) => {
    expect(refusalOf(await discoverAs(createTestWorld())(path))).toBe(refusal);
  });

  it("is for people with a token of its own", async () => {
    const world = createTestWorld();
    for (const claims of [
      null,
      personClaims(world, "admin"),
      personClaims(world, "admin", { aud: host, scp: "profile" }),
      applicationClaims(world, textUsAppId, { aud: host }),
    ]) {
      const answer = await send(world, claims, `${root}Instances`);
      expect(answer.status).toBe(401);
      expect(answer.text).toBe("");
    }
    expect((await send(world, personClaims(world, "admin", { aud: host }), `${host}/x`)).status).toBe(404);
    expect((await discoverAs(world)("")).text).toContain("Instances");
  });
});
