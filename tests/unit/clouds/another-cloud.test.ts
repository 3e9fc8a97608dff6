import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import template from "../../../manifest.json" with { type: "json" };
import { manifestOf } from "../../../scripts/build/manifest.ts";
import type { CloudPages, CloudServices } from "../../../src/clouds/cloud.ts";
import { buildCloud, type CloudId, clouds, portalOrigin } from "../../../src/clouds/table.ts";
import { commandInputs } from "../../../src/contract/command-inputs.ts";
import { organizationOf } from "../../../src/credentials/organization-url.ts";
import { shapeOf } from "../../../src/guide/capture/value-shape.ts";
import { stepOf } from "../../../src/guide/guide.ts";
import { newGuideRecord, parseGuideRecord } from "../../../src/guide/guide-record.ts";
import { contextOf } from "../../../src/guide/progress/context-of.ts";
import { startProgress } from "../../../src/guide/progress/progress.ts";
import { isPortalFrame, portalMatchPatterns, portalOrigins } from "../../../src/guide/routes/hosts.ts";
import { parsePortalUrl } from "../../../src/guide/routes/parse-portal-url.ts";
import { cloudOfOrganization, isAddressOf } from "../../../src/microsoft/addresses.ts";
import { scopeOf } from "../../../src/microsoft/scopes.ts";
import { applicationLink } from "../../../src/provisioning/model/portal-links.ts";
import { defaultSettings } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";

/** The one file that a cloud is, as src/clouds/gcc-high.ts. */
const moon = vi.hoisted(() => ({
  services: {
    login: "https://login.microsoft.moon",
    graph: "https://graph.microsoft.moon",
    bap: "https://bap.powerplatform.moon",
    bapAudience: "https://service.powerapps.moon",
    powerPlatform: "https://api.powerplatform.moon",
    discovery: "https://globaldisco.crm.dynamics.moon",
  } satisfies CloudServices,
  pages: {
    organizations: { region: /^crm\.dynamics\.moon$/, all: "*.crm.dynamics.moon" },
    portals: [
      { host: "entra.microsoft.moon", is: "entra" },
      { host: "portal.azure.moon", is: "azure" },
      { host: "*.frames.azure.moon", is: "frame" },
      { host: "admin.powerplatform.moon", is: "power-platform" },
    ],
  } satisfies CloudPages,
}));

/** The table with its line in either half. */
vi.mock("../../../src/clouds/table.ts", async (original) => {
  const table = await original<typeof import("../../../src/clouds/table.ts")>();
  Object.assign(table.cloudPages, { moon: moon.pages });
  Object.assign(table.clouds, { moon: { id: "moon", ...moon.services } });
  (table.cloudIds as string[]).push("moon");
  return table;
});

const id = "moon" as CloudId;
const organization = "https://contoso.crm.dynamics.moon";
const appId = "7e87a500-0000-4000-8000-000000000001";

describe("a cloud that is one file and its lines in the table", () => {
  it("has a build, which asks for its hosts and lets through no other cloud's", () => {
    expect(buildCloud("moon")).toBe(id);
    const manifest = manifestOf(template, { cloud: id, vendor: "TextUs", version: "1.2.3" });
    expect(manifest.host_permissions).toEqual([
      "https://login.microsoft.moon/*",
      "https://graph.microsoft.moon/*",
      "https://bap.powerplatform.moon/*",
      "https://api.powerplatform.moon/*",
    ]);
    expect(manifest.optional_host_permissions).toEqual(
      expect.arrayContaining([
        "https://*.crm.dynamics.moon/*",
        "https://entra.microsoft.moon/*",
        "https://admin.powerplatform.moon/*",
      ]),
    );
    expect(manifest.optional_host_permissions).not.toContain("https://*.dynamics.com/*");
    expect(/connect-src ([^;]*)/.exec(manifest.content_security_policy.extension_pages)?.[1]).toBe(
      "'self' https://login.microsoft.moon https://graph.microsoft.moon https://bap.powerplatform.moon https://api.powerplatform.moon https://*.crm.dynamics.moon",
    );
  });

  it("adds nothing but optional portals to another cloud's build", () => {
    const manifest = manifestOf(template, { cloud: "public", vendor: "TextUs", version: "1.2.3" });
    const named = JSON.stringify([manifest.host_permissions, manifest.content_security_policy]);
    expect(named).not.toContain(".moon");
    expect(manifest.optional_host_permissions.filter((host) => host.includes(".moon"))).toEqual([
      "https://entra.microsoft.moon/*",
      "https://portal.azure.moon/*",
      "https://*.frames.azure.moon/*",
      "https://admin.powerplatform.moon/*",
    ]);
  });

  it("has links for Details and for every step of the guide", () => {
    expect(applicationLink(portalOrigin(id, "entra"), appId)).toMatch(
      /^https:\/\/entra\.microsoft\.moon\/#view/,
    );
    const progress = startProgress("2026-01-01T00:00:00.000Z");
    const context = contextOf(progress, textus, defaultSettings(textus), portalOrigins(id));
    const hosts = (["new-registration", "environment"] as const).map(
      (step) => new URL(stepOf(step).deepLink(context) ?? "https://none.invalid").host,
    );
    expect(hosts).toEqual(["entra.microsoft.moon", "admin.powerplatform.moon"]);
  });

  it("is where the guide works and asks to work", () => {
    expect(portalMatchPatterns(id)).toHaveLength(4);
    expect(parsePortalUrl("https://portal.azure.moon/#home")?.cloud).toBe(id);
    const frame = "https://sandbox-1.frames.azure.moon/page";
    expect(isPortalFrame(frame, ["https://portal.azure.moon"])).toBe(true);
    expect(isPortalFrame(frame, ["https://portal.azure.com"])).toBe(false);
    expect(shapeOf(organization)).toBe("dynamics-url");
    const stored = { ...newGuideRecord("2026-01-01T00:00:00.000Z"), cloud: id };
    expect(parseGuideRecord(stored, "2026-01-01T00:00:00.000Z").cloud).toBe(id);
    expect(v.is(commandInputs["guide.turn-on"], { cloud: "moon" })).toBe(true);
  });

  it("has organizations and services that clients may call, with its own tokens", () => {
    const cloud = clouds[id];
    expect(organizationOf(organization)).toEqual({ origin: organization, cloud: id });
    expect(cloudOfOrganization(organization)).toEqual(cloud);
    expect(isAddressOf("dataverse", `${organization}/api/data/v9.2/WhoAmI`, cloud)).toBe(true);
    expect(isAddressOf("graph", "https://graph.microsoft.moon/v1.0/me", cloud)).toBe(true);
    expect(isAddressOf("graph", "https://graph.microsoft.moon/v1.0/me", clouds.public)).toBe(false);
    expect(scopeOf("bap", cloud)).toBe("https://service.powerapps.moon//User");
  });
});

describe("the cloud of a build", () => {
  it("is the worldwide one when none is named, and has to exist", () => {
    expect([buildCloud(undefined), buildCloud(""), buildCloud("gcc-high")]).toEqual([
      "public",
      "public",
      "gcc-high",
    ]);
    expect(() => buildCloud("gcchigh")).toThrow("There is no cloud");
  });
});
