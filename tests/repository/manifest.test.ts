import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chromiumOnly } from "../../scripts/build/firefox-manifest.ts";
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
    const wanted = Object.keys(browserPermissions).filter(
      (one) => !chromiumOnly.includes(one) || name === "chrome",
    );
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

  it("have the popup's page beside the portals, each as its browser calls it, with the icon's name and pictures", () => {
    expect(chrome.side_panel).toEqual({ default_path: "popup/panel.html" });
    expect(chrome).not.toHaveProperty("sidebar_action");
    const { default_title, default_icon } = firefox.action as Readonly<Record<string, unknown>>;
    expect(firefox.sidebar_action).toEqual({
      default_panel: "popup/panel.html",
      default_title,
      default_icon,
      open_at_install: false,
    });
    expect(firefox).not.toHaveProperty("side_panel");
    for (const browser of ["chrome", "firefox"]) {
      const page = (name: string) => readFileSync(`dist/${browser}/popup/${name}.html`, "utf8");
      expect(page("panel")).toBe(page("index").replace('data-surface="popup"', 'data-surface="panel"'));
      expect(page("panel")).toContain('data-surface="panel"');
    }
  });

  it("have one background key each", () => {
    expect(chrome.background).toEqual({ service_worker: "background/start.js" });
    expect(firefox.background).toEqual({ scripts: ["service-worker-loader.js"], type: "module" });
    expect(firefox).not.toHaveProperty("key");
  });
});
