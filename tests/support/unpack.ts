import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** Unpacks a ZIP file into a folder. @returns the paths in it, in its order. */
export function unpack(file: string, folder: string): readonly string[] {
  const files = Object.entries(unzipSync(readFileSync(file)));
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return files.map(([path]) => path);
}
