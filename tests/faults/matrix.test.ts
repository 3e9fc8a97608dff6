import { describe, expect, it } from "vitest";
import { empty } from "./grounds.ts";
import { type FaultKind, faultKinds } from "./kinds.ts";
import { disturb, runCalmly } from "./matrix.ts";

const calm = await runCalmly(empty);

/**
 * Every request for what ends a worker, every other one for the rest, so that this stays quick;
 * `npm run test:faults` has them all, over more tenants, and kills the worker of a real Chromium.
 */
const pointsOf = (kind: FaultKind) =>
  calm.requests
    .map((request, index) => ({ point: index + 1, request }))
    .filter(({ point }) => kind.aftermath !== "nothing" || (point + faultKinds.indexOf(kind)) % 2 === 0);

describe.each(faultKinds)("$name", (kind) => {
  it.each(pointsOf(kind))(
    "at request $point ($request) ends as if nothing had happened",
    async ({ point }) => {
      const cell = await disturb(calm, kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    },
  );
});
