import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { browserPermissions, optionalPermissions } from "../../src/clouds/access.ts";
import { allPortalMatchPatterns } from "../../src/guide/routes/hosts.ts";

const read = (browser: string) =>
  JSON.parse(readFileSync(`dist/${browser}/manifest.json`, "utf8")) as Record<string, unknown>;

describe("the built manifests", () => {
  const chrome = read("chrome");
  const firefox = read("firefox");

  it.each([
    ["chrome", chrome],
    ["firefox", firefox],
  ])("%s asks for no more than it needs", (name, manifest) => {
    const wanted = Object.keys(browserPermissions).filter((one) => one !== "offscreen" || name === "chrome");
    expect(manifest.permissions).toEqual(wanted);
    expect(manifest.optional_permissions).toEqual(Object.keys(optionalPermissions));
    expect(manifest.host_permissions).toEqual([
      "https://login.microsoftonline.com/*",
      "https://graph.microsoft.com/*",
      "https://api.bap.microsoft.com/*",
      "https://api.powerplatform.com/*",
    ]);
    expect(manifest.optional_host_permissions).toEqual([
      "https://*.dynamics.com/*",
      ...allPortalMatchPatterns(),
    ]);
    const policy = manifest.content_security_policy as { readonly extension_pages: string };
    expect(policy.extension_pages).toContain(
      "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com https://api.bap.microsoft.com https://api.powerplatform.com https://*.dynamics.com;",
    );
    // docs/security.md: a private window ends, the extension's memory does not.
    expect(manifest.incognito).toBe("not_allowed");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    expect(manifest).not.toHaveProperty("content_scripts");
  });

  it.each(["chrome", "firefox"])("%s has each content script in one file that loads nothing", (browser) => {
    for (const script of ["frame", "card"]) {
      const code = readFileSync(`dist/${browser}/content-scripts/${script}.js`, "utf8");
      expect(code).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["']\.|\bexport\s*\{/);
      expect(code.length).toBeGreaterThan(1000);
    }
  });

  it("have one background key each", () => {
    expect(chrome.background).toEqual({ service_worker: "background/start.js" });
    expect(firefox.background).toEqual({ scripts: ["service-worker-loader.js"], type: "module" });
    expect(firefox).not.toHaveProperty("key");
  });
});
