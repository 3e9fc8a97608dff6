import { handedOver, idle, paused, signedOut, wholeRun } from "./moments/auto-configure.ts";
import { byHand } from "./moments/by-hand.ts";
import { checked } from "./moments/check.ts";
import { encryptedFile } from "./moments/encrypted-file.ts";
import { filesSaved } from "./moments/files-saved.ts";
import { inFirefox } from "./moments/firefox.ts";
import { guided, guideKilled } from "./moments/guide.ts";
import type { Story } from "./moments/moment.ts";
import { newSecret } from "./moments/new-secret.ts";
import { otherForms } from "./moments/other-forms.ts";
import { reset } from "./moments/reset.ts";
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
  checked,
  byHand,
  otherForms,
  encryptedFile,
  filesSaved,
  reset,
  inFirefox,
];
