import { describe, expect, it } from "vitest";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { disturbUndo, undoCalmly, undoGrounds } from "../../drive/faults/undo-matrix.ts";

/** The undo of a set-up, disturbed; `npm run test:faults` does it over more tenants and at every request. */

const [empty, shared] = await Promise.all(undoGrounds.slice(0, 2).map(undoCalmly));
if (!empty || !shared) throw new Error("There is no tenant to undo a set-up in.");

const pointsOf = ({ requests }: typeof empty) =>
  requests.map((request, index) => ({ point: index + 1, request }));
/** A read is only asked again, so that a few kinds do for it: a death, silence, a long wait, a refusal. */
const isRead = (request: string): boolean => /^GET |\/\$batch$/.test(request);
const everywhere = [
  "worker killed after",
  "network cut before",
  "network gone",
  "429, ten minutes",
  "token expired",
  "browser without room",
];
const ofShared = ["worker killed after", "browser closed after", "network cut after"];

it("an undo that nothing disturbs leaves the tenant as it was before the set-up", () => {
  expect(JSON.parse(empty.left)).toEqual({
    changed: [],
    secrets: 0,
    open: 0,
    notUndone: [],
    phase: "finished",
  });
});

it("and leaves an app with somebody else's secret, without ours", () => {
  expect(JSON.parse(shared.left).notUndone).toContain("create-application");
  expect(JSON.parse(shared.left).notUndone).not.toContain("add-secret");
});

describe.each(faultKinds)("undo, $name", (kind) => {
  const points = pointsOf(empty).filter(({ request }) => everywhere.includes(kind.name) || !isRead(request));
  it.each(points)("at request $point ($request) ends as if nothing had happened", async ({ point }) => {
    const cell = await disturbUndo(empty, kind, point);
    expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
  });
});

describe.each(faultKinds.filter(({ name }) => ofShared.includes(name)))(
  "undo beside somebody else's secret, $name",
  (kind) => {
    const points = pointsOf(shared).filter(({ request }) => !isRead(request));
    it.each(points)("at request $point ($request) takes nothing of theirs", async ({ point }) => {
      const cell = await disturbUndo(shared, kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    });
  },
);
