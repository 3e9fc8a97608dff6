import type { BrowserApi } from "../src/browser/api.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { asSetupState } from "../src/contract/setup-record.ts";
import { membersOf } from "../src/ground/members-of.ts";
import { type ProcedureName, procedureNames } from "../src/provisioning/model/procedures.ts";
import {
  daysUntil,
  isEndNews,
  isEndUntold,
  nextEnd,
  type SecretEnd,
} from "../src/provisioning/model/secret-ends.ts";
import type { SetupState } from "../src/provisioning/model/setup-state.ts";

export interface Badge {
  /** At most four characters; "" shows none. */
  readonly text: string;
  readonly colour: string;
}

const colours = { working: "#0f6cbd", done: "#107c10", attention: "#b10e1c" } as const;

/** What the toolbar icon says of a set-up: how far a run is, that it is done, or that it needs the admin. */
export function badgeOf(state: SetupState | null): Badge {
  if (state === null) return { text: "", colour: colours.working };
  // The person who closed the sign-in window knows it.
  if (["sign-in-cancelled", "sign-in-left"].includes(state.problem?.code ?? ""))
    return { text: "", colour: colours.working };
  if (state.problem !== null || state.phase === "paused") return { text: "!", colour: colours.attention };
  if (state.phase === "finished") return { text: "✓", colour: colours.done };
  if (state.phase !== "running" || state.progress.length === 0) return { text: "", colour: colours.working };
  const ended = state.progress.filter((step) => step.endedAt !== null).length;
  return { text: `${ended}/${state.progress.length}`, colour: colours.working };
}

/** The same of a procedure for a set-up that has ended. */
export function badgeOfProcedure(raw: unknown): Badge | null {
  const { phase, problem, asked } = membersOf(raw);
  // What nobody has asked for is nobody's to wait for.
  if (membersOf(asked).quiet === true) return null;
  if (phase === "running") return { text: "…", colour: colours.working };
  if (phase === "paused" || (phase === "start" && problem !== null))
    return { text: "!", colour: colours.attention };
  return phase === "finished" ? { text: "✓", colour: colours.done } : null;
}

/** What can be read of the ends of secrets in a stored list. */
const endsIn = (raw: unknown): readonly SecretEnd[] =>
  (Array.isArray(raw) ? raw : []).map(membersOf).map(({ secretEndsAt, older, endSeen, endTold }) => ({
    secretEndsAt: isText(secretEndsAt) ? secretEndsAt : null,
    older: (Array.isArray(older) ? older : []).map(membersOf).map(({ endsAt, theirs }) => ({
      endsAt: isText(endsAt) ? endsAt : null,
      ...(isText(theirs) && { theirs }),
    })),
    ...(typeof endSeen === "number" && { endSeen }),
    ...(typeof endTold === "number" && { endTold }),
  }));

const isText = (value: unknown): value is string => typeof value === "string";

/** How many days the secret that ends next still lives, where that is news; null: none is. @param raw the stored list */
export function badgeOfEnds(raw: unknown, now: number): Badge | null {
  const ends = endsIn(raw)
    .filter((end) => isEndNews(end, now))
    .flatMap((end) => nextEnd(end) ?? []);
  if (ends.length === 0) return null;
  const days = Math.min(...ends.map((end) => daysUntil(end, now)));
  return { text: days < 0 ? "!" : `${days}d`, colour: colours.attention };
}

/** Name of the alarm that has the ends of secrets looked at, once a day. */
export const endsAlarm = "secret-ends";
const dayMinutes = 24 * 60;

const readKeys = {
  session: [sessionKeys.setup, ...procedureNames],
  local: [localKeys.setup, localKeys.finished, ...procedureNames],
};

/** Whether a secret's end has news that nobody was told of. @param raw the stored list */
export const hasUntoldEnds = (raw: unknown, now: number): boolean =>
  endsIn(raw).some((end) => isEndUntold(end, now));

/** Whether a change of stored records may change the badge. */
export const changesBadge = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  (area === "session" || area === "local") && readKeys[area].some((key) => key in changes);

/**
 * Shows on the toolbar icon what is stored: work under way or in need of somebody, then secrets that end soon. Ends are
 * compared with the time at every start and once a day: an alarm that is set weeks ahead rings early in Firefox.
 */
export async function showBadge(
  browser: Pick<BrowserApi, "action" | "storage" | "alarms">,
  now: number,
): Promise<void> {
  const [session, local] = await Promise.all([
    browser.storage.session.get(readKeys.session),
    browser.storage.local.get(readKeys.local),
  ]);
  const stored = (name: "setup" | ProcedureName): unknown => session[name] ?? local[name] ?? null;
  const setup = badgeOf(asSetupState(stored("setup")));
  const others = procedureNames.flatMap((name) => badgeOfProcedure(stored(name)) ?? []);
  const work = [setup, ...others].filter(({ text }) => text !== "");
  const ends = badgeOfEnds(local[localKeys.finished], now);
  const needy = work.find(({ colour }) => colour !== colours.done);
  const { text, colour } = needy ?? ends ?? work[0] ?? setup;
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeText({ text });
  if (Array.isArray(local[localKeys.finished]) && (await browser.alarms.get(endsAlarm)) === undefined)
    browser.alarms.create(endsAlarm, { delayInMinutes: dayMinutes, periodInMinutes: dayMinutes });
}
