import { describe, expect, it } from "vitest";
import { answeredAt, retryAfterMs } from "../../../src/microsoft/retry-after.ts";

const noon = Date.parse("2026-11-26T12:00:00Z");
const atNoon = "Thu, 26 Nov 2026 12:00:00 GMT";
const inTwoMinutes = "Thu, 26 Nov 2026 12:02:00 GMT";

describe("a pause that is asked for by a date", () => {
  it.each([
    ["right", noon],
    ["ten minutes fast", noon + 600_000],
    ["ten minutes slow", noon - 600_000],
  ])("is counted from when the answer was written, on a clock that is %s", (_name, own) => {
    const headers = new Headers({ date: atNoon, "retry-after": inTwoMinutes });
    expect(retryAfterMs(headers.get("Retry-After"), answeredAt(headers, own))).toBe(120_000);
  });

  it.each([[undefined], ["soon"], [""]])(
    "is counted by our own clock when the answer's date is %j",
    (date) => {
      const headers = new Headers(date === undefined ? {} : { date });
      expect(answeredAt(headers, noon)).toBe(noon);
    },
  );
});
