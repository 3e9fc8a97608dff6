import { hasChromium } from "../drive/browser/find-chromium.ts";
import { hasFirefox } from "../drive/browser/find-firefox.ts";
import { canInstall, chromiumLocales, fonts, install, missing } from "./debian-packages.ts";

/** Browsers by the Debian package that brings them. */
const browsers = { chromium: hasChromium, "firefox-esr": hasFirefox } as const;
export type BrowserPackage = keyof typeof browsers;

/**
 * Has browsers ready, installing them where that needs no question. Fonts and Chromium's
 * languages are installed along with them, but a machine that cannot install is not refused for these.
 * @param say told what is being installed; default: standard output.
 * @throws with what to install by hand.
 */
export function ensureBrowsers(
  needed: readonly BrowserPackage[] = ["chromium", "firefox-esr"],
  say: (text: string) => void = console.log,
): void {
  const absent = needed.filter((name) => !browsers[name]());
  const locales = needed.includes("chromium") ? missing(chromiumLocales) : [];
  const wanted = [...absent, ...missing(fonts), ...locales];
  if (wanted.length === 0) return;
  if (canInstall()) {
    install(wanted, say);
    return;
  }
  if (absent.length > 0) {
    throw new Error(
      `A browser is missing: ${absent.join(" and ")}. Install it (Debian and Ubuntu: apt-get install ${absent.join(" ")}), ` +
        "or say where it is: CHROMIUM_PATH=<program>, FIREFOX_PATH=<program>.",
    );
  }
}
