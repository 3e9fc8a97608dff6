import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { day, text } from "../words/words.ts";

const dayMs = 24 * 60 * 60_000;
/** From when on an end is news, days. */
const soonDays = 60;

/** "ended" and "soon" need somebody to act. */
export type SecretEnd = "unknown" | "far" | "soon" | "ended";

/** Whole days until then; negative when it is over. */
const daysUntil = (iso: string, now: number): number => Math.floor((Date.parse(iso) - now) / dayMs);

/** Whether the secret of a set-up still works. @param now ms since the epoch */
export function secretEnd({ secretEndsAt }: FinishedSetup, now: number): SecretEnd {
  if (secretEndsAt === null) return "unknown";
  if (Date.parse(secretEndsAt) <= now) return "ended";
  return daysUntil(secretEndsAt, now) > soonDays ? "far" : "soon";
}

/** The same in words, with the day. */
export function secretEndText(setUp: FinishedSetup, now: number): string {
  const { secretEndsAt } = setUp;
  if (secretEndsAt === null) return text("ui.home.secret-unknown");
  const date = day(secretEndsAt);
  const end = secretEnd(setUp, now);
  if (end === "ended") return text("ui.home.secret-ended", { date });
  if (end === "far") return text("ui.home.secret-ends", { date });
  const days = daysUntil(secretEndsAt, now);
  if (days > 1) return text("ui.home.secret-days", { days, date });
  return days === 1 ? text("ui.home.secret-day", { date }) : text("ui.home.secret-today");
}

/** What needs somebody to act first, then the newest. @param now ms since the epoch */
export function inOrder(list: readonly FinishedSetup[], now: number): readonly FinishedSetup[] {
  const rank = (one: FinishedSetup): number => {
    const end = secretEnd(one, now);
    return end === "ended" ? 0 : end === "soon" ? 1 : (one.older?.length ?? 0) > 0 ? 2 : 3;
  };
  return [...list].reverse().sort((one, other) => rank(one) - rank(other));
}
