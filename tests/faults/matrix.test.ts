import { describe, expect, it } from "vitest";
import { empty } from "./grounds.ts";
import { faultKinds } from "./kinds.ts";
import { disturb, runCalmly } from "./matrix.ts";

/** `npm run test:faults` prints this as a table, over more tenants, and kills the worker of a real Chromium. */
const calm = await runCalmly(empty);

describe.each(faultKinds)("$name", (kind) => {
  it.each(calm.requests.map((request, index) => ({ point: index + 1, request })))(
    "at request $point ($request) ends as if nothing had happened",
    async ({ point }) => {
      const cell = await disturb(calm, kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    },
  );
});
