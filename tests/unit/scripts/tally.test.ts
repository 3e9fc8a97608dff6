import { describe, expect, it } from "vitest";
import { createTally, wordsIn } from "../../../scripts/start/tally.ts";

describe("The count of a first run", () => {
  it("counts everything with a letter or a digit as a word", () => {
    expect(wordsIn("Step 1 of 2 · Sign-in app")).toBe(6);
    expect(wordsIn("•••• – https://contoso.crm4.dynamics.com")).toBe(1);
  });

  it("counts a screen once, and only the new text of one that is seen again", () => {
    const tally = createTally();
    tally.read("card", ["Register the app", "Fill"]);
    tally.read("card", ["Register the app", "Choose the platform"]);
    tally.enter("after");
    tally.read("plan", ["Fill"]);
    expect(tally.counts().before.words).toBe(7);
    expect(tally.counts().after.words).toBe(1);
    expect([...tally.screens()]).toEqual([
      ["card", 7],
      ["plan", 1],
    ]);
  });

  it("keeps what comes before Auto-configure apart from what comes after it", () => {
    const tally = createTally();
    tally.add("clicks", 2);
    tally.enter("after");
    tally.add("clicks");
    tally.add("copied");
    const none = { typed: 0, copied: 0, tabSwitches: 0, words: 0 };
    expect(tally.counts()).toEqual({
      before: { ...none, clicks: 2 },
      after: { ...none, clicks: 1, copied: 1 },
    });
  });
});
