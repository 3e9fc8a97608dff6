/** Arithmetic of a secret's life. Times are ms since the epoch, dates ISO 8601 in UTC. */

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The end of a life that starts at `now`, as Graph takes it: "2028-02-29T10:00:00Z", whole seconds.
 * Months are calendar months in UTC: a day that the last month does not have becomes its last day.
 * @throws RangeError for a life of no length or beyond the calendar.
 */
export function endOfLife(
  now: number,
  life: { readonly months: number } | { readonly days: number },
): string {
  const length = "months" in life ? life.months : life.days;
  if (!Number.isInteger(length) || length < 1)
    throw new RangeError("A life is a whole number of at least 1.");
  const end = "months" in life ? addMonths(now, life.months) : now + life.days * DAY_MS;
  return `${new Date(end).toISOString().slice(0, 19)}Z`;
}

/** The same day and time `months` later (or earlier, when negative), clamped to the month's end. */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  // From the first of the month, or the 31st would spill over before it is clamped.
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(date);
  lastDay.setUTCMonth(date.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return date.getTime();
}

/** Whole days from `now` to the end; 0 on the last day, negative once it is over. null for no date. */
export function daysLeft(expiresAt: string, now: number): number | null {
  const end = Date.parse(expiresAt);
  return Number.isNaN(end) ? null : Math.floor((end - now) / DAY_MS);
}
