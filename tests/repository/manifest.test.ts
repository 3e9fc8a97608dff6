import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { browserPermissions, calledHosts, matchPatternOf } from "../../src/clouds/access.ts";
import { allPortalMatchPatterns } from "../../src/guide/routes/hosts.ts";

const read = (browser: string) =>
  JSON.parse(readFileSync(`dist/${browser}/manifest.json`, "utf8")) as Record<string, unknown>;

describe("the built manifests", () => {
  const chrome = read("chrome");
  const firefox = read("firefox");

  it.each([
    ["chrome", chrome],
    ["firefox", firefox],
  ])("%s asks for no more than it needs", (_name, manifest) => {
    expect(manifest.permissions).toEqual(Object.keys(browserPermissions));
    const asked = (when: "installed" | "chosen") =>
      calledHosts.filter((one) => one.asked === when).map(matchPatternOf);
    expect(manifest.host_permissions).toEqual(asked("installed"));
    expect(manifest.optional_host_permissions).toEqual([...asked("chosen"), ...allPortalMatchPatterns]);
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
    expect(chrome.background).toEqual({ service_worker: "service-worker-loader.js", type: "module" });
    expect(firefox.background).toEqual({ scripts: ["service-worker-loader.js"], type: "module" });
    expect(firefox).not.toHaveProperty("key");
  });
});
