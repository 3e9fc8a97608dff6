import { describe, expect, it } from "vitest";
import { besideTheirs } from "../../drive/faults/changed-ground.ts";
import { empty } from "../../drive/faults/grounds.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { rotationMatrix, rotationWorks } from "../../drive/faults/rotation-matrix.ts";

/** A new secret, and the removal of the old one, disturbed; `npm run test:faults` does it at every request. */

const calm = {
  new: await rotationMatrix.calmly({ ground: empty, work: "new" }),
  old: await rotationMatrix.calmly({ ground: empty, work: "old" }),
};
const beside = {
  new: await rotationMatrix.calmly({ ground: besideTheirs, work: "new" }),
  old: await rotationMatrix.calmly({ ground: besideTheirs, work: "old" }),
};

/** A read is only asked again, so that a few kinds do for it. */
const everywhere = ["worker killed after", "browser closed after", "browser without room"];
const isRead = (request: string): boolean => /^GET |login\.microsoftonline\.com/.test(request);

describe.each(rotationWorks)("a rotation (%s)", (work) => {
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

  it("leaves somebody else's secret of the same description where it is", () => {
    const { theirs: _, tenant: __, ...own } = JSON.parse(calm[work].left);
    expect(JSON.parse(beside[work].left)).toMatchObject({ ...own, theirs: 1 });
  });

  it.each(
    beside[work].requests
      .map((request, index) => ({ point: index + 1, request }))
      .filter(({ request }) => !isRead(request)),
  )(
    "beside that one, takes nothing of theirs when the worker dies after request $point ($request)",
    async ({ point }) => {
      const kind = faultKinds.find(({ name }) => name === "worker killed after");
      if (!kind) throw new Error("There is no such kind of fault.");
      const cell = await rotationMatrix.disturb(beside[work], kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    },
  );

  describe.each(faultKinds)("$name", (kind) => {
    const points = calm[work].requests
      .map((request, index) => ({ point: index + 1, request }))
      .filter(({ request }) => everywhere.includes(kind.name) || !isRead(request));
    it.each(points)("at request $point ($request) ends as if nothing had happened", async ({ point }) => {
      const cell = await rotationMatrix.disturb(calm[work], kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    });
  });
});
