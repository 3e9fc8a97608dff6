import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-for-testing"];

/** @throws with what to do, when there is no Chromium. */
export function findChromium(path: string = process.env.PATH ?? ""): string {
  const folders = ["/usr/bin", "/usr/local/bin", ...path.split(delimiter)];
  const found = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (!found) throw new Error("No Chromium was found. Install the package “chromium”, then try again.");
  return found;
}
