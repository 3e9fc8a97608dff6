import { describe, expect, it } from "vitest";
import { parseFilter } from "../../../../sandbox/graph/odata/filter.ts";
import { narrow } from "../../../../sandbox/graph/odata/narrow.ts";
import { makeApp, refusal, type Tenant, tenant } from "./tenant.ts";

const eventual = { headers: { consistencylevel: "eventual" } };

async function three(): Promise<Tenant> {
  const contoso = tenant({ signInApp: null });
  for (const [displayName, tags] of [
    ["TextUs", ["crm"]],
    ["TextUs test", ["crm", "test"]],
    ["O'Brien's", []],
  ] as const)
    await makeApp(contoso, { displayName, tags });
  return contoso;
}
const names = (value: readonly { displayName: string }[]): readonly string[] =>
  value.map(({ displayName }) => displayName);
const found = async (contoso: Tenant, query: string, options = {}): Promise<readonly string[]> =>
  names((await contoso.ask("GET", `/applications?${query}`, undefined, options)).body.value);

describe("lists of applications", () => {
  it.each([
    ["displayName eq 'textus'", ["TextUs"]],
    ["DisplayName eq 'O''Brien''s'", ["O'Brien's"]],
    ["startswith(displayName,'text')", ["TextUs", "TextUs test"]],
    ["startsWith(displayName, 'text') and tags/any(t:t eq 'test')", ["TextUs test"]],
    ["displayName in ('TextUs', 'x')", ["TextUs"]],
    ["displayName eq 'x' or (displayName eq 'TextUs')", ["TextUs"]],
    ["createdDateTime ge 2026-01-01T00:00:00Z", ["TextUs", "TextUs test", "O'Brien's"]],
    ["uniqueName eq null", ["TextUs", "TextUs test", "O'Brien's"]],
  ])("filtered by %s", async (filter, wanted) => {
    expect(await found(await three(), `$filter=${encodeURIComponent(filter)}`)).toEqual(wanted);
  });

  it.each([
    ["displayName ne 'TextUs'", ["TextUs test", "O'Brien's"]],
    ["not(startswith(displayName,'TextUs'))", ["O'Brien's"]],
    ["endswith(displayName,'test')", ["TextUs test"]],
    ["tags/$count eq 0", ["O'Brien's"]],
  ])("filtered by %s only with ConsistencyLevel", async (filter, wanted) => {
    const contoso = await three();
    const query = `$filter=${encodeURIComponent(filter)}&$count=true`;
    expect(refusal(await contoso.ask("GET", `/applications?${query}`))).toEqual([
      400,
      "Request_UnsupportedQuery",
    ]);
    expect(await found(contoso, query, eventual)).toEqual(wanted);
  });

  it("are searched, ordered and counted only with ConsistencyLevel where it takes that", async () => {
    const contoso = await three();
    const search = `$search=${encodeURIComponent('"displayName:test"')}`;
    expect((await contoso.ask("GET", `/applications?${search}`)).status).toBe(400);
    expect(await found(contoso, search, eventual)).toEqual(["TextUs test"]);
    expect(await found(contoso, "$orderby=displayName desc")).toEqual(["TextUs test", "TextUs", "O'Brien's"]);
    const both = "$orderby=displayName&$filter=startswith(displayName,'T')";
    expect((await contoso.ask("GET", `/applications?${both}`)).status).toBe(400);
    expect(await found(contoso, both, eventual)).toEqual(["TextUs", "TextUs test"]);
    const counted = await contoso.ask("GET", "/applications?$count=true&$top=1", undefined, eventual);
    expect(counted.body["@odata.count"]).toBe(3);
    expect((await contoso.ask("GET", "/applications?$count=true")).body["@odata.count"]).toBeUndefined();
  });

  it("come in pages by nextLink, and in the properties asked for", async () => {
    const contoso = await three();
    const all: string[] = [];
    let path: string | undefined = "/v1.0/applications?$top=2&$select=displayName";
    let pages = 0;
    while (path !== undefined) {
      const { body } = await contoso.ask("GET", path);
      expect(body["@odata.context"]).toBe(
        "https://graph.microsoft.com/v1.0/$metadata#applications(displayName)",
      );
      for (const row of body.value) expect(Object.keys(row)).toEqual(["displayName"]);
      all.push(...names(body.value));
      pages += 1;
      path = body["@odata.nextLink"]?.replace("https://graph.microsoft.com", "");
    }
    expect([pages, all]).toEqual([2, ["TextUs", "TextUs test", "O'Brien's"]]);
  });

  it.each([
    ["$filter=displayName%20eq", "BadRequest"],
    ["$filter=nickname eq 'x'", "Request_UnsupportedQuery"],
    ["$filter=contains(displayName,'x')", "Request_UnsupportedQuery"],
    ["$filter=displayName eq 3", "BadRequest"],
    ["$select=nickname", "BadRequest"],
    ["$expand=nickname", "BadRequest"],
    ["$orderby=nickname", "Request_UnsupportedQuery"],
    ["$top=1000", "Request_BadRequest"],
    ["$top=0", "Request_BadRequest"],
    ["$skiptoken=x", "Request_BadRequest"],
    ["$apply=aggregate", "BadRequest"],
  ])("refuse %s with %s", async (query, code) => {
    expect(refusal(await (await three()).ask("GET", `/applications?${query}`))).toEqual([400, code]);
  });

  it("filter 10,000 rows by names and ids before any is made into an answer", () => {
    const { world } = tenant({ padding: { applications: 10_000, servicePrincipals: 10_000 } });
    const { applications, servicePrincipals } = world.tenant;
    expect([applications.length >= 10_000, servicePrincipals.length >= 20_000]).toEqual([true, true]);
    const wanted = applications[5000];
    for (const filter of [
      `appId eq '${wanted?.appId}'`,
      `id eq '${wanted?.id}'`,
      `displayName eq '${wanted?.displayName}' and signInAudience eq 'x'`,
      `startswith(displayName,'${wanted?.displayName}')`,
    ])
      expect(narrow(applications, parseFilter(filter))).toEqual([wanted]);
    expect(narrow(applications, parseFilter("uniqueName eq 'textus'"))).toEqual([]);
    const last = servicePrincipals.at(-1);
    const byName = `servicePrincipalNames/any(n:n eq '${last?.appId}')`;
    expect(narrow(servicePrincipals, parseFilter(byName))).toEqual([last]);
  });
});
