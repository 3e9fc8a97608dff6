import ical, { ICalAlarmType } from "ical-generator";
import { endMilestones } from "../../src/provisioning/model/secret-ends.ts";

/** At nine in the morning of that day, and not at midnight, when it begins; hours. */
const morning = 9;

/**
 * A calendar file with the day on which a secret ends and a reminder before it, for those who have no badge to look at.
 * The day is given as a text: a Date would be taken as its day in UTC, and reminders count in hours, because some
 * readers refuse days (libraries-29, libraries-30).
 * @param event.key the same for the same secret, so that a calendar takes a second file as the same event.
 * @param event.endsAt ISO 8601.
 */
export function calendarFile(event: {
  readonly key: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly description: string;
  readonly product: string;
  readonly now: Date;
}): string {
  const calendar = ical({ prodId: { company: event.product, product: "set-up" } });
  const entry = calendar.createEvent({
    id: `${event.key}@secret-end`,
    start: event.endsAt.slice(0, 10),
    allDay: true,
    summary: event.summary,
    description: event.description,
    stamp: event.now,
  });
  for (const days of endMilestones)
    entry.createAlarm({
      type: ICalAlarmType.display,
      trigger: (days * 24 - morning) * 60 * 60,
      description: event.summary,
    });
  return `${calendar.toString()}\r\n`;
}
