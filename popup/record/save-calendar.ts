import { fileName, saveFile } from "../hand-off/save-file.ts";
import { hostOf } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";
import { calendarFile } from "./calendar.ts";

/** A secret whose end somebody wants in their calendar. */
export interface EndingSecret {
  /** The same for the same secret: its key id. */
  readonly key: string;
  /** ISO 8601. */
  readonly endsAt: string;
  /** "" where it is not known. */
  readonly environmentName: string;
  readonly dynamicsUrl: string;
  readonly clientId: string;
}

/** Has the browser save a calendar file for the end of a secret. @param now ms since the epoch */
export function saveCalendar(secret: EndingSecret, now: number): void {
  const { key, endsAt, environmentName, dynamicsUrl, clientId } = secret;
  const host = hostOf(dynamicsUrl);
  const file = calendarFile({
    key,
    endsAt,
    summary: text("ui.calendar.summary", { environment: environmentName || host }),
    description: text("ui.calendar.description", { url: dynamicsUrl, clientId }),
    product: text("ui.calendar.product"),
    now: new Date(now),
  });
  saveFile(fileName(text("ui.record.calendar-file", { host }), ".ics"), file, "text/calendar;charset=utf-8");
}
