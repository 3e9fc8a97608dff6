import { findProgram, type Program } from "./find-program.ts";

/** ESR first: the release that organizations have, and the oldest that is supported. */
const firefox: Program = {
  variable: "FIREFOX_PATH",
  places: {
    linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    win32: ["C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  },
  names: ["firefox-esr", "firefox"],
};

export const hasFirefox = (): boolean => findProgram(firefox) !== null;

/** The Firefox program. @throws when there is none. */
export function findFirefox(): string {
  const found = findProgram(firefox);
  if (found === null) {
    throw new Error(
      "Firefox was not found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH=<program>.",
    );
  }
  return found;
}
