import { describe, expect, it } from "vitest";
import type { CloudId } from "../../../src/clouds/table.ts";
import {
  allPortalMatchPatterns,
  isPortalFrame,
  organizationMatchPattern,
  portalMatchPatterns,
  portalOrigins,
} from "../../../src/guide/routes/hosts.ts";

const REACT = "https://sandbox-1.reactblade.portal.azure.net/React/Index?l=en.en-us";
const ENTRA = "https://entra.microsoft.com";

describe("frames that may take part", () => {
  it.each([
    [`${ENTRA}/#home`, []],
    [REACT, [ENTRA]],
    [
      "https://registeredapps.hosting.portal.azure.net/registeredapps/Content/1/x",
      ["https://portal.azure.com"],
    ],
    [REACT, ["https://afd-v2.hosting.portal.azure.net", "https://ms.portal.azure.com"]],
    ["https://contoso.crm4.dynamics.com/main.aspx", ["https://contoso.crm4.dynamics.com"]],
  ])("takes %s inside %j", (url, ancestors) => {
    expect(isPortalFrame(url, ancestors)).toBe(true);
  });

  it.each([
    ["a frame host in a tab of its own", REACT, []],
    ["a portal's page inside another site's", `${ENTRA}/`, ["https://evil.example"]],
    ["a frame inside another site's page", REACT, ["https://evil.example"]],
    ["a look-alike between", REACT, ["https://evil.example", ENTRA]],
    ["a look-alike on top", REACT, [ENTRA, "https://entra.microsoft.com.evil.example"]],
    ["another cloud's frame", REACT, ["https://portal.azure.us"]],
    ["another site's frame inside the portal", "https://evil.example/", [ENTRA]],
    ["Dynamics inside Entra", "https://contoso.crm4.dynamics.com/", [ENTRA]],
    ["an opaque ancestor", REACT, ["null"]],
  ])("refuses %s", (_, url, ancestors) => {
    expect(isPortalFrame(url, ancestors)).toBe(false);
  });
});

describe("match patterns", () => {
  it("of the public cloud are its portals and one pattern for all their frames", () => {
    expect(portalMatchPatterns("public")).toEqual([
      "https://entra.microsoft.com/*",
      "https://aad.portal.azure.com/*",
      "https://portal.azure.com/*",
      "https://*.portal.azure.com/*",
      "https://*.portal.azure.net/*",
      "https://admin.powerplatform.microsoft.com/*",
    ]);
  });

  it("of GCC are the public portals with the government's Power Platform", () => {
    expect(portalMatchPatterns("gcc")).toContain("https://entra.microsoft.com/*");
    expect(portalMatchPatterns("gcc")).toContain("https://gcc.admin.powerplatform.microsoft.us/*");
    expect(portalMatchPatterns("gcc")).not.toContain("https://admin.powerplatform.microsoft.com/*");
  });

  it("of an organization are its own origin only", () => {
    expect(organizationMatchPattern("https://contoso.crm4.dynamics.com/main.aspx")).toBe(
      "https://contoso.crm4.dynamics.com/*",
    );
    expect(organizationMatchPattern("https://contoso.crm4.dynamics.com.evil.example/")).toBeNull();
    expect(allPortalMatchPatterns().join()).not.toContain("dynamics.com");
  });

  it.each<[CloudId, string, string, string]>([
    ["public", "entra.microsoft.com", "portal.azure.com", "admin.powerplatform.microsoft.com"],
    ["gcc", "entra.microsoft.com", "portal.azure.com", "gcc.admin.powerplatform.microsoft.us"],
    ["gcc-high", "entra.microsoft.us", "portal.azure.us", "high.admin.powerplatform.microsoft.us"],
    ["dod", "entra.microsoft.us", "portal.azure.us", "admin.appsplatform.us"],
    [
      "china",
      "entra.microsoftonline.cn",
      "portal.azure.cn",
      "admin.powerplatform.partner.microsoftonline.cn",
    ],
  ])("and links of %s lead to its own portals", (cloud, entra, azure, powerPlatform) => {
    const allowed = portalMatchPatterns(cloud);
    expect(portalOrigins(cloud)).toEqual({
      entra: `https://${entra}`,
      powerPlatform: `https://${powerPlatform}`,
    });
    expect(portalOrigins(cloud, "azure").entra).toBe(`https://${azure}`);
    for (const host of [entra, azure, powerPlatform]) expect(allowed).toContain(`https://${host}/*`);
  });
});
