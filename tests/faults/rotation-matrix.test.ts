import { describe, expect, it } from "vitest";
import { empty } from "../../drive/faults/grounds.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { disturbRotation, type RotationWork, rotateCalmly } from "../../drive/faults/rotation-matrix.ts";

/** A new secret, and the removal of the old one, disturbed; `npm run test:faults` does it at every request. */

const calm = {
  new: await rotateCalmly(empty, "new"),
  old: await rotateCalmly(empty, "old"),
};

/** A read is only asked again, so that a few kinds do for it. */
const everywhere = ["worker killed after", "browser closed after", "browser without room"];
const isRead = (request: string): boolean => /^GET |login\.microsoftonline\.com/.test(request);

describe.each(["new", "old"] satisfies RotationWork[])("a rotation (%s)", (work) => {
  it("that nothing disturbs leaves what it should", () => {
    expect(JSON.parse(calm[work].left)).toMatchObject({
      old: work === "new",
      secrets: work === "new" ? 2 : 1,
      held: true,
      untold: 0,
      proved: true,
      open: 0,
      phase: "finished",
    });
  });

  describe.each(faultKinds)("$name", (kind) => {
    const points = calm[work].requests
      .map((request, index) => ({ point: index + 1, request }))
      .filter(({ request }) => everywhere.includes(kind.name) || !isRead(request));
    it.each(points)("at request $point ($request) ends as if nothing had happened", async ({ point }) => {
      const cell = await disturbRotation(calm[work], kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    });
  });
});
