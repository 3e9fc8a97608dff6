import { describe, expect, it } from "vitest";
import { empty } from "../../drive/faults/grounds.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { disturb, runCalmly } from "../../drive/faults/matrix.ts";

const calm = await runCalmly(empty);

/** Every request; `npm run test:faults` does it over more tenants, and kills the worker of a real Chromium. */
const points = calm.requests.map((request, index) => ({ point: index + 1, request }));

describe.each(faultKinds)("$name", (kind) => {
  it.each(points)("at request $point ($request) ends as if nothing had happened", async ({ point }) => {
    const cell = await disturb(calm, kind, point);
    expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
  });
});
