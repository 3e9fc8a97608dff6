import { describe, expect, it } from "vitest";
import { byHandMatrix, byHandWorks } from "../../drive/faults/by-hand-matrix.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";

/** A new secret for a set-up that was made by hand, and the removal of one that it had, disturbed. */

const calm = { new: await byHandMatrix.calmly("new"), old: await byHandMatrix.calmly("old") };

/** A read is only asked again, so that a few kinds do for it. */
const everywhere = ["worker killed after", "browser closed after"];
const isRead = (request: string): boolean => /^GET |login\.microsoftonline\.com|\$batch/.test(request);

describe.each(byHandWorks)("a set-up that was made by hand (%s)", (work) => {
  it("that nothing disturbs leaves what it should", () => {
    expect(JSON.parse(calm[work].left)).toMatchObject({
      secrets: work === "new" ? ["made by hand", "second try", "production"] : ["made by hand", "production"],
      held: true,
      home: [{ byHand: true, state: "verified", isThere: true }],
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
      const cell = await byHandMatrix.disturb(calm[work], kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    });
  });
});
