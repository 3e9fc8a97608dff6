import { type Words, words } from "../words/index.ts";
import type { GuideContext } from "./context.ts";
import type { ChoiceFact } from "./fact.ts";
import { guideValues } from "./guide-values.ts";

/** Sentences that name a wrong choice, the first at once; none when it is not wrong. */
export function choiceWords(fact: ChoiceFact, context: GuideContext): readonly Words[] {
  const { choice, verdict, missing = [], extra = [] } = fact;
  if (verdict !== "wrong" || choice === "dynamics-scope" || choice === "graph-scope") return [];
  const values = { ...guideValues(context), found: fact.found ?? "" };
  return [
    words(`guide.choice.${choice}.wrong`, values),
    ...(extra.length > 0 ? [words("guide.choice.security-roles.extra", { extra: extra.join(", ") })] : []),
    ...(missing.length > 0
      ? [words("guide.choice.security-roles.missing", { missing: missing.join(", ") })]
      : []),
  ];
}
