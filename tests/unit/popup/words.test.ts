import { beforeAll, describe, expect, it } from "vitest";
import { duration, loadWords } from "../../../popup/words/words.ts";

beforeAll(async () => loadWords(["set-up"]));

describe("a duration", () => {
  it.each([
    [0, "0 s"],
    [999, "1 s"],
    [59_400, "59 s"],
    [60_000, "1 min"],
    [180_000, "3 min"],
    [185_000, "3 min 5 s"],
    [3_599_000, "59 min 59 s"],
    [3_600_000, "1 h"],
    [4_530_000, "1 h 15 min"],
    [-500, "0 s"],
  ])("of %i ms is “%s”", (ms, sentence) => {
    expect(duration(ms)).toBe(sentence);
  });
});
