import { join } from "node:path";
import { findProgram, type Program } from "./find-program.ts";

/** Branded Chrome is not looked for: it no longer loads an extension from the command line (browsers-30). */
const chromium: Program = {
  variable: "CHROMIUM_PATH",
  places: {
    linux: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/lib/chromium/chromium",
      "/snap/bin/chromium",
    ],
    darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    win32: [join(process.env.LOCALAPPDATA ?? "", "Chromium", "Application", "chrome.exe")],
  },
  names: ["chromium", "chromium-browser"],
};

export class NoChromiumError extends Error {
  override readonly name = "NoChromiumError";

  constructor() {
    super(
      "Chromium was not found. Install it (Debian and Ubuntu: apt-get install chromium), or say where it is: CHROMIUM_PATH=<program> npm start",
    );
  }
}

export const hasChromium = (): boolean => findProgram(chromium) !== null;

/** The Chromium program. @throws NoChromiumError */
export function findChromium(): string {
  const found = findProgram(chromium);
  if (found === null) throw new NoChromiumError();
  return found;
}
