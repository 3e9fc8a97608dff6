import { canInstall, fonts, install, missing } from "./debian-packages.ts";
import { hasChromium } from "./find-chromium.ts";
import { hasFirefox } from "./find-firefox.ts";

/**
 * Has the browsers of the tests ready, installing them where that needs no question. Fonts are installed along
 * with them, but a machine that cannot install is not refused for a missing font.
 * @throws with what to install by hand.
 */
export function ensureBrowsers(): void {
  const browsers = [...(hasChromium() ? [] : ["chromium"]), ...(hasFirefox() ? [] : ["firefox-esr"])];
  const wanted = [...browsers, ...missing(fonts)];
  if (wanted.length === 0) return;
  if (canInstall()) {
    install(wanted);
    return;
  }
  if (browsers.length > 0) {
    throw new Error(
      `The tests in real browsers need ${browsers.join(" and ")}. Install them, then try again.`,
    );
  }
}
