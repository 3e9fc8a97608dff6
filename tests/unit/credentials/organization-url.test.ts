import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDynamicsUrl } from "../../../src/credentials/dynamics-url.ts";
import { organizationOf } from "../../../src/credentials/organization-url.ts";
import { knownHost } from "../../../src/guide/routes/hosts.ts";
import { wrongAddresses } from "../../support/wrong-addresses.ts";

const isPublic = (address: string): boolean => organizationOf(address)?.cloud === "public";

describe("an address of an organization", () => {
  it.each([
    ["https://contoso.crm4.dynamics.com", "https://contoso.crm4.dynamics.com", "public"],
    ["https://contoso.crm4.dynamics.com/", "https://contoso.crm4.dynamics.com", "public"],
    ["https://contoso.crm4.dynamics.com:443/", "https://contoso.crm4.dynamics.com", "public"],
    ["HTTPS://Contoso.CRM4.Dynamics.com/", "https://contoso.crm4.dynamics.com", "public"],
    ["https://contoso.api.crm4.dynamics.com", "https://contoso.crm4.dynamics.com", "public"],
    ["https://org1a2b3c4d.crm.dynamics.com", "https://org1a2b3c4d.crm.dynamics.com", "public"],
    ["https://contoso-play.crm17.dynamics.com", "https://contoso-play.crm17.dynamics.com", "public"],
    ["https://1.crm.dynamics.com", "https://1.crm.dynamics.com", "public"],
    ["https://contoso.crm9.dynamics.com", "https://contoso.crm9.dynamics.com", "gcc"],
    ["https://contoso.crm.microsoftdynamics.us", "https://contoso.crm.microsoftdynamics.us", "gcc-high"],
    ["https://contoso.crm.appsplatform.us", "https://contoso.crm.appsplatform.us", "dod"],
    ["https://contoso.crm.dynamics.cn", "https://contoso.crm.dynamics.cn", "china"],
  ])("%s is %s of %s", (address, origin, cloud) => {
    expect(organizationOf(address)).toEqual({ origin, cloud });
  });

  it.each(wrongAddresses)("is not %s", (_, address) => {
    expect(isPublic(address)).toBe(false);
  });

  it("has one reading: what a URL parser makes of it is the origin that is answered", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "https://",
        "http://",
        "contoso",
        "crm4",
        "crm9",
        "crm",
        "api",
        "dynamics",
        "com",
        "xn--",
      ),
      fc.constantFrom(".", "/", "\\", "@", ":", ":443", "?", "#", "%2e", "\t", "\n", " ", "*", "-", "\u3002"),
      fc.string({ maxLength: 3, unit: "binary" }),
    );
    const near = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const edited = fc.tuple(fc.nat({ max: 34 }), fc.nat({ max: 3 }), piece).map(([at, drop, more]) => {
      const good = "https://contoso.crm4.dynamics.com/";
      return good.slice(0, at) + more + good.slice(at + drop);
    });
    fc.assert(
      fc.property(fc.oneof(near, edited), (address) => {
        const organization = organizationOf(address);
        if (organization === null) return;
        const { origin, username, password, pathname, search, hash } = new URL(address);
        expect(origin.replace(".api.", ".")).toBe(organization.origin);
        expect([username, password, pathname, search, hash]).toEqual(["", "", "/", "", ""]);
        expect(organization.origin).toMatch(/^https:\/\/[a-z0-9-]+\.crm\d{0,3}\.[a-z]+\.[a-z]+$/);
        // The answer is in its one spelling.
        expect(organizationOf(organization.origin)).toEqual(organization);
      }),
      { numRuns: 20_000 },
    );
  });

  it("takes every name that Dataverse gives, in every region", () => {
    const name = fc.stringMatching(/^[a-wyz0-9]([a-z0-9-]{0,20}[a-z0-9])?$/).filter((text) => text !== "api");
    const region = fc.integer({ min: 0, max: 99 }).map((n) => (n < 2 ? "crm" : `crm${n}`));
    fc.assert(
      fc.property(name, region, fc.constantFrom("", "/"), (label, crm, slash) => {
        fc.pre(label !== "globaldisco");
        const origin = `https://${label}.${crm}.dynamics.com`;
        expect(organizationOf(origin + slash)).toEqual({ origin, cloud: crm === "crm9" ? "gcc" : "public" });
      }),
    );
  });
});

describe("wherever an address comes in", () => {
  it.each(wrongAddresses)("pasted or captured: %s is not taken as it is", (_, address) => {
    const { value, findings } = checkDynamicsUrl(address);
    // Pasted values may be of another cloud, and of an address bar, which shows no scheme.
    if (value !== null)
      expect(organizationOf(address)?.cloud ?? address).toMatch(/^(gcc|gcc-high|dod|china|\/\/)/);
    for (const { suggestion } of findings) {
      if (suggestion !== undefined) expect(organizationOf(suggestion)?.origin).toBe(suggestion);
    }
  });

  it.each(
    wrongAddresses.filter(([why]) =>
      /letter|dot|hyphen|Kelvin|punycode|backslash|encoded|null|wildcard/.test(why),
    ),
  )("pasted: nothing is suggested in the place of %s", (_, address) => {
    expect(checkDynamicsUrl(address)).toMatchObject({ value: null, findings: [{ severity: "error" }] });
    expect(checkDynamicsUrl(address).findings[0]).not.toHaveProperty("suggestion");
  });

  it("the guide takes no page on one for a page of Dynamics", () => {
    const hosts = wrongAddresses.filter(([, address]) => {
      const known = knownHost(address);
      return known?.is === "dynamics" && known.cloud === "public";
    });
    // A browser tells the address of a page as it has parsed it, and pages have paths.
    expect(hosts.filter(([, address]) => !isPublic(new URL(address).origin))).toEqual([]);
  });
});
