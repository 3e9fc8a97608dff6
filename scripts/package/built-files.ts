import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PackedFile } from "./zip.ts";

/** Files of tools that a build leaves behind and no browser reads. */
const unwanted = /^\.vite\//;

/**
 * What a store gets of a built extension: every file of the folder, and a manifest without `key`. Chrome's store refuses
 * a new item that has one, and each store gives the extension an id of its own (docs/publishing.md).
 * @param folder dist/chrome or dist/firefox
 * @throws Error when the folder has no manifest.
 */
export function storeFiles(folder: string): readonly PackedFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), bytes: readFileSync(file) }))
    .filter(({ path }) => !unwanted.test(path));
  const manifest = files.find(({ path }) => path === "manifest.json");
  if (!manifest) throw new Error(`${folder} has no manifest.json: it is not a built extension.`);
  const { key: _key, ...kept } = JSON.parse(new TextDecoder().decode(manifest.bytes)) as Record<
    string,
    unknown
  >;
  const bytes = new TextEncoder().encode(`${JSON.stringify(kept, null, 2)}\n`);
  return [...files.filter((file) => file !== manifest), { path: manifest.path, bytes }];
}
