import { describe, expect, it } from "vitest";
import { type CloudId, clouds } from "../../../src/clouds/table.ts";
import { cloudOfOrganization } from "../../../src/microsoft/addresses.ts";
import { query, quoted } from "../../../src/microsoft/odata.ts";
import { scopeOf, scopesToAsk } from "../../../src/microsoft/scopes.ts";

describe("clouds", () => {
  it("have origins without trailing slash, each of its own name", () => {
    for (const [id, cloud] of Object.entries(clouds)) {
      expect(cloud.id).toBe(id);
      for (const value of Object.values(cloud)) {
        if (typeof value === "string" && value !== id) expect(new URL(value).origin).toBe(value);
      }
    }
  });

  it("are chosen per service: GCC is public Entra with government Power Platform", () => {
    expect(clouds.gcc.login).toBe(clouds.public.login);
    expect(clouds.gcc.graph).toBe(clouds.public.graph);
    expect(clouds.gcc.bap).not.toBe(clouds.public.bap);
  });

  it.each<[string, CloudId | null]>([
    ["https://contoso.crm.dynamics.com", "public"],
    ["https://contoso.crm4.dynamics.com/", "public"],
    ["https://contoso.crm17.dynamics.com", "public"],
    ["https://contoso.crm17.dynamics.com/main.aspx", null],
    ["https://contoso.api.crm4.dynamics.com", "public"],
    ["https://contoso.crm9.dynamics.com", "gcc"],
    ["https://contoso.crm.microsoftdynamics.us", "gcc-high"],
    ["https://contoso.crm.appsplatform.us", "dod"],
    ["https://contoso.crm.dynamics.cn", "china"],
    ["http://contoso.crm.dynamics.com", null],
    ["https://crm.dynamics.com", null],
    ["https://contoso.crm.dynamics.com.evil.example", null],
    ["https://evil.example/contoso.crm.dynamics.com", null],
    ["https://a.b.crm.dynamics.com", null],
    ["https://contoso.dynamics.com", null],
    ["contoso", null],
  ])("%s is %s", (url, id) => {
    expect(cloudOfOrganization(url)?.id ?? null).toBe(id);
  });

  it("have one scope a resource", () => {
    const { public: cloud } = clouds;
    expect(scopeOf("graph", cloud)).toBe("https://graph.microsoft.com/Application.ReadWrite.All");
    expect(scopeOf("bap", cloud)).toBe("https://service.powerapps.com//User");
    expect(scopeOf("power-platform", cloud)).toBe("https://api.powerplatform.com/UserManagement.Users.Apply");
    expect(scopeOf({ dataverse: "https://contoso.crm.dynamics.com" }, cloud)).toBe(
      "https://contoso.crm.dynamics.com/user_impersonation",
    );
  });

  it("never ask for named scopes and .default at once, and ask for one API besides the others", () => {
    const asked = scopesToAsk("everything", clouds.public);
    expect(asked.scopes.every((scope) => scope.startsWith("https://graph.microsoft.com/"))).toBe(true);
    expect(asked.scopes).toContain(scopeOf("graph", clouds.public));
    expect(asked.others).toEqual([
      "https://service.powerapps.com//User",
      "https://globaldisco.crm.dynamics.com/user_impersonation",
    ]);
    expect(JSON.stringify(asked)).not.toContain(".default");
    expect(JSON.stringify(asked)).not.toContain("powerplatform");
    expect(scopesToAsk("minimum", clouds.public).scopes).toEqual([
      "https://graph.microsoft.com/User.Read",
      "https://graph.microsoft.com/Application.ReadWrite.All",
      "https://graph.microsoft.com/DelegatedPermissionGrant.ReadWrite.All",
    ]);
    expect(scopesToAsk("graph", clouds.public).others).toEqual([]);
    expect(scopesToAsk("listed", clouds.public)).toEqual({
      scopes: ["https://graph.microsoft.com/.default"],
      others: [],
    });
  });
});

describe("OData", () => {
  it("doubles quotes", () => {
    expect(quoted("O'Brien 'x'")).toBe("'O''Brien ''x'''");
  });

  it("encodes what would end or split a query, and leaves out what is undefined", () => {
    expect(query({ $filter: "name eq 'a&b=c#d+e%'", $top: undefined, $select: "a,b" })).toBe(
      "?$filter=name%20eq%20'a%26b%3Dc%23d%2Be%25'&$select=a,b",
    );
    expect(query({})).toBe("");
  });
});
