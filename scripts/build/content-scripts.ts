import { build, type Plugin, type ResolvedConfig } from "vite";
import { type BundledPackage, LICENSES_JSON, takePackages } from "./notices.ts";

/** What runs inside portals; background/guide/portal-scripts.ts registers the files under these names. */
export const contentScripts: Readonly<Record<string, string>> = {
  "content-scripts/frame.js": "content-scripts/frame.ts",
  "content-scripts/ring.js": "content-scripts/ring.ts",
  "content-scripts/card.js": "content-scripts/card.tsx",
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
      for (const [fileName, entry] of Object.entries(contentScripts)) {
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
  const result = await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      license: { fileName: LICENSES_JSON },
      target: config.build.target,
      minify: config.build.minify,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry, formats: ["iife"], name: "script" },
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const files = Object.fromEntries(outputs.map((output) => [output.fileName, output]));
  const packages = takePackages(files);
  const [chunk, ...others] = Object.values(files);
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${entry} is not one file.`);
  return { code: chunk.code, packages };
}
