import type { Plugin, ResolvedConfig } from "vite";
import { bundleApart } from "./bundle-apart.ts";
import type { BundledPackage } from "./notices.ts";

/** Folder of the worker's files in the package, and the one that the browser starts. */
const workerFolder = "background";
const workerFile = `${workerFolder}/start.js`;

const source = "background/index.ts";

/**
 * What the browser runs first in a worker that is no module: `import()` is not allowed in a module worker, and
 * `importScripts` is. Each file hands over a function that makes its exports; it is run when somebody asks for them.
 * A worker that is installed may only import what it imported while it was being installed (Service Workers 4.1.4).
 */
const loader = (others: readonly string[]): string => `(() => {
  const makers = {}, made = {};
  self.part = (name, maker) => { makers[name] = maker; };
  self.need = (name) => {
    const file = name.replace("./", "");
    if (made[file]) return made[file].exports;
    if (!makers[file]) importScripts(file);
    const module = (made[file] = { exports: {} });
    makers[file](self.need, module, module.exports);
    return module.exports;
  };
  self.addEventListener("install", () => importScripts(...${JSON.stringify(others)}));
})();
`;

/** In parentheses, so that engines compile it at once: it is about to run. */
const asPart = (fileName: string, code: string): string =>
  `part(${JSON.stringify(fileName)},(function(require,module,exports){${code}\n}));\n`;

/**
 * Bundles the worker as one classic script and the files that it imports when they are wanted: each `import()` of the
 * sources is such a file. @crxjs/vite-plugin makes workers that are modules, which load everything at each start
 * (docs/decisions/0019), so it is given a manifest without one, and the finished manifest gets it.
 * @returns the plugin, and which packages the worker holds code of once it has bundled them.
 */
export function classicWorker(): {
  readonly plugin: Plugin;
  readonly packages: () => readonly BundledPackage[];
} {
  let config: ResolvedConfig;
  let packages: readonly BundledPackage[] = [];
  const plugin: Plugin = {
    name: "classic-worker",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const worker = await bundled(config);
        packages = worker.packages;
        for (const [fileName, content] of Object.entries(worker.files)) {
          this.emitFile({ type: "asset", fileName, source: content });
        }
        const manifest = bundle["manifest.json"];
        if (manifest?.type !== "asset") throw new Error("There is no manifest to name the worker in.");
        const named = {
          ...(JSON.parse(String(manifest.source)) as Record<string, unknown>),
          background: { service_worker: workerFile },
        };
        manifest.source = `${JSON.stringify(named, null, 2)}\n`;
      },
    },
  };
  return { plugin, packages: () => packages };
}

async function bundled(config: ResolvedConfig): Promise<{
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly packages: readonly BundledPackage[];
}> {
  const { files: bundle, packages } = await bundleApart(
    config,
    {
      // Vite leaves import() alone in a library, and wraps it in what needs a page elsewhere (libraries-19).
      lib: { entry: { start: source }, formats: ["cjs"] },
      rollupOptions: {
        // What the others share with the start is in it.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "[name].js",
          assetFileNames: "assets/[name]-[hash][extname]",
        },
      },
    },
    config.define,
  );
  const files: Record<string, string | Uint8Array> = {};
  const others = Object.values(bundle).flatMap((output) =>
    output.type === "chunk" && !output.isEntry ? output.fileName : [],
  );
  for (const output of Object.values(bundle)) {
    if (output.type === "asset") files[output.fileName] = output.source;
    else if (!output.isEntry)
      files[`${workerFolder}/${output.fileName}`] = asPart(output.fileName, output.code);
    else
      files[workerFile] =
        `${loader(others)}${asPart(output.fileName, output.code)}need(${JSON.stringify(output.fileName)});\n`;
  }
  return { files, packages };
}
