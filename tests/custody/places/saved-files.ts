import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { searchFiles } from "../search/files.ts";
import type { Place } from "./place.ts";

/** What the admin has saved: the encrypted file, the record, the calendar file. @param folder of the browser's downloads */
export function savedFilesPlace(folder: string): Place {
  const planted = "canary.txt";
  return {
    name: "files that were saved",
    look: (matcher) => searchFiles(folder, matcher, () => true),
    async plant(canary) {
      await writeFile(join(folder, planted), canary);
      return [planted];
    },
    clean: () => rm(join(folder, planted), { force: true }),
  };
}
