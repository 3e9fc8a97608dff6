import { changes } from "./en/changes.ts";
import { check } from "./en/check.ts";
import { consent } from "./en/consent.ts";
import { guide } from "./en/guide.ts";
import { guideCard } from "./en/guide-card.ts";
import { guideEntry } from "./en/guide-entry.ts";
import { guidePopup } from "./en/guide-popup.ts";
import { handOff } from "./en/hand-off.ts";
import { home } from "./en/home.ts";
import { menu } from "./en/menu.ts";
import { notify } from "./en/notify.ts";
import { notifyOffer } from "./en/notify-offer.ts";
import { pages } from "./en/pages.ts";
import { picture } from "./en/picture.ts";
import { plan } from "./en/plan.ts";
import { problems } from "./en/problems.ts";
import { progress } from "./en/progress.ts";
import { record } from "./en/record.ts";
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
  ...check,
  ...consent,
  ...guide,
  ...guideCard,
  ...guideEntry,
  ...guidePopup,
  ...handOff,
  ...home,
  ...menu,
  ...notify,
  ...notifyOffer,
  ...pages,
  ...picture,
  ...plan,
  ...problems,
  ...progress,
  ...record,
  ...refusals,
  ...rotation,
  ...screens,
  ...setUp,
  ...undo,
} as const;
