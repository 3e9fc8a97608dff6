import { describe, expect, it } from "vitest";
import { grounds } from "../../drive/faults/grounds.ts";
import { faultKinds } from "../../drive/faults/kinds.ts";
import { disturb, runCalmly } from "../../drive/faults/matrix.ts";

/**
 * Replicas that are late for what was made, changed or deleted, and disagree for as long again, while runs are
 * disturbed at each of their changes, when it is sent for the first time: whoever goes on may see the tenant as it was before.
 */
const late = grounds.filter(({ name }) => name.includes("slow replication"));
const kinds = faultKinds.filter(({ name }) =>
  ["worker killed after", "browser closed after", "network cut after"].includes(name),
);
const isChange = (request: string): boolean =>
  !/^GET /.test(request) && !request.includes("login.microsoftonline.com");

describe.each(late)("in a tenant: $name", (ground) => {
  it.each(kinds)("a run that is disturbed at any change ends the same: $name", async (kind) => {
    const calm = await runCalmly(ground);
    const points = calm.requests.flatMap((request, index) =>
      isChange(request) && calm.requests.indexOf(request) === index ? [index + 1] : [],
    );
    expect(points.length).toBeGreaterThan(4);
    for (const point of points) {
      const { verdict, why } = await disturb(calm, kind, point);
      expect({ point, verdict, why }).toEqual({ point, verdict: "same", why: "" });
    }
  });
});

it("without late replicas the same tenants are left with the same", async () => {
  for (const ground of late) {
    const { left } = await runCalmly(ground);
    const prompt = await runCalmly({ ...ground, changes: { ...ground.changes, lag: {}, flapping: false } });
    expect(left).toBe(prompt.left);
  }
});
