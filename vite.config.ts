import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import source from "./manifest.json" with { type: "json" };
import { classicWorker } from "./scripts/build/classic-worker.ts";
import { standaloneContentScripts } from "./scripts/build/content-scripts.ts";
import { earlyRequests } from "./scripts/build/early-requests.ts";
import { firefoxManifest } from "./scripts/build/firefox-manifest.ts";
import { manifestOf } from "./scripts/build/manifest.ts";
import { notices } from "./scripts/build/notices.ts";
import { panelOfPopup } from "./scripts/build/panel-page.ts";
import { recipeIn, recipeOfBuild } from "./scripts/build/recipe.ts";
import { refusalsPages } from "./scripts/build/refusals-pages.ts";
import { vendorNames } from "./scripts/build/vendor-names.ts";
import { versionOfPackage } from "./scripts/build/version.ts";
import { wordFiles } from "./scripts/build/words.ts";
import { buildCloud } from "./src/clouds/table.ts";

/**
 * `vite build --mode chrome` or `--mode firefox`. manifest.json is the extension as Chrome and Edge see it,
 * without hosts: those are made from src/clouds. Firefox's manifest is derived from Chrome's, so that neither ever holds
 * both background keys. VITE_CLOUD is the cloud that the extension signs in to; default: public. VITE_RECIPE is the file
 * of the recipe that it is built for; default: src/recipe/textus.json.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === "firefox" ? "firefox" : "chrome";
  const cloud = buildCloud(process.env.VITE_CLOUD);
  const recipe = recipeIn(process.env.VITE_RECIPE);
  const { vendor } = recipe;
  const chrome = manifestOf(source, { cloud, vendor, version: versionOfPackage() });
  // Both are written by plugins.
  const { background: _worker, side_panel: _panel, ...others } = chrome;
  const manifest = browser === "firefox" ? firefoxManifest(chrome) : others;
  const contentScripts = standaloneContentScripts();
  const worker = classicWorker();
  return {
    define: { "import.meta.env.VITE_CLOUD": JSON.stringify(cloud) },
    plugins: [
      crx({ manifest: manifest as ManifestV3Export, browser }),
      contentScripts.plugin,
      ...(browser === "chrome" ? [worker.plugin] : []),
      earlyRequests(),
      recipeOfBuild(recipe),
      vendorNames(vendor),
      panelOfPopup(),
      wordFiles(),
      refusalsPages(),
      notices(() => [...contentScripts.packages(), ...worker.packages()]),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: "es2023",
      sourcemap: false,
      modulePreload: false,
      chunkSizeWarningLimit: 600,
      rollupOptions: {
        input: {
          welcome: "popup/welcome.html",
          record: "popup/record.html",
          picture: "popup/picture.html",
          // Firefox's background clears the clipboard itself.
          ...(browser === "chrome" && { "clear-clipboard": "popup/clear-clipboard.html" }),
        },
      },
    },
  };
});
