import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { bytesOf, type Needle } from "./needles.ts";

export interface FoundInFile {
  readonly file: string;
  readonly name: string;
}

export interface FileSearch {
  readonly found: readonly FoundInFile[];
  readonly files: number;
  readonly bytes: number;
}

/** Looks for needles in the raw bytes of every file below a folder, and in what can be unpacked of it. */
export async function searchFiles(folder: string, needles: readonly Needle[]): Promise<FileSearch> {
  const wanted = needles.map((needle) => ({ name: needle.name, bytes: bytesOf(needle) }));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: FoundInFile[] = [];
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    files += 1;
    bytes += content.length;
    const views = [content, ...unpacked(content)];
    for (const { name, bytes: patterns } of wanted) {
      if (patterns.some((pattern) => views.some((view) => view.includes(pattern))))
        found.push({ file: relative(folder, path), name });
    }
  }
  return { found, files, bytes };
}

/** Cached answers may be compressed. */
function unpacked(content: Buffer): readonly Buffer[] {
  const unpack = (does: (packed: Buffer) => Buffer): readonly Buffer[] => {
    try {
      return [does(content)];
    } catch {
      return [];
    }
  };
  if (content[0] === 0x1f && content[1] === 0x8b) return unpack(gunzipSync);
  return content.length > 0 && content.length < 200_000 ? unpack(brotliDecompressSync) : [];
}
