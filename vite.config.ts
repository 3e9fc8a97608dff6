import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import source from "./manifest.json" with { type: "json" };
import { standaloneContentScripts } from "./scripts/build/content-scripts.ts";
import { earlyRequests } from "./scripts/build/early-requests.ts";
import { firefoxManifest } from "./scripts/build/firefox-manifest.ts";
import { notices } from "./scripts/build/notices.ts";

/**
 * `vite build --mode chrome` or `--mode firefox`. manifest.json is the extension as Chrome and Edge see it;
 * Firefox's manifest is derived from it, so that neither ever holds both background keys.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === "firefox" ? "firefox" : "chrome";
  const manifest = browser === "firefox" ? firefoxManifest(source) : source;
  const contentScripts = standaloneContentScripts();
  return {
    plugins: [
      crx({ manifest: manifest as ManifestV3Export, browser }),
      contentScripts.plugin,
      earlyRequests(),
      notices(contentScripts.packages),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: "es2023",
      sourcemap: false,
      modulePreload: false,
      chunkSizeWarningLimit: 600,
      rollupOptions: { input: { welcome: "popup/welcome.html" } },
    },
  };
});
