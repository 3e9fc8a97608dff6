/** Longest wait that is believed, so that a broken header cannot stop a run for days. */
export const LONGEST_RETRY_AFTER_MS = 60 * 60 * 1000;

/**
 * The value of Retry-After (RFC 9110 10.2.3: seconds, or an HTTP date) in ms from `now`, at least 0; null
 * when there is none or it says nothing.
 */
export function retryAfterMs(value: string | null, now: number): number | null {
  const text = value?.trim() ?? "";
  if (text === "") return null;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : dateAfter(text, now);
  if (ms === null || Number.isNaN(ms)) return null;
  return Math.min(Math.max(0, Math.ceil(ms)), LONGEST_RETRY_AFTER_MS);
}

/** Only IMF-fixdate and its relatives: Date.parse alone would take "2" or "-5" for a year. */
function dateAfter(text: string, now: number): number | null {
  return /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) - now : null;
}

/**
 * What time it was for whoever answered, by the answer's `Date` header (RFC 9110 6.6.1), in ms since the epoch; our
 * own clock's when there is none or it says nothing. A date in Retry-After is counted from there: on a computer whose
 * clock is ten minutes fast it would lie in the past, and a service that asked for a pause would get none.
 */
export function answeredAt(headers: Headers, own: number): number {
  const date = headers.get("Date");
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? own : at;
}
