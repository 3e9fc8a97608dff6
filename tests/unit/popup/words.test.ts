import { describe, expect, it } from "vitest";
import { duration } from "../../../popup/words.ts";

describe("a duration", () => {
  it.each([
    [0, "0 s"],
    [999, "1 s"],
    [59_400, "59 s"],
    [60_000, "1 min"],
    [180_000, "3 min"],
    [185_000, "3 min 5 s"],
    [-500, "0 s"],
  ])("of %i ms is “%s”", (ms, sentence) => {
    expect(duration(ms)).toBe(sentence);
  });
});
