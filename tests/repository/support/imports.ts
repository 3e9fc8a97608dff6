import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Top-level folders of the product and of its sandbox. */
export const productFolders = ["src", "popup", "background", "content-scripts", "sandbox"];

/** Project-relative paths of every TypeScript file in a folder. */
export const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Project-relative targets of a file's relative imports, static or dynamic, types included. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(".", resolve(dirname(file), match[1] ?? "")),
  );
}
