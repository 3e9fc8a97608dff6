/** What is known of a secret that was copied. No value is in it. */
export interface ClipboardRecord {
  /** How long after a copy the clipboard is cleared, seconds; 0: never. */
  readonly afterSeconds: ClearAfter;
  /** ms since the epoch; null: nothing of ours is known to be on the clipboard. */
  readonly dueAt: number | null;
  /** The browser refused to clear it. */
  readonly failed: boolean;
}

/** Seconds that can be chosen; 0: never. Alarms of an installed extension come no sooner than 30 s (browsers-13). */
export const clearAfterChoices = [30, 60, 120, 300, 0] as const;
export type ClearAfter = (typeof clearAfterChoices)[number];

export const noClipboard: ClipboardRecord = { afterSeconds: 60, dueAt: null, failed: false };

/** What can be understood of a stored record; the rest is as if nothing was stored. By hand: the popup reads it, too. */
export function clipboardIn(raw: unknown): ClipboardRecord {
  if (typeof raw !== "object" || raw === null) return noClipboard;
  const { afterSeconds, dueAt, failed } = raw as Partial<Record<keyof ClipboardRecord, unknown>>;
  return {
    afterSeconds: clearAfterChoices.find((one) => one === afterSeconds) ?? noClipboard.afterSeconds,
    dueAt: typeof dueAt === "number" && Number.isFinite(dueAt) ? dueAt : null,
    failed: failed === true,
  };
}
