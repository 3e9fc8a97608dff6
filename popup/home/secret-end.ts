import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { daysUntil, milestoneOf, nextEnd } from "../../src/provisioning/model/secret-ends.ts";
import { day, text } from "../words/words.ts";

/** "ended" and "soon" need somebody to act. */
export type SecretEnd = "unknown" | "far" | "soon" | "ended";

/** Whether the secret of a set-up still works. @param now ms since the epoch */
export const secretEnd = ({ secretEndsAt }: FinishedSetup, now: number): SecretEnd =>
  endAt(secretEndsAt, now);

/** The same of any secret. @param endsAt ISO 8601; null: not known */
export function endAt(endsAt: string | null, now: number): SecretEnd {
  if (endsAt === null) return "unknown";
  if (Date.parse(endsAt) <= now) return "ended";
  return milestoneOf(endsAt, now) === null ? "far" : "soon";
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
    const end = endAt(nextEnd(one), now);
    if (end === "ended") return 0;
    if (one.check?.findings.some(({ does }) => does !== "cannot-see")) return 1;
    if (end === "soon") return 2;
    if (one.state === "not-verified" && one.takenBack === undefined) return 3;
    return one.older?.some(({ theirs }) => theirs === undefined) ? 4 : 5;
  };
  return [...list].reverse().sort((one, other) => rank(one) - rank(other));
}
