import { changes } from "./en/changes.ts";
import { consent } from "./en/consent.ts";
import { guide } from "./en/guide.ts";
import { guideCard } from "./en/guide-card.ts";
import { guideEntry } from "./en/guide-entry.ts";
import { guidePopup } from "./en/guide-popup.ts";
import { home } from "./en/home.ts";
import { pages } from "./en/pages.ts";
import { plan } from "./en/plan.ts";
import { problems } from "./en/problems.ts";
import { progress } from "./en/progress.ts";
import { refusals } from "./en/refusals.ts";
import { rotation } from "./en/rotation.ts";
import { screens } from "./en/screens.ts";
import { setUp } from "./en/set-up.ts";
import { undo } from "./en/undo.ts";

/**
 * Every sentence that a person can read, by id: English is the source, a folder of another language has the same ids.
 * Only types and tools import this; the product loads parts. Placeholders are written {name}.
 */
export const english = {
  ...changes,
  ...consent,
  ...guide,
  ...guideCard,
  ...guideEntry,
  ...guidePopup,
  ...home,
  ...pages,
  ...plan,
  ...problems,
  ...progress,
  ...refusals,
  ...rotation,
  ...screens,
  ...setUp,
  ...undo,
} as const;
