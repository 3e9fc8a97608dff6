import { describe, expect, it } from "vitest";
import {
  apiBase,
  at,
  column,
  createTestWorld,
  dataverseAs,
  organizationOf,
  personOf,
  refusalOf,
  roleOf,
  systemUserOf,
  unitOf,
} from "./support.ts";

const world = createTestWorld();
const get = dataverseAs(world);
const root = unitOf(world);

describe("a list", () => {
  it("answers all columns, or those that were selected with the id", async () => {
    const all = await get("businessunits");
    expect(at(all, "@odata.context")).toBe(`${apiBase}$metadata#businessunits`);
    expect(at(all, "value/0")).toMatchObject({ name: "contoso", inheritancemask: 1023, divisionname: null });
    const some = await get("businessunits?$select=name&$filter=parentbusinessunitid eq null");
    expect(at(some, "@odata.context")).toBe(`${apiBase}$metadata#businessunits(name)`);
    expect(at(some, "value")).toEqual([
      { "@odata.etag": expect.stringMatching(/^W\/"\d+"$/), name: "contoso", businessunitid: root },
    ]);
  });

  it("expands many-valued and single-valued navigation properties, each with its own options", async () => {
    const answer = await get(
      `systemusers?$select=fullname&$expand=systemuserroles_association($select=roleid,name,_businessunitid_value;$filter=name ne 'x'),businessunitid($select=name)&$filter=fullname eq 'Bea Basic'`,
    );
    expect(at(answer, "value/0")).toMatchObject({
      fullname: "Bea Basic",
      systemuserroles_association: [
        {
          "@odata.etag": expect.any(String),
          roleid: roleOf(world, "Basic User"),
          name: "Basic User",
          _businessunitid_value: root,
        },
      ],
      businessunitid: { name: "contoso" },
    });
    expect(at(answer, "@odata.context")).toBe(
      `${apiBase}$metadata#systemusers(fullname,systemuserroles_association(roleid,name,_businessunitid_value),businessunitid(name))`,
    );
  });

  it("expands a lookup of a table that the sandbox does not have as null", async () => {
    const answer = await get("systemusers?$select=fullname&$expand=queueid($select=name)&$top=1");
    expect(at(answer, "value/0/queueid")).toBeNull();
  });

  it("sorts by several columns, without case, nulls first", async () => {
    const users = await get("systemusers?$select=fullname&$orderby=accessmode desc,fullname desc");
    expect(column(users, "fullname")).toEqual([
      "Ulla Unlicensed",
      "Noah Noroles",
      "Dora Disabled",
      "Bea Basic",
      "Adele Admin",
    ]);
    const accounts = await get("accounts?$select=name&$orderby=name");
    expect(column(accounts, "name")).toEqual([null, "Fourth Coffee", "Litware, Inc."]);
  });

  it("counts what the filter finds, whatever the page", async () => {
    const answer = await get("roles?$select=name&$filter=name eq 'Basic User'&$count=true&$top=1");
    expect(at(answer, "@odata.count")).toBe(3);
    expect(column(answer, "name")).toEqual(["Basic User"]);
    expect((await get("roles/$count?$filter=name eq 'Basic User'")).text).toBe("3");
  });

  it("comes in pages of the preferred size, to the end and without repeats", async () => {
    const seen: unknown[] = [];
    let path = `roles?$select=name&$filter=_businessunitid_value eq ${root}&$orderby=name`;
    let pages = 0;
    for (;;) {
      const answer = await get(path, {
        headers: { prefer: 'odata.maxpagesize=3,odata.include-annotations="*"' },
      });
      expect(answer.headers["preference-applied"]).toBe('odata.maxpagesize=3,odata.include-annotations="*"');
      seen.push(...column(answer, "name"));
      pages += 1;
      const next = at(answer, "@odata.nextLink");
      if (next === undefined) break;
      expect(next).toMatch(
        /^https:\/\/contoso\.crm4\.dynamics\.com\/api\/data\/v9\.2\/roles\?\$select=name&.*\$skiptoken=/,
      );
      path = String(next).slice(apiBase.length);
    }
    expect(pages).toBe(3);
    expect(seen).toEqual([
      "Basic User",
      "Bot Author",
      "Café staff",
      "Customer service app access",
      "Own accounts",
      "Sales, Enterprise app access",
      "System Administrator",
    ]);
  });

  it("stops at 5000 rows, or at the world's page size", async () => {
    const big = createTestWorld();
    for (let n = 0; n < 5000; n += 1)
      organizationOf(big).accounts.push({
        accountid: `acc00000-0000-4000-9000-${String(n).padStart(12, "0")}`,
        name: `A${n}`,
      });
    const answer = await dataverseAs(big)("accounts?$select=name&$count=true");
    expect(column(answer, "name")).toHaveLength(5000);
    expect(at(answer, "@odata.count")).toBe(5000);
    const rest = await dataverseAs(big)(String(at(answer, "@odata.nextLink")).slice(apiBase.length));
    expect(column(rest, "name")).toHaveLength(3);
    const small = await dataverseAs(createTestWorld({ paging: { dataverseRows: 2 } }))(
      "accounts?$select=name",
    );
    expect(column(small, "name")).toHaveLength(2);
    expect(at(small, "@odata.nextLink")).toBeDefined();
  });

  it("annotates values on request only", async () => {
    const path = "systemusers?$select=accessmode,_businessunitid_value&$filter=accessmode eq 1";
    const plain = await get(path);
    expect(plain.text).not.toContain("FormattedValue");
    const annotated = await get(path, { headers: { prefer: 'odata.include-annotations="*"' } });
    expect(at(annotated, "value/0")).toMatchObject({
      "accessmode@OData.Community.Display.V1.FormattedValue": "Administrative",
      "_businessunitid_value@OData.Community.Display.V1.FormattedValue": "contoso",
      "_businessunitid_value@Microsoft.Dynamics.CRM.associatednavigationproperty": "businessunitid",
      "_businessunitid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "businessunit",
    });
    const some = await get(path, {
      headers: { prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.*"' },
    });
    expect(some.text).toContain("lookuplogicalname");
    expect(some.text).not.toContain("FormattedValue");
  });

  it.each([
    [
      "roles?$select=Name",
      "400 0x80060888",
      "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.role'.",
    ],
    ["roles?$expand=foo", "400 0x80060888", "Could not find a property named 'foo'"],
    ["roles?$orderby=foo", "400 0x80060888", "Could not find a property named 'foo'"],
    ["roles?$orderby=name down", "400 0x80060888", "Syntax error"],
    ["roles?$filter=name eq 'x", "400 0x80060888", "unterminated string literal"],
    ["roles?$top=-1", "400 0x80060888", "$top"],
    ["roles?$count=yes", "400 0x80060888", "$count"],
    ["roles?$skip=1", "400 0x80060888", "Skip Clause is not supported in CRM"],
    ["roles?$skiptoken=x", "400 0x80060888", "paging cookie"],
    ["roles?$apply=aggregate($count as n)", "501 0x80060888", "$apply"],
    ["roles?api-version=9.2", "400 0x80060888", "The query parameter api-version is not supported"],
  ])("refuses %s", async (path, refusal, message) => {
    const answer = await get(path);
    expect(refusalOf(answer)).toBe(refusal);
    expect(at(answer, "error/message")).toContain(message);
  });

  it("tells the details of a refusal on request", async () => {
    const answer = await get("roles?$select=Name", { headers: { prefer: 'odata.include-annotations="*"' } });
    expect(at(answer, "error")).toMatchObject({
      "@Microsoft.PowerApps.CDS.ErrorDetails.OperationStatus": "0",
      "@Microsoft.PowerApps.CDS.InnerError.Message": expect.stringContaining("Name"),
    });
  });
});

describe("one row", () => {
  const basic = systemUserOf(world, "basic");

  it("is found by id and by alternate key", async () => {
    const byId = await get(`systemusers(${basic.systemuserid.toUpperCase()})?$select=fullname`);
    expect(at(byId, "@odata.context")).toBe(`${apiBase}$metadata#systemusers(fullname)/$entity`);
    expect(at(byId, "fullname")).toBe("Bea Basic");
    expect(byId.headers.etag).toBe(at(byId, "@odata.etag"));
    const byKey = await get(
      `systemusers(azureactivedirectoryobjectid=${personOf(world, "basic").id})?$select=fullname`,
    );
    expect(at(byKey, "systemuserid")).toBe(basic.systemuserid);
  });

  it.each([
    [`roles(${root})`, "404 0x80040217", `role With Id = ${root} Does Not Exist`],
    [`systemusers(azureactivedirectoryobjectid=${root})`, "404 0x80060891", "specified key values"],
    ["systemusers(fullname='x')", "400 0x80060888", "key"],
    ["systemusers(x)", "400 0x80060888", "key"],
  ])("is missing: %s", async (path, refusal, message) => {
    const answer = await get(path);
    expect(refusalOf(answer)).toBe(refusal);
    expect(at(answer, "error/message")).toContain(message);
  });

  it("leads to its related rows and columns", async () => {
    const path = `systemusers(${basic.systemuserid})`;
    expect(column(await get(`${path}/systemuserroles_association?$select=name`), "name")).toEqual([
      "Basic User",
    ]);
    expect((await get(`${path}/systemuserroles_association/$ref`)).text).toContain(
      `"${apiBase}roles(${roleOf(world, "Basic User")})"`,
    );
    expect(at(await get(`${path}/businessunitid`), "name")).toBe("contoso");
    expect(at(await get(`${path}/businessunitid/name`), "value")).toBe("contoso");
    expect((await get(`${path}/fullname/$value`)).text).toBe("Bea Basic");
    expect((await get(`${path}/jobtitle`)).status).toBe(204);
    expect(refusalOf(await get(`${path}/foo`))).toBe("400 0x80060888");
    const members = await get(
      `roles(${roleOf(world, "Basic User")})/systemuserroles_association?$select=fullname`,
    );
    expect(column(members, "fullname")).toEqual(["Bea Basic", "Dora Disabled"]);
  });

  it("is not sent again when the client has its version", async () => {
    const path = `systemusers(${basic.systemuserid})?$select=fullname`;
    const { headers } = await get(path);
    expect((await get(path, { headers: { "if-none-match": headers.etag ?? "" } })).status).toBe(304);
    expect((await get(path, { headers: { "if-none-match": "null" } })).status).toBe(200);
  });
});
