import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../support/engine/create-engine.ts";
import type { Fate } from "../support/engine/life.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../support/engine/tenant.ts";

let engine: Engine | null = null;
afterEach(() => engine?.close());

/** Every request from confirmation to the end of an undisturbed run. */
async function requestsOfARun(): Promise<number> {
  const calm = await createEngine();
  await calm.admin.plan();
  const before = calm.sent.length;
  await calm.admin.confirm();
  const count = calm.sent.length - before;
  await calm.close();
  return count;
}

const count = await requestsOfARun();
const points = Array.from({ length: count }, (_, index) => index + 1);

/** The whole matrix of faults is in tests/faults; these are its hardest rows. */
const rows: readonly { readonly fate: Fate; readonly browserClosed: boolean }[] = [
  { fate: "kill-after", browserClosed: false },
  { fate: "kill-after", browserClosed: true },
  { fate: "cut-after", browserClosed: false },
];

describe.each(rows)("$fate, browser closed: $browserClosed", ({ fate, browserClosed }) => {
  it.each(points)("at request %i ends as if nothing had happened", async (point) => {
    engine = await createEngine();
    await engine.admin.plan();
    const start = engine.sent.length;
    engine.fate = ({ n }) => (n === start + point ? fate : "send");
    await engine.admin.confirm();
    engine.fate = () => "send";
    if (fate.startsWith("kill")) await engine.restart({ browserClosed });
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(await heldSecretWorks(engine)).toBe(true);
  });
});
