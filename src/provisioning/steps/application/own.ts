import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../../microsoft/ways-in-row.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import {
  entriesOf,
  everMade,
  factOf,
  isDone,
  isFresh,
  lastDone,
  type OwnEntry,
  type OwnWork,
} from "../../model/own-work.ts";
import type { Answers } from "../../model/plan.ts";
import { offeredSecrets } from "../client-secret/offered.ts";
import type { ApplicationFound } from "../shapes.ts";
import type { Reading } from "../step.ts";
import { judgeWaysIn, offOf, signsInHere } from "../ways-in.ts";

/** Candidates for adoption that are looked at; a tenant with more of one name has other worries. */
const MOST_CANDIDATES = 10;
/** Applications that earlier runs made and that are looked for by id. */
const MOST_SOUGHT = 5;

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
    uniqueName: factOf(made, "uniqueName"),
    signInAudience: recipe.application.signInAudience,
    createdDateTime: made.at,
    requiredResourceAccess: recipe.permissions.map(({ resourceAppId, scopes }) => ({
      resourceAppId,
      resourceAccess: scopes.map(({ id }) => ({ id, type: "Scope" })),
    })),
    passwordCredentials: [],
    tags: [factOf(made, "mark")],
  };
}

/**
 * Whether a request of ours made this application, by the journal alone: the app id that Microsoft answered with, or,
 * where the answer was lost, the unique name together with the mark. The mark is a GUID that was noted before it was
 * sent; nobody can have seen it unless our request was carried out, and then the unique name is taken. So no other
 * application can have both. A name or a time proves nothing.
 */
export const isOwn = (row: ApplicationRow, own: OwnWork): boolean =>
  everMade(own, "create-application").some((entry) => hasMade(entry, row));

/** The same, by a run that is not finished. */
export const isOfThisSetup = (row: ApplicationRow, own: OwnWork): boolean =>
  entriesOf(own, "create-application").some((entry) => hasMade(entry, row));

const hasMade = (entry: OwnEntry, row: ApplicationRow): boolean =>
  isDone(entry) ? factOf(entry, "appId") === row.appId : bearsMark(row, entry);

/** Whether an application bears what an entry's request carried. */
export function bearsMark(row: ApplicationRow, entry: Pick<JournalEntry, "intent" | "outcome">): boolean {
  const { mark, uniqueName } = entry.intent;
  return typeof mark === "string" && mark !== "" && row.tags.includes(mark) && row.uniqueName === uniqueName;
}

/** The application that the admin has chosen among those that are not provably usable and ours; null: none of them. */
export function chosenAmong(rows: readonly ApplicationRow[], answers: Answers): ApplicationRow | null {
  const { "application.adopt": adopt, "application.restore": restore } = answers;
  if (adopt === "new") return null;
  return rows.find(({ appId }) => appId === adopt) ?? rows.find(({ appId }) => appId === restore) ?? null;
}

/** Whether it was not read yet who else gets in to the application that was chosen. */
export function isChosenUnread(found: ApplicationFound | null, answers: Answers): boolean {
  if (found === null) return false;
  const chosen = chosenAmong(found.candidates, answers);
  return chosen !== null && waysInOf(found, chosen.appId) === null;
}

/** Whether it was made so recently that services may not know it yet. */
export const isOwnAndFresh = (row: ApplicationRow, own: OwnWork, now: number): boolean =>
  isOfThisSetup(row, own) && entriesOf(own, "create-application").some((entry) => isFresh(entry, now));

/** Unique names under which an application of ours may be found: the recipe's, and those of lost answers. */
export const namesToLookFor = (own: OwnWork, recipe: Recipe): readonly string[] => [
  ...new Set([
    recipe.application.uniqueName,
    ...pendingCreations(own).flatMap((entry) => factOf(entry, "uniqueName") || []),
  ]),
];

/** Creations whose answer was lost. */
export const pendingCreations = (own: OwnWork): readonly OwnEntry[] =>
  entriesOf(own, "create-application").filter((entry) => !isDone(entry));

/** App ids that the journal knows as ours and that no list has shown, the newest first. */
export const idsToLookFor = (own: OwnWork, seen: readonly ApplicationRow[]): readonly string[] =>
  [
    ...new Set(
      everMade(own, "create-application")
        .filter(isDone)
        .map((entry) => factOf(entry, "appId")),
    ),
  ]
    .filter((appId) => appId !== "" && !seen.some((row) => row.appId === appId))
    .reverse()
    .slice(0, MOST_SOUGHT);

/**
 * Of several that are ours: that of this set-up, else of the name that is wanted, else the newest; of those that were
 * made in the same second, that whose entry is the latest.
 */
export const bestOwn = (
  rows: readonly ApplicationRow[],
  own: OwnWork,
  displayName: string,
): ApplicationRow | null => {
  const rank = (row: ApplicationRow): number =>
    isOfThisSetup(row, own) ? 2 : row.displayName === displayName ? 1 : 0;
  const entries = everMade(own, "create-application");
  const place = (row: ApplicationRow): number => entries.findLastIndex((entry) => hasMade(entry, row));
  const [best] = [...rows].sort((a, b) => rank(b) - rank(a) || timeOf(b) - timeOf(a) || place(b) - place(a));
  return best ?? null;
};

const timeOf = (row: ApplicationRow): number => Date.parse(row.createdDateTime ?? "") || 0;

/**
 * Applications of other origin that could be taken over, the newest first. The one that holds our unique name is among
 * them however many newer ones there are: the new app needs another name because of it.
 */
export const candidatesAmong = (rows: readonly ApplicationRow[], recipe: Recipe): readonly ApplicationRow[] =>
  [...rows]
    .sort((a, b) => timeOf(b) - timeOf(a))
    .filter((row, index) => index < MOST_CANDIDATES || row.uniqueName === recipe.application.uniqueName);

export const isSingleTenant = (row: ApplicationRow, recipe: Recipe): boolean =>
  row.signInAudience === recipe.application.signInAudience;

/** Whether nothing that was read says that the app can't sign in here, or that others can. */
export const isUsable = (row: ApplicationRow, looked: WaysInRow, recipe: Recipe): boolean =>
  isSingleTenant(row, recipe) && offOf(looked) === null && signsInHere(looked);

/**
 * Whether nobody else is known to be able to sign in as an app of ours. A secret whose value this browser has or had, such
 * as one that the guide has captured, is the administrator's own.
 */
export function isKeptToOurs(
  app: ApplicationRow,
  looked: WaysInRow,
  { own, account, held, knownKeyIds }: Pick<Reading<never>, "own" | "account" | "held" | "knownKeyIds">,
): boolean {
  const { signIn } = judgeWaysIn(looked, app, { own, username: account.username });
  const offered = offeredSecrets(held, [app], account.tenantId).map(({ record }) => record.keyId);
  return signIn.every((key) => knownKeyIds.includes(key) || offered.includes(key));
}

/** Every application that the set-up may end up with; later steps look at what belongs to each. */
export const knownApplications = (found: ApplicationFound): readonly ApplicationRow[] =>
  found.current ? [found.current] : found.candidates;

export const waysInOf = (found: ApplicationFound, appId: string): WaysInRow | null =>
  found.waysIn.find((row) => row.appId === appId) ?? null;
