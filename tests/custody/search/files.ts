import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Matcher } from "./matcher.ts";
import type { Found, Searched } from "./searched.ts";
import { viewsOf } from "./views.ts";

/**
 * Looks in the bytes of every file below a folder, in what can be unpacked of it, and in its name.
 * @param wanted by the path below the folder. Default: all. @param only files that have one of these in that path; default:
 * all
 */
export async function searchFiles(
  folder: string,
  matcher: Matcher,
  wanted: (path: string) => boolean = () => true,
  only: readonly string[] = [""],
): Promise<Searched> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Found[] = [];
  let items = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const below = relative(folder, path);
    if (!wanted(below) || !only.some((mark) => below.includes(mark))) continue;
    // A running browser takes files away.
    const content = await readFile(path).catch(() => null);
    if (content === null) continue;
    items += 1;
    bytes += content.length;
    const needles = new Set(matcher.find(below));
    for (const view of viewsOf(entry.name, content)) {
      for (const needle of matcher.find(view)) needles.add(needle);
    }
    for (const needle of needles) found.push({ needle, where: below });
  }
  return { found, items, bytes };
}
