import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { contentScripts } from "./content-scripts.ts";

/** What one part of the extension weighs with everything that it loads at start, bytes. */
export interface Weight {
  readonly part: string;
  readonly files: readonly string[];
  readonly raw: number;
  readonly gzip: number;
}

interface BuiltManifest {
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action: { readonly default_popup: string };
  readonly options_ui: { readonly page: string };
}

/** Weighs the parts of a built extension. @param folder dist/chrome or dist/firefox */
export function measure(folder: string): readonly Weight[] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as BuiltManifest;
  const { background } = manifest;
  const worker = weigh(
    folder,
    "background",
    [background.service_worker ?? [], background.scripts ?? []].flat(),
  );
  return [
    worker,
    weigh(folder, "background-later", loadedLater(folder, worker.files), worker.files),
    weigh(folder, "popup", [manifest.action.default_popup]),
    weigh(folder, "options", [manifest.options_ui.page]),
    weigh(folder, "welcome", ["popup/welcome.html"]),
    // Registered at run time, so the manifest does not name them.
    ...Object.keys(contentScripts).map((file) => weigh(folder, basename(file, ".js"), [file])),
  ];
}

/** The sizes as a table, a line for each part. */
export function sizeTable(weights: readonly Weight[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const line = ({ part, raw, gzip, files }: Weight): string =>
    `  ${part.padEnd(16)}${kilobytes(raw)}${kilobytes(gzip)} gzip   ${files.length} files`;
  return weights.map(line).join("\n");
}

/** @param without what is there already */
function weigh(
  folder: string,
  part: string,
  entries: readonly string[],
  without: readonly string[] = [],
): Weight {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || without.includes(file)) return;
    files.add(file);
    for (const needed of neededBy(folder, file)) visit(needed);
  };
  for (const entry of entries) visit(entry);
  const contents = [...files].map((file) => readFileSync(join(folder, file)));
  return {
    part,
    files: [...files],
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

/** Files that some scripts load when they are wanted, by `import()` or as a classic worker does. */
function loadedLater(folder: string, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (script: string): void => {
    const content = readFileSync(join(folder, script), "utf8");
    const [, list = "[]"] = /importScripts\(\.\.\.(\[[^\]]*\])\)/.exec(content) ?? [];
    const named = [
      ...(JSON.parse(list) as string[]),
      ...[...content.matchAll(/\bimport\(["'`](\.{1,2}\/[^"'`]+\.js)["'`]\)/g)].map(([, path = ""]) => path),
    ];
    for (const path of named) {
      const file = relative(resolve(folder), resolve(dirname(resolve(folder, script)), path));
      if (found.has(file)) continue;
      found.add(file);
      visit(file);
    }
  };
  scripts.forEach(visit);
  return [...found];
}

/** Files that a script imports or a page loads, relative to the folder. */
function neededBy(folder: string, file: string): string[] {
  const content = readFileSync(join(folder, file), "utf8");
  if (file.endsWith(".html")) {
    return [...content.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
      ([, path = ""]) => path,
    );
  }
  if (!file.endsWith(".js")) return [];
  const from = dirname(resolve(folder, file));
  return [...content.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, path = ""]) =>
    relative(resolve(folder), resolve(from, path)),
  );
}
