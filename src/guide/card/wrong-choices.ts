import { english } from "../../words/english.ts";
import { say, type WordId, words } from "../../words/index.ts";
import type { GuideContext } from "../context.ts";
import type { ChoiceFact } from "../fact.ts";
import { guideValues } from "../guide-values.ts";
import type { ChoiceId, GuideStep } from "../model.ts";
import type { TabView } from "../progress/progress.ts";

/** A sentence for each choice of the step that is wrong at this moment. Pure. */
export function wrongChoices(step: GuideStep, { choices }: TabView, context: GuideContext): readonly string[] {
  return step.parts
    .flatMap(({ check }) => (check === undefined ? [] : [choices[check]]))
    .filter((fact): fact is ChoiceFact => fact?.verdict === "wrong")
    .flatMap((fact) => sentencesOf(fact, context));
}

const sentences: Readonly<Record<Exclude<ChoiceId, "security-roles">, WordId>> = {
  "application-name": "guide.card.wrong-name",
  "account-type": "guide.card.wrong-account-type",
  "secret-description": "guide.card.wrong-description",
  "secret-expiry": "guide.card.wrong-expiry",
  "permission-kind": "guide.card.wrong-kind",
  "chosen-app": "guide.card.wrong-app",
  "business-unit": "guide.card.wrong-business-unit",
};

function sentencesOf(fact: ChoiceFact, context: GuideContext): readonly string[] {
  const tell = (id: WordId, values: Readonly<Record<string, string>>): string =>
    say(words(id, { ...guideValues(context), ...values }), english);
  if (fact.choice !== "security-roles") {
    const { settings } = context;
    const wanted =
      fact.choice === "secret-description" ? settings.secretDescription : settings.applicationName;
    return [tell(sentences[fact.choice], { found: fact.found ?? "…", wanted })];
  }
  const { missing = [], extra = [] } = fact;
  return [
    ...(missing.length > 0 ? [tell("guide.card.roles-missing", { roles: missing.join(", ") })] : []),
    ...(extra.length > 0 ? [tell("guide.card.roles-extra", { roles: extra.join(", ") })] : []),
  ];
}
