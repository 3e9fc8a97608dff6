import { beforeAll, describe, expect, it } from "vitest";
import { day, duration, loadWords, tell } from "../../../popup/words/words.ts";
import { words } from "../../../src/words/index.ts";

beforeAll(async () => loadWords(["set-up", "undo", "rotation"]));

describe("a day", () => {
  it("is the same day everywhere on earth", () => {
    const before = process.env.TZ;
    try {
      for (const zone of ["Pacific/Honolulu", "UTC", "Pacific/Auckland"]) {
        process.env.TZ = zone;
        expect(day("2028-11-22")).toBe("22 Nov 2028");
        expect(tell(words("undo.line.secret", { name: "production", until: "2028-11-22" }))).toBe(
          "Client secret “production”, valid until 22 Nov 2028",
        );
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it("is left as it is where it is a name, or not known", () => {
    const line = words("rotation.line.old", { name: "2028-11-22", until: "?" });
    expect(tell(line)).toBe("Client secret “2028-11-22”, valid until ?");
  });
});

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
