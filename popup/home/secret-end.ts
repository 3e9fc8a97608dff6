import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { day, text } from "../words/words.ts";

const dayMs = 24 * 60 * 60_000;
/** From when on an end is news, days. */
const soonDays = 60;

export interface SecretEnd {
  /** "ended" and "soon" need somebody to act. */
  readonly is: "unknown" | "far" | "soon" | "ended";
  readonly text: string;
}

/** How long the secret of a set-up still works. @param now ms since the epoch */
export function secretEnd({ secretEndsAt }: FinishedSetup, now: number): SecretEnd {
  if (secretEndsAt === null) return { is: "unknown", text: text("ui.home.secret-unknown") };
  const date = day(secretEndsAt);
  const left = Date.parse(secretEndsAt) - now;
  if (left <= 0) return { is: "ended", text: text("ui.home.secret-ended", { date }) };
  const days = Math.floor(left / dayMs);
  if (days > soonDays) return { is: "far", text: text("ui.home.secret-ends", { date }) };
  if (days > 1) return { is: "soon", text: text("ui.home.secret-days", { days, date }) };
  return {
    is: "soon",
    text: days === 1 ? text("ui.home.secret-day", { date }) : text("ui.home.secret-today"),
  };
}

/** What needs somebody to act first, then the newest. @param now ms since the epoch */
export function inOrder(list: readonly FinishedSetup[], now: number): readonly FinishedSetup[] {
  const rank = (one: FinishedSetup): number => {
    const { is } = secretEnd(one, now);
    return is === "ended" ? 0 : is === "soon" ? 1 : (one.older?.length ?? 0) > 0 ? 2 : 3;
  };
  return [...list].reverse().sort((one, other) => rank(one) - rank(other));
}
