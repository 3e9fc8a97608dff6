import { endOfLife } from "../../../credentials/expiry.ts";
import type { PasswordCredentialRow, SecretPolicy } from "../../../microsoft/graph/api.ts";
import type { RecipeSettings } from "../../../recipe/recipe.ts";
import type { JournalEntry } from "../../model/journal-record.ts";
import { entriesOf, factOf, listOf, type OwnEntry, type OwnWork } from "../../model/own-work.ts";
import type { Life, SecretTerms } from "../shapes.ts";

const HOUR_MS = 3_600_000;
/** Taken off a life that a policy limits, so that clocks that differ do not make it too long. */
const POLICY_MARGIN_MS = HOUR_MS;

/** Tried one after another when the policy could not be read and refuses a life; secrets-16. */
const ladder: readonly Life[] = [
  { months: 24 },
  { months: 12 },
  { days: 180 },
  { days: 90 },
  { days: 60 },
  { days: 30 },
  { days: 14 },
  { days: 7 },
];

/**
 * The terms that settings and policy come to, or why there are none: secrets are forbidden, or only lives of less than
 * a day are not. Where a policy spares some callers, who that is can't be read, and it is tried (secrets-12).
 */
export function secretTerms(
  settings: RecipeSettings,
  policy: SecretPolicy | null,
  now: number,
): SecretTerms | "secrets-forbidden" | "secret-too-short" {
  if (policy && !policy.allowed && !policy.exceptions) return "secrets-forbidden";
  const displayName = settings.secretDescription;
  const wished: Life = { months: settings.secretLifetimeMonths };
  const days = policy?.maxLifetimeDays ?? null;
  const asWished = { displayName, life: wished, shortened: false };
  if (days === null) return asWished;
  if (days < 1) return policy?.exceptions ? asWished : "secret-too-short";
  if (endMs({ days }, now) >= endMs(wished, now)) return asWished;
  return { displayName, life: { days }, shortened: true };
}

/** The next shorter terms to try, or null when there are none. */
export function shorterTerms(terms: SecretTerms, now: number): SecretTerms | null {
  const life = ladder.find((rung) => endMs(rung, now) < endMs(terms.life, now) - 24 * HOUR_MS);
  return life ? { ...terms, life, shortened: true } : null;
}

/**
 * When a secret made now ends: ISO 8601 in whole seconds, different from every `taken` one, so that a run can
 * tell its own secret from others by it.
 */
export function endOf(terms: SecretTerms, now: number, taken: readonly string[]): string {
  const used = new Set(taken.map(wholeSecond));
  let end = endMs(terms.life, now);
  while (used.has(wholeSecond(iso(end)))) end -= 1000;
  return iso(end);
}

function endMs(life: Life, now: number): number {
  const end = Date.parse(endOfLife(now, life));
  return "days" in life ? end - POLICY_MARGIN_MS : end;
}

const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
const wholeSecond = (date: string): number => Math.floor(Date.parse(date) / 1000);

/** A life in words: how many, and of what. */
export const lifeInWords = (life: Life): { readonly count: number; readonly unit: "months" | "days" } =>
  "months" in life ? { count: life.months, unit: "months" } : { count: life.days, unit: "days" };

/**
 * Secrets of an application that unfinished runs have made and whose value is lost: the answer never arrived,
 * or the browser was closed. Recognised by the description and the exact end that was asked for and by not
 * having been there before; docs/decisions/0003. Nothing else is ever taken for ours. One that was removed and
 * is seen all the same counts again: a replica that did not know it yet may have been asked, and removing it
 * twice does no harm.
 * @param known ids of secrets whose value is held or was handed over: those are not lost.
 */
export function lostSecrets(
  existing: readonly PasswordCredentialRow[],
  own: OwnWork,
  known: readonly string[],
): readonly PasswordCredentialRow[] {
  const makings = secretMakings(own);
  return existing.filter(
    (credential) => !known.includes(credential.keyId) && makings.some((making) => isFrom(making, credential)),
  );
}

/**
 * Secrets that damaged notes name, by id or by their exact end, and nothing else of ours does. Whether their value is
 * lost cannot be known any more, so they are told and left alone.
 */
export function inDamagedNotes(
  existing: readonly PasswordCredentialRow[],
  own: OwnWork,
  known: readonly string[],
): readonly PasswordCredentialRow[] {
  const lost = lostSecrets(existing, own, known);
  const made = new Set(secretMakings(own).map((making) => factOf(making, "keyId")));
  const named = new Set(own.remains.map((text) => text.toLowerCase()));
  return existing.filter(
    (credential) =>
      !known.includes(credential.keyId) &&
      !made.has(credential.keyId) &&
      !lost.includes(credential) &&
      (named.has(credential.keyId) || named.has((credential.endDateTime ?? "").slice(0, 19).toLowerCase())),
  );
}

/** Journal entries of requests that asked for a secret. */
export const secretMakings = (own: OwnWork): readonly OwnEntry[] =>
  entriesOf(own, "create-application", "add-secret").filter((entry) => factOf(entry, "endDateTime") !== "");

/** Whether a request that is journaled made this secret. */
export function isFrom(
  making: JournalEntry,
  credential: Pick<PasswordCredentialRow, "keyId" | "displayName" | "endDateTime">,
): boolean {
  const keyId = making.outcome?.is === "done" ? factOf(making, "keyId") : "";
  if (keyId !== "") return keyId === credential.keyId;
  const end = credential.endDateTime ?? "";
  return (
    credential.displayName === factOf(making, "secretName") &&
    wholeSecond(end) === wholeSecond(factOf(making, "endDateTime")) &&
    !listOf(making, "knownKeyIds").includes(credential.keyId)
  );
}
