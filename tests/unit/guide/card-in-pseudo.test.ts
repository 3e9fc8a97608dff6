import { describe, expect, it } from "vitest";
import { speakCard } from "../../../src/guide/card/speak-card.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { steps } from "../../../src/guide/guide.ts";
import { choiceIds } from "../../../src/guide/ids.ts";
import type { SightState } from "../../../src/guide/sight.ts";
import { words } from "../../../src/words/index.ts";
import { cardPseudo, outsideBrackets } from "../../support/pseudo.ts";
import { cardAt } from "./card-at.ts";

const sights: readonly SightState[] = ["found", "disabled", "hidden", "unsure", "absent"];

const wrongChoices: readonly Fact[] = choiceIds.map((choice) => ({
  kind: "choice",
  choice,
  verdict: "wrong",
  found: "7",
  extra: ["8"],
  missing: ["9"],
}));

/** Sentences of a spoken card; words of the portal, values and links are none. */
function sentencesOf(spoken: ReturnType<typeof speakCard>): readonly string[] {
  const { chapter, title, why, doThis, takeCare, stateLine, part, ring, allow, wrong, question } = spoken;
  return [
    ...[chapter, title, why, doThis, takeCare, stateLine, part, ring, allow],
    ...wrong,
    ...spoken.captured.map(({ text }) => text),
    ...spoken.paste.map(({ label }) => label),
    ...[spoken.fill?.label, question?.text, question?.yes, question?.no],
  ].filter((text) => typeof text === "string");
}

describe("the card in a language that nobody speaks", () => {
  it.each(steps.map(({ id }) => id))("says nothing of its own at %s", (step) => {
    const question = {
      value: "clientId",
      text: words("guide.capture.other-secret", { name: "1" }),
      yes: words("guide.card.yes"),
      no: words("guide.card.no"),
    } as const;
    const cards = sights.flatMap((state) => [
      cardAt(step, [], { question, organizationAllowed: false, secretIsMasked: true }, state),
      cardAt(step, wrongChoices, {}, state),
      cardAt(step, [], { language: "ja" }, state, "new-registration"),
    ]);
    const said = cards.flatMap((card) => sentencesOf(speakCard(card, cardPseudo)));
    expect(said.length).toBeGreaterThan(cards.length * 4);
    expect(said.map((text) => outsideBrackets(text).trim()).filter((rest) => /\p{L}/u.test(rest))).toEqual(
      [],
    );
  });
});
