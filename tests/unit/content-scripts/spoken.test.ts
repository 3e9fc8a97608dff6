import { describe, expect, it } from "vitest";
import { createSpeaker } from "../../../content-scripts/overlay/spoken.ts";
import { english } from "../../../drive/english.ts";
import type { SpokenCard } from "../../../src/guide/card/card.ts";
import { chromeWords } from "../../../src/guide/card/chrome-words.ts";
import { secretStep } from "./fixtures/secret-step.ts";

/** What a screen reader hears of these cards, one after the other. */
function heard(...cards: readonly Partial<SpokenCard>[]): readonly string[] {
  const speaker = createSpeaker(() => chromeWords(english));
  return cards.map((card) => speaker.newsOf({ ...secretStep, ...card }));
}
const captured = [{ value: "clientId", text: "Client ID captured: …c3d1" }] as const;
const description = { part: "Type the description" };
const expiry = { part: "Choose 730 days (24 months)" };

describe("the card's announcements", () => {
  it("name the step once, and then only what to do now", () => {
    expect(heard(description, expiry, expiry, description)).toEqual([
      "Step 7 of 20: Add the client secret. Type the description",
      "Choose 730 days (24 months)",
      "",
      "Type the description",
    ]);
  });

  it("name a captured value once, whatever comes after it", () => {
    const next = { step: "open-permissions", number: 9, title: "Open API permissions", captured } as const;
    expect(heard(description, { ...description, captured }, { ...expiry, captured }, next)).toEqual([
      "Step 7 of 20: Add the client secret. Type the description",
      "Client ID captured: …c3d1",
      "Choose 730 days (24 months)",
      "Step 9 of 20: Open API permissions. Type the description",
    ]);
  });

  it("name a wrong choice when it is made, and again when it is made again", () => {
    const wrong = { ...expiry, wrong: ["“180 days” is chosen; it should be 730 days."] };
    expect(heard(expiry, wrong, wrong, expiry, wrong).slice(1)).toEqual([
      "“180 days” is chosen; it should be 730 days.",
      "",
      "",
      "“180 days” is chosen; it should be 730 days.",
    ]);
  });

  it("have one full stop between two sentences", () => {
    const wrong = { ...expiry, wrong: ["It should be 730 days."] };
    expect(heard(description, wrong)[1]).toBe("It should be 730 days. Choose 730 days (24 months)");
  });

  it("say what to open first, what the question is, and what the guide waits for", () => {
    const question = { value: "clientSecret", text: "Is this the Value?", yes: "Yes", no: "No" } as const;
    expect(
      heard(
        { part: "Choose Overview", state: "hidden", stateLine: "open “Manage” first" },
        { question },
        { part: null, stateLine: "waiting for the new row…" },
      ),
    ).toEqual([
      "Step 7 of 20: Add the client secret. Choose Overview: open “Manage” first",
      "Is this the Value?",
      "waiting for the new row…",
    ]);
  });

  it("have no number when all is done", () => {
    expect(heard({ step: null, title: "All done", part: null, stateLine: "" })).toEqual(["All done"]);
  });
});
