import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf } from "../../drive/engine/tenant.ts";

const minute = 60_000;
const users = "/systemusers(\\?|$)";

/** An administrator's computer is seldom right to the second; ten minutes off is where sign-ins still work. */
describe.each([
  ["ten minutes fast", 10 * minute],
  ["ten minutes slow", -10 * minute],
])("on a computer whose clock is %s", (_name, skewMs) => {
  let engine: Engine | undefined;
  const begin = async (changes: Readonly<Record<string, unknown>> = {}): Promise<Engine> => {
    engine = await createEngine({ changes, skewMs });
    return engine;
  };
  afterEach(() => engine?.close());

  it("a whole run ends as on any other", async () => {
    const right = await createEngine();
    await right.admin.run();
    const left = tenantOf(right);
    await right.close();

    const skewed = await begin();
    const { result } = await skewed.admin.run();
    expect(result?.verified).toBe(true);
    expect(tenantOf(skewed)).toEqual(left);
    expect(await heldSecretWorks(skewed)).toBe(true);
  });

  it("the secret lives as long as it should by Microsoft's clock, to the minutes", async () => {
    const skewed = await begin();
    await skewed.admin.run();
    const [secret] =
      skewed.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs")
        ?.passwordCredentials ?? [];
    const wanted = new Date(skewed.sandbox.world.clock.now());
    wanted.setUTCMonth(wanted.getUTCMonth() + 24);
    const off = Math.abs(Date.parse(secret?.endDateTime ?? "") - wanted.getTime());
    expect(off).toBeLessThanOrEqual(11 * minute);
  });

  it.each([
    { pause: "by a date", retry: { retryAfterDate: 120 }, least: 118_000, most: 220_000 },
    {
      pause: "in seconds, too long to stay awake for",
      retry: { retryAfterSeconds: 600 },
      least: 600_000,
      most: 700_000,
    },
  ])("a pause that is asked for $pause is kept, and ends when it should", async ({ retry, least, most }) => {
    const skewed = await begin({
      faults: [{ match: { method: "POST", path: users }, action: { status: 429, ...retry } }],
    });
    await skewed.admin.plan();
    const from = skewed.sandbox.world.clock.now();
    await skewed.admin.confirm();
    const { result } = await skewed.admin.finish();
    expect(result?.verified).toBe(true);
    const took = skewed.sandbox.world.clock.now() - from;
    expect(took).toBeGreaterThanOrEqual(least);
    expect(took).toBeLessThan(most);
  });
});
