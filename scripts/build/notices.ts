import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The files that both packages carry. The names are fixed: docs and tests refer to them. */
export const NOTICES_FILE = "THIRD-PARTY-NOTICES.txt";
/** With an ending, so that a browser shows it in place of saving it. */
export const LICENSE_FILE = "LICENSE.txt";

/** Where Vite's own `build.license` puts what it found; taken out of the bundle again before it is written. */
export const LICENSES_JSON = "bundled-licenses.json";

/** One package of which a bundle holds code, as Vite's `build.license` reports it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json. */
  readonly identifier?: string;
  /** The text of its licence file. */
  readonly text?: string;
}

/**
 * Licences under which a package may be bundled into an MIT extension. Nothing of the GPL family is here: that
 * would bind the whole extension.
 */
const permitted: ReadonlySet<string> = new Set([
  "MIT",
  "0BSD",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "MPL-2.0",
]);

/** What `generateBundle` hands to a plugin, as far as it matters here. */
type Bundle = Record<string, { readonly type: string; readonly source?: string | Uint8Array }>;

/** Takes Vite's report out of a bundle. @throws when the bundle has none. */
export function takePackages(bundle: Bundle): readonly BundledPackage[] {
  const report = bundle[LICENSES_JSON];
  if (typeof report?.source !== "string") throw new Error("The bundler reported no licences.");
  delete bundle[LICENSES_JSON];
  return JSON.parse(report.source) as BundledPackage[];
}

/**
 * Writes LICENSE.txt and THIRD-PARTY-NOTICES.txt beside the built extension.
 * @param others packages of bundles that are built apart (the content scripts)
 */
export function notices(others: () => readonly BundledPackage[]): Plugin {
  return {
    name: "notices",
    apply: "build",
    config: () => ({ build: { license: { fileName: LICENSES_JSON } } }),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const own = takePackages(bundle as Bundle);
        this.emitFile({ type: "asset", fileName: NOTICES_FILE, source: noticesOf([...own, ...others()]) });
        this.emitFile({ type: "asset", fileName: LICENSE_FILE, source: readFileSync("LICENSE", "utf8") });
      },
    },
  };
}

/**
 * The notices of these packages, each once, by name.
 * @throws when a package has no licence text, or a licence under which it may not be bundled.
 */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const each = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...each]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { name, version, identifier, text }]) => {
      if (identifier === undefined || !permitted.has(identifier)) {
        throw new Error(`${title} has the licence ${identifier ?? "(none)"} and may not be bundled.`);
      }
      if (text === undefined || text === "") throw new Error(`${title} has no licence text.`);
      // MPL-2.0 (3.2) asks that readers are told where the source is.
      const source = `https://www.npmjs.com/package/${name}/v/${version}`;
      return `${title}\nLicense: ${identifier}\nSource: ${source}\n\n${text.trim()}\n`;
    });
  const intro = "This extension contains code of the packages below, each under its own license.\n";
  return [intro, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}
