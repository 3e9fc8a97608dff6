import { handedOver, idle, paused, signedOut, wholeRun } from "./moments/auto-configure.ts";
import { inFirefox } from "./moments/firefox.ts";
import { guided, guideKilled } from "./moments/guide.ts";
import type { Story } from "./moments/moment.ts";
import { newSecret } from "./moments/new-secret.ts";
import { undone } from "./moments/undo.ts";
import { undoneInChromium } from "./moments/undo-in-chromium.ts";

/** Everything that is searched, in this order. */
export const stories: readonly Story[] = [
  wholeRun,
  handedOver,
  signedOut,
  paused,
  idle,
  guided,
  guideKilled,
  undone,
  undoneInChromium,
  newSecret,
  inFirefox,
];
