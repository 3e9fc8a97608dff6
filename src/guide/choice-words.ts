import { type Words, words } from "../words/index.ts";
import type { GuideContext } from "./context.ts";
import type { ChoiceFact } from "./fact.ts";
import { guideValues } from "./guide-values.ts";
import type { StepPart } from "./model.ts";
import type { TabView } from "./progress/progress.ts";

/** Sentences that name a wrong choice, shown as soon as it is made; none when the choice is not wrong. */
export function choiceWords(fact: ChoiceFact, context: GuideContext): readonly Words[] {
  const { choice, verdict, missing = [], extra = [] } = fact;
  if (verdict === "unreadable") return [words("guide.choice.unreadable")];
  if (
    verdict !== "wrong" ||
    choice === "picture" ||
    choice === "permission-filter" ||
    choice === "dynamics-scope" ||
    choice === "graph-scope"
  )
    return [];
  const values = { ...guideValues(context), found: fact.found ?? "" };
  const named = [
    ...(extra.length > 0 ? [words("guide.choice.security-roles.extra", { extra: quoted(extra) })] : []),
    ...(missing.length > 0
      ? [words("guide.choice.security-roles.missing", { missing: quoted(missing) })]
      : []),
  ];
  // The exact fault is more useful than the fact that there is one.
  return named.length > 0 ? named : [words(`guide.choice.${choice}.wrong`, values)];
}

/**
 * The sentences for a part that is partly done: a whole one, and one short enough for the ring: "3 of 6 ticked". null:
 * nothing is done yet, or the part is of another kind.
 */
export function partlyDone(
  { check }: StepPart,
  { choices }: TabView,
  context: GuideContext,
): { readonly part: Words; readonly ring: Words } | null {
  const { missing = [] } = (check === "security-roles" ? choices[check] : undefined) ?? {};
  const count = context.settings.roles.length;
  if (missing.length === 0 || missing.length === count) return null;
  const values = { done: count - missing.length, count, missing: quoted(missing) };
  return {
    part: words("guide.user-roles.part.roles-left", values),
    ring: words("guide.user-roles.part.roles-count", values),
  };
}

/** Names of roles have commas in them. */
const quoted = (names: readonly string[]): readonly Words[] =>
  names.map((name) => words("guide.card.quoted", { name }));
