import type { Plugin, ResolvedConfig } from "vite";
import { bundleApart } from "./bundle-apart.ts";
import type { BundledPackage } from "./notices.ts";

/** What runs inside portals; background/guide/portal-scripts.ts registers the files under these names. */
export const contentScripts: Readonly<Record<string, string>> = {
  "content-scripts/frame.js": "content-scripts/frame.ts",
  "content-scripts/ring.js": "content-scripts/ring.ts",
  "content-scripts/card.js": "content-scripts/card.tsx",
};

/** Threads of pages, in one file each, so that their packages are told of as well: popup/hand-off/encrypt.ts starts it by this name. */
const threads: Readonly<Record<string, string>> = {
  "popup/encrypt-worker.js": "popup/hand-off/encrypt-worker.ts",
};

/**
 * Bundles each content script into one file of its own. A script that shares a chunk with anything else would
 * have to be loaded from `web_accessible_resources`, by which every page could tell that the extension is
 * there (libraries-18). They are registered at run time, so the manifest does not name them.
 * @returns the plugin, and which packages the scripts hold code of once it has bundled them.
 */
export function standaloneContentScripts(): {
  readonly plugin: Plugin;
  readonly packages: () => readonly BundledPackage[];
} {
  let config: ResolvedConfig;
  const packages: BundledPackage[] = [];
  const plugin: Plugin = {
    name: "standalone-content-scripts",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const [fileName, entry] of Object.entries({ ...contentScripts, ...threads })) {
        const script = await bundled(config, entry);
        packages.push(...script.packages);
        this.emitFile({ type: "asset", fileName, source: script.code });
      }
    },
  };
  return { plugin, packages: () => packages };
}

/** @throws when the bundle would need a second file. */
async function bundled(
  config: ResolvedConfig,
  entry: string,
): Promise<{ readonly code: string; readonly packages: readonly BundledPackage[] }> {
  const { files, packages } = await bundleApart(config, {
    lib: { entry, formats: ["iife"], name: "script" },
  });
  const [chunk, ...others] = Object.values(files);
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${entry} is not one file.`);
  return { code: chunk.code, packages };
}
