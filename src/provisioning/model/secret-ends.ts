/** Days before a secret's end at which its admin is told, the first first. */
export const endMilestones = [60, 30, 14, 7, 1] as const;

const DAY_MS = 24 * 60 * 60_000;

/**
 * Days until a time, rounded, because an alarm rings some hours after a day has begun; 0 in the last half of a day,
 * negative when it is over. @param iso ISO 8601 @param now ms since the epoch
 */
export const daysUntil = (iso: string, now: number): number => Math.round((Date.parse(iso) - now) / DAY_MS);

/** The milestone that has come, in days; 0 for a secret that has ended, null while none has come. */
export function milestoneOf(endsAt: string | null | undefined, now: number): number | null {
  const at = Date.parse(endsAt ?? "");
  if (Number.isNaN(at)) return null;
  if (at <= now) return 0;
  return endMilestones.findLast((days) => at - now <= days * DAY_MS) ?? null;
}

/** What Home has of the ends of a set-up's secrets. */
export interface SecretEnd {
  readonly secretEndsAt: string | null;
  /** Replaced secrets that still work; absent: none. */
  readonly older?: readonly { readonly endsAt: string | null; readonly theirs?: string }[];
  /** The last milestone that Home was opened at; absent: none. */
  readonly endSeen?: number;
  /** The last milestone that a notification has told of; absent: none. */
  readonly endTold?: number;
}

/**
 * When the first secret ends that the vendor may sign in with, ISO 8601: the old one counts until somebody says that the
 * vendor has the new one, and those of others do not. null: none is known.
 */
export const nextEnd = ({ secretEndsAt, older = [] }: SecretEnd): string | null =>
  [secretEndsAt, ...older.flatMap(({ endsAt, theirs }) => (theirs === undefined ? [endsAt] : []))]
    .flatMap((at) => at ?? [])
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;

/** Whether a milestone has come that neither Home nor a notification has told of. */
export function isEndUntold(end: SecretEnd, now: number): boolean {
  const milestone = milestoneOf(nextEnd(end), now);
  return (
    milestone !== null && isEndNews(end, now) && !(end.endTold !== undefined && end.endTold <= milestone)
  );
}

/** Whether a milestone has come since somebody opened Home. */
export function isEndNews(end: SecretEnd, now: number): boolean {
  const { endSeen } = end;
  const milestone = milestoneOf(nextEnd(end), now);
  return milestone !== null && !(endSeen !== undefined && endSeen <= milestone);
}
