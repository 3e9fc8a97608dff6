import { describe, expect, it } from "vitest";
import { checkMatrix, checkWorks } from "../../drive/faults/check-matrix.ts";
import { empty } from "../../drive/faults/grounds.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";

/** A check and its repairs, disturbed; `npm run test:faults` does it at every request. */

const calm = {
  app: await checkMatrix.calmly({ ground: empty, work: "app" }),
  principal: await checkMatrix.calmly({ ground: empty, work: "principal" }),
  organization: await checkMatrix.calmly({ ground: empty, work: "organization" }),
};

/** A read is only asked again, so that a few do for it. */
const everywhere = ["worker killed after", "browser closed after"];
const isRead = (request: string): boolean => /^GET |\$batch|login\.microsoftonline\.com/.test(request);

describe.each(checkWorks)("a check and its repair (%s)", (work) => {
  it("that nothing disturbs leaves what it should: all put right, the stranger's secret where it was", () => {
    expect(JSON.parse(calm[work].left)).toMatchObject({
      tenant: [{ servicePrincipals: 1, secrets: ["production", "production"] }],
      theirs: 1,
      found: ["others attend"],
      open: 0,
      phase: "finished",
    });
  });

  describe.each(faultKinds)("$name", (kind) => {
    const points = calm[work].requests
      .map((request, index) => ({ point: index + 1, request }))
      .filter(
        ({ request }, index) => (everywhere.includes(kind.name) && index % 6 === 0) || !isRead(request),
      );
    it.each(points)("at request $point ($request) ends as if nothing had happened", async ({ point }) => {
      const cell = await checkMatrix.disturb(calm[work], kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    });
  });
});
