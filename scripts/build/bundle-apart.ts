import { type BuildEnvironmentOptions, build, type ResolvedConfig, type Rolldown } from "vite";
import { type BundledPackage, LICENSES_JSON, takePackages } from "./notices.ts";
import { recipePlugin } from "./recipe.ts";

/** A bundle that is no part of the main build. */
export interface BundleApart {
  /** By file name. */
  readonly files: Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;
  /** Of which packages it holds code. */
  readonly packages: readonly BundledPackage[];
}

/**
 * Bundles one entry beside the main build, with that build's mode, target and minifier.
 * @param options what is bundled, and into what @param define more than `process.env.NODE_ENV`
 */
export async function bundleApart(
  config: ResolvedConfig,
  options: Pick<BuildEnvironmentOptions, "lib" | "rollupOptions">,
  define: ResolvedConfig["define"] = {},
): Promise<BundleApart> {
  const result = await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: "warn",
    // For the same vendor.
    plugins: config.plugins.filter(({ name }) => name === recipePlugin),
    define: { ...define, "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      license: { fileName: LICENSES_JSON },
      target: config.build.target,
      minify: config.build.minify,
      modulePreload: false,
      reportCompressedSize: false,
      ...options,
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const files = Object.fromEntries(outputs.map((output) => [output.fileName, output]));
  return { packages: takePackages(files), files };
}
