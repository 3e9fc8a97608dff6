import { describe, expect, it } from "vitest";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { undoGrounds, undoMatrix } from "../../drive/faults/undo-matrix.ts";

/** The undo of a set-up, disturbed; `npm run test:faults` does it over more tenants and at every request. */

const named = async (name: string) => {
  const ground = undoGrounds.find((one) => one.name === name);
  if (!ground) throw new Error(`There is no tenant “${name}” to undo a set-up in.`);
  return undoMatrix.calmly(ground);
};
const [empty, shared, another, changed, adopted] = await Promise.all([
  named("empty tenant"),
  named("somebody else's secret on our app"),
  named("another environment on our app"),
  named("an owner, a role and a scope by others"),
  named("hand-made app"),
]);

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

const appAndUsers = [
  "applications[*]",
  "grants[*]",
  "organizations[*].systemUsers[*]",
  "servicePrincipals[*]",
];

it.each([
  ["leaves the tenant as it was before the set-up", empty, { changed: [], notUndone: [] }],
  [
    "leaves an app with somebody else's secret, without ours",
    shared,
    {
      changed: appAndUsers,
      notUndone: [
        "create-application",
        "create-service-principal",
        "create-user",
        "set-logo",
        "create-grant",
        "create-grant",
      ],
    },
  ],
  [
    "leaves what another environment uses, whose secret still works",
    another,
    {
      changed: appAndUsers,
      secrets: 1,
      notUndone: [
        "create-application",
        "create-service-principal",
        "set-logo",
        "create-grant",
        "create-grant",
        "create-user",
      ],
    },
  ],
  [
    "leaves the app, the user and the grant to whoever has added to them, without what is ours",
    changed,
    {
      changed: appAndUsers,
      notUndone: ["create-application", "create-service-principal", "create-user", "set-logo"],
    },
  ],
  [
    "leaves an app that was there before, but for a mark that Microsoft does not let go",
    adopted,
    { changed: ["applications[*].uniqueName"], notUndone: ["update-application"] },
  ],
] as const)("an undo that nothing disturbs %s", (_, { left }, expected) => {
  expect(JSON.parse(left)).toEqual({ secrets: 0, works: true, open: 0, phase: "finished", ...expected });
});

describe.each(faultKinds)("undo, $name", (kind) => {
  const points = pointsOf(empty).filter(({ request }) => everywhere.includes(kind.name) || !isRead(request));
  it.each(points)("at request $point ($request) ends as if nothing had happened", async ({ point }) => {
    const cell = await undoMatrix.disturb(empty, kind, point);
    expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
  });
});

describe.each([
  { beside: "somebody else's secret", calm: shared, kinds: ofShared },
  { beside: "another environment", calm: another, kinds: ["worker killed after"] },
  { beside: "an owner, a role and a scope by others", calm: changed, kinds: ["worker killed after"] },
  { beside: "what was there before", calm: adopted, kinds: ["worker killed after"] },
])("undo beside $beside", ({ calm, kinds }) => {
  describe.each(faultKinds.filter(({ name }) => kinds.includes(name)))("$name", (kind) => {
    const points = pointsOf(calm).filter(({ request }) => !isRead(request));
    it.each(points)("at request $point ($request) takes nothing of theirs", async ({ point }) => {
      const cell = await undoMatrix.disturb(calm, kind, point);
      expect(`${cell.verdict} ${cell.why}`.trim()).toBe("same");
    });
  });
});
