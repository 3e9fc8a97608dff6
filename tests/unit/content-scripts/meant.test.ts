import { expect, it } from "vitest";
import { DOUBLE_CLICK, isMeantForStep } from "../../../content-scripts/overlay/meant.ts";

it.each([
  ["one click, however soon", 1, 0, true],
  ["a key, however soon", 0, 0, true],
  ["the second click of a double click", 2, 120, false],
  ["the third of three", 3, DOUBLE_CLICK, false],
  ["a second click after the step could be read", 2, DOUBLE_CLICK + 1, true],
])("%s", (_what, detail, after, isMeant) => {
  expect(isMeantForStep({ detail, timeStamp: 5_000 + after }, 5_000)).toBe(isMeant);
});
