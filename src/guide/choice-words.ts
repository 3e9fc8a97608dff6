import { type Words, words } from "../words/index.ts";
import type { GuideContext } from "./context.ts";
import type { ChoiceFact } from "./fact.ts";
import { guideValues } from "./guide-values.ts";

/** Sentences that name a wrong choice, the first at once; none when it is not wrong. */
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

/** Names of roles have commas in them. */
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
