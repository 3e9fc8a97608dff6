import { build, type Plugin, type ResolvedConfig } from "vite";
import { withoutSources } from "./without-sources.ts";

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
 */
export function standaloneContentScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "standalone-content-scripts",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(contentScripts)) {
        this.emitFile({ type: "asset", fileName, source: await bundled(config, entry) });
      }
    },
  };
}

/** @throws when the bundle would need a second file. */
async function bundled(config: ResolvedConfig, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: "warn",
    plugins: [withoutSources()],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: config.build.target,
      minify: config.build.minify,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry, formats: ["iife"], name: "script" },
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${entry} is not one file.`);
  return chunk.code;
}
