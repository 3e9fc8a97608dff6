import type { Baseline, FinishedSetup, OlderSecret } from "./finished-setup.ts";
import { isEndNews, milestoneOf, nextEnd } from "./secret-ends.ts";

/** Finished set-ups, the oldest first. */
export type List = readonly FinishedSetup[];

/** The list with one set-up changed; the same list where nothing is. */
export function changed(list: List, runId: string, edit: (one: FinishedSetup) => FinishedSetup): List {
  const at = list.findIndex((one) => one.runId === runId);
  const before = list[at];
  if (before === undefined) return list;
  const after = edit(before);
  return after === before ? list : list.with(at, after);
}

/** The list after a new secret was made and proved for the app of a set-up. */
export const withNewSecret = (list: List, runId: string, made: NewSecret): List =>
  changed(list, runId, (one) => {
    if (one.keyId === made.keyId) return one;
    return {
      ...withoutTold(one),
      keyId: made.keyId,
      secretEndsAt: made.endsAt,
      older: olderThan(made.keyId, one),
      checkedAt: made.provedAt,
      state: "verified",
    };
  });

export interface NewSecret {
  readonly keyId: string;
  /** ISO 8601, both. */
  readonly endsAt: string;
  readonly provedAt: string;
}

/** The list after Home was opened: what has come by now of the secrets' ends is no news any more. */
export const withEndsSeen = (list: List, now: number): List =>
  list.some((one) => isEndNews(one, now))
    ? list.map((one) => {
        const milestone = milestoneOf(nextEnd(one), now);
        return milestone === null ? one : { ...one, endSeen: milestone };
      })
    : list;

/** The list after a notification has told of what has come by now of some secrets' ends. */
export const withEndsTold = (list: List, runIds: readonly string[], now: number): List =>
  list.map((one) => {
    const milestone = milestoneOf(nextEnd(one), now);
    return milestone === null || !runIds.includes(one.runId) ? one : { ...one, endTold: milestone };
  });

/**
 * The list after an older secret of a set-up's app is gone. What was told of its end was not told of the others'. Another
 * environment that was connected with it has this set-up's secret from then on: the removal's plan has asked for that.
 */
export function withoutSecret(list: List, runId: string, keyId: string): List {
  const own = list.find((one) => one.runId === runId);
  const next = withoutOlder(list, runId, keyId);
  if (own === undefined || next === list) return list;
  return next.map((one) =>
    one.keyId === keyId && one.clientId === own.clientId
      ? { ...withoutTold(one), keyId: own.keyId, secretEndsAt: own.secretEndsAt }
      : one,
  );
}

const withoutTold = ({ endSeen: _, endTold: __, ...rest }: FinishedSetup): FinishedSetup => rest;

const withoutOlder = (list: List, runId: string, keyId: string): List =>
  changed(list, runId, (one) => {
    if (!one.older?.some((older) => older.keyId === keyId)) return one;
    const older = one.older.filter((other) => other.keyId !== keyId);
    if (nextEnd({ ...one, older }) === nextEnd(one)) return { ...one, older };
    return { ...withoutTold(one), older };
  });

/** The list after a set-up was taken back but for something. @param at ISO 8601 */
export const withTakenBack = (list: List, runId: string, at: string, appGone: boolean): List =>
  changed(list, runId, ({ endSeen: _, older: __, check: ___, ...one }) => ({
    ...one,
    ...(appGone && { appGone }),
    keyId: null,
    secretEndsAt: null,
    takenBack: at,
  }));

/** The list without one set-up. */
export const withoutSetup = (list: List, runId: string): List =>
  list.some((one) => one.runId === runId) ? list.filter((one) => one.runId !== runId) : list;

/** The list after somebody has said that the ways in of others that the last check of a set-up found are known. */
export const withKnownKeys = (list: List, runId: string): List =>
  changed(list, runId, (one) =>
    one.check && one.baseline
      ? {
          ...one,
          baseline: known(one.baseline, one.check.strange),
          check: {
            ...one.check,
            strange: [],
            findings: one.check.findings.filter(({ line }) => line !== "others" && line !== "roles-more"),
          },
        }
      : one,
  );

const known = (baseline: Baseline, marks: readonly string[]): Baseline =>
  baseline.keys === null
    ? { ...baseline, known: [...(baseline.known ?? []), ...marks] }
    : { ...baseline, keys: [...baseline.keys, ...marks] };

/** A set-up's older secrets once it has another one. @param keyId of that one; null: there is none */
export function olderThan(keyId: string | null, one: FinishedSetup): readonly OlderSecret[] {
  const { older = [] } = one;
  if (keyId === null || one.keyId === null || keyId === one.keyId) return older;
  return [...older, { keyId: one.keyId, endsAt: one.secretEndsAt }].filter((known) => known.keyId !== keyId);
}
