import type { GuideContext } from "./context.ts";
import type { ChoiceFact } from "./fact.ts";
import { daysOf } from "./guide-values.ts";
import type { ChoiceId } from "./ids.ts";
import { fold, normalise, type SayingMatcher } from "./portal-words/match.ts";

/** What a control shows now, as read by content-scripts/read/choices.ts. */
export interface ChoiceReading {
  readonly choice: ChoiceId;
  /** Text of the field, or of the chosen option; null when nothing is chosen or it can't be read. */
  readonly shown: string | null;
  /** Everything that is ticked, for lists. */
  readonly ticked?: readonly string[];
  /** Lists: all rows were seen. Long lists keep only the rows on show in the page. */
  readonly complete?: boolean;
  /** The control is there, but what it shows could not be read. */
  readonly unreadable?: boolean;
}

/**
 * Whether an exact choice is right. Pure. The rules come from the manual procedure, with the portals' current words
 * (portals-03, portals-37).
 */
export function judgeChoice(reading: ChoiceReading, context: GuideContext, says: SayingMatcher): ChoiceFact {
  const { choice, shown, unreadable } = reading;
  const fact = (verdict: ChoiceFact["verdict"]): ChoiceFact => ({
    kind: "choice",
    choice,
    verdict,
    ...(shown === null || shown === "" ? {} : { found: shown.slice(0, 120) }),
  });
  if (unreadable) return fact("unreadable");
  if (choice === "security-roles") return judgeRoles(reading, context);
  if (shown === null || shown.trim() === "") return fact("open");
  switch (choice) {
    case "application-name":
      return fact(shown.trim() === context.settings.applicationName ? "right" : "wrong");
    case "secret-description":
      return fact(shown.trim() === context.settings.secretDescription ? "right" : "wrong");
    case "account-type":
      if (says.matches(shown, ["single-tenant"])) return fact("right");
      if (says.matches(shown, ["other-account-types"])) return fact("wrong");
      // Of all account types, only the single-tenant one names the tenant.
      return fact(namesTenant(shown, context) ? "right" : "unreadable");
    case "redirect-platform":
      if (says.matches(shown, ["single-page-application"])) return fact("right");
      if (says.matches(shown, ["select-platform"]) || HINT.test(normalise(shown))) return fact("open");
      return fact(says.matches(shown, ["other-platforms"]) ? "wrong" : "unreadable");
    case "redirect-uri":
      // Entra compares every character (entra-06).
      return fact(shown.trim() === context.redirectUri ? "right" : "wrong");
    case "secret-expiry":
      return fact(expiryVerdict(shown, context.settings.secretLifetimeMonths));
    case "permission-kind":
      if (says.matches(shown, ["delegated-permissions"])) return fact("right");
      return fact(says.matches(shown, ["application-permissions"]) ? "wrong" : "unreadable");
    case "permission-filter":
      // Any part of the name leaves few rows; typing something else is no mistake.
      return fact(isFilter(shown, context) ? "right" : "open");
    case "picture":
    case "dynamics-scope":
    case "graph-scope":
      // Only a chosen or ticked option shows. One that does not show is never wrong.
      return fact("right");
    case "chosen-app":
      return fact(isOurApp(reading, context) ? "right" : "wrong");
    case "business-unit":
      // Only the admin knows which unit is right. A hint to choose one is no choice.
      return fact(says.matches(shown, ["business-unit"]) || HINT.test(normalise(shown)) ? "open" : "right");
  }
}

const isFilter = (shown: string, { permissions }: GuideContext): boolean =>
  shown.trim().length > 3 &&
  permissions.some(({ scopes }) =>
    scopes.some((scope) => scope.toLowerCase().includes(shown.trim().toLowerCase())),
  );

const namesTenant = (shown: string, { tenantName }: GuideContext): boolean =>
  tenantName !== null && !isMakersName(fold(tenantName)) && hasWords(fold(shown), fold(tenantName));

/** A part of what every type of account is called says nothing about the tenant. */
const isMakersName = (name: string): boolean => name.length < 3 || "microsoft entra id azure".includes(name);

/** As a word of its own: "Conto" is not in "Contoso". Other scripts have no blanks between words. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const beside = `${text[at - 1] ?? ""}${text[at + words.length] ?? ""}`;
  return at >= 0 && !/[\p{Script=Latin}\p{N}]/u.test(beside);
}

/** Words of a hint to choose something. In Japanese the verb comes last. */
const HINT =
  /^(select|choose|ausw|wählen|sélectionne|choisi|seleccion|elija|selecion|escolha|選択|选择)|選択(してください|する)?$/u;

/**
 * Judges by the numbers alone, which are the same in every language: "730 days (24 months)", "730 天(24 个月)". A lifetime
 * in days counts before one in months; "24" by itself is months.
 */
function expiryVerdict(shown: string, months: number): ChoiceFact["verdict"] {
  const numbers = numbersIn(shown);
  // "Custom", or a date: the admin has to count from one date to the other.
  if (numbers.length === 0 || numbers.length > 2) return "unreadable";
  const days = Math.max(...numbers);
  return days === daysOf(months) || (numbers.length === 1 && days === months) ? "right" : "wrong";
}

const numbersIn = (text: string): readonly number[] =>
  [...text.normalize("NFKC").matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** The lifetime that an option of a list offers, for comparison with other options of the list; 0: it states none. */
export const lengthOfLife = (text: string): number => {
  const numbers = numbersIn(text);
  return numbers.length > 2 ? 0 : Math.max(0, ...numbers);
};

function isOurApp({ ticked = [], shown }: ChoiceReading, { clientId, settings }: GuideContext): boolean {
  const texts = [...ticked, ...(shown === null ? [] : [shown])].map(normalise);
  const ids = texts.filter((text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text));
  // Two apps may have the same name: if the row shows an id, the id decides.
  if (clientId !== null && ids.length > 0) return ids.includes(clientId);
  return texts.includes(normalise(settings.applicationName));
}

function judgeRoles(
  { ticked = [], complete = false }: ChoiceReading,
  { settings }: GuideContext,
): ChoiceFact {
  const chosen = ticked.map(normalise);
  const wanted = settings.roles.map(normalise);
  const missing = settings.roles.filter((role) => !chosen.includes(normalise(role)));
  const extra = ticked.filter((role) => !wanted.includes(normalise(role)));
  const verdict =
    extra.length > 0
      ? "wrong"
      : missing.length === 0
        ? "right"
        : complete && chosen.length > 0
          ? "wrong"
          : "open";
  return {
    kind: "choice",
    choice: "security-roles",
    verdict,
    missing,
    extra: extra.map((role) => role.slice(0, 120)),
  };
}
