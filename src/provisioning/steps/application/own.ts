import type { ApplicationRow } from "../../../microsoft/api.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { entriesOf, factOf, isDone, isFresh, lastDone, type OwnWork } from "../../model/own-work.ts";
import type { ApplicationFound } from "../shapes.ts";

/** Candidates for adoption that are looked at; a tenant with more of one name has other worries. */
const MOST_CANDIDATES = 10;

/**
 * The application that an unfinished run has just made, as far as the journal knows it, for reads that do not
 * see it yet. null when there is none, or so long ago that "not there" means removed.
 */
export function unseenApplication(own: OwnWork, recipe: Recipe, now: number): ApplicationRow | null {
  const made = lastDone(own, "create-application");
  if (made === null || !isFresh(made, now)) return null;
  return {
    id: factOf(made, "id"),
    appId: factOf(made, "appId"),
    displayName: factOf(made, "displayName"),
    uniqueName: recipe.application.uniqueName,
    signInAudience: recipe.application.signInAudience,
    createdDateTime: made.at,
    requiredResourceAccess: recipe.permissions.map(({ resourceAppId, scopes }) => ({
      resourceAppId,
      resourceAccess: scopes.map(({ id }) => ({ id, type: "Scope" })),
    })),
    passwordCredentials: [],
  };
}

/** Clocks of ours and of Microsoft's may differ by this much, in ms. */
const CLOCK_SKEW_MS = 15 * 60_000;

/**
 * Whether an unfinished run has made this application. Where the answer was lost: one of our unique name that
 * was not made before it was asked for.
 */
export function isOwn(row: ApplicationRow, own: OwnWork): boolean {
  return entriesOf(own, "create-application").some((entry) => {
    if (isDone(entry)) return factOf(entry, "appId") === row.appId;
    const created = Date.parse(row.createdDateTime ?? "");
    return (
      row.uniqueName === factOf(entry, "uniqueName") && !(created < Date.parse(entry.at) - CLOCK_SKEW_MS)
    );
  });
}

/** Whether it was made so recently that services may not know it yet. */
export const isOwnAndFresh = (row: ApplicationRow, own: OwnWork, now: number): boolean =>
  isOwn(row, own) && entriesOf(own, "create-application").some((entry) => isFresh(entry, now));

/** Applications of other origin that could be taken over, the newest first. */
export function candidatesAmong(rows: readonly ApplicationRow[]): readonly ApplicationRow[] {
  const time = (row: ApplicationRow): number => Date.parse(row.createdDateTime ?? "") || 0;
  return [...rows].sort((a, b) => time(b) - time(a)).slice(0, MOST_CANDIDATES);
}

export const isSingleTenant = (row: ApplicationRow, recipe: Recipe): boolean =>
  row.signInAudience === recipe.application.signInAudience;

/** Every application that the set-up may end up with; later steps look at what belongs to each. */
export const knownApplications = (found: ApplicationFound): readonly ApplicationRow[] =>
  found.current ? [found.current] : found.candidates;
