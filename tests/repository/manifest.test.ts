import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (browser: string) =>
  JSON.parse(readFileSync(`dist/${browser}/manifest.json`, "utf8")) as Record<string, unknown>;

describe("the built manifests", () => {
  const chrome = read("chrome");
  const firefox = read("firefox");

  it.each([
    ["chrome", chrome],
    ["firefox", firefox],
  ])("%s asks for no more than it needs", (_name, manifest) => {
    expect(manifest.permissions).toEqual([
      "identity",
      "storage",
      "alarms",
      "declarativeNetRequestWithHostAccess",
    ]);
    expect(manifest.host_permissions).toEqual([
      "https://login.microsoftonline.com/*",
      "https://graph.microsoft.com/*",
      "https://api.bap.microsoft.com/*",
      "https://api.powerplatform.com/*",
    ]);
    expect(manifest.optional_host_permissions).toEqual(["https://*.dynamics.com/*"]);
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    expect(manifest).not.toHaveProperty("content_scripts");
  });

  it("have one background key each", () => {
    expect(chrome.background).toEqual({ service_worker: "service-worker-loader.js", type: "module" });
    expect(firefox.background).toEqual({ scripts: ["service-worker-loader.js"], type: "module" });
    expect(firefox).not.toHaveProperty("key");
  });
});
