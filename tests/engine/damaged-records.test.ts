import fc from "fast-check";
import { expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { persevere } from "../../drive/faults/persevere.ts";
import { damaged } from "../unit/microsoft/outside/damage.ts";

/**
 * A worker dies at some change of a run, and before the next one starts a stored record is edited: members deleted,
 * renamed, doubled, buried or of another type.
 */

const records = [
  ["memory", "state"],
  ["memory", "inspection"],
  ["disk", "state"],
  ["disk", "journal"],
  ["disk", "finished"],
] as const;
const cases = fc.record({
  deathAt: fc.integer({ min: 1, max: 6 }),
  record: fc.constantFrom(...records),
  seed: fc.integer(),
  browserClosed: fc.boolean(),
});

async function killedAt(engine: Engine, change: number): Promise<void> {
  await engine.admin.plan();
  let changes = 0;
  engine.fate = ({ write }) => {
    if (write) changes += 1;
    return write && changes === change ? "kill-after" : "send";
  };
  await engine.admin.confirm();
  engine.fate = () => "send";
}

/** The app, under the usual name or the one that the edited record asks for. */
const applicationsOf = (engine: Engine) =>
  [...new Set(["TextUs", engine.state().settings.applicationName])].flatMap((name) =>
    tenantOf(engine, undefined, name),
  );

/** An edited list of roles that can be used is a choice like an admin's; roles from before the edit stay. */
function wanted(engine: Engine) {
  const { secrets: _, hasLogo: __, ...rest } = wholeSetup;
  const usual = rest.users.flatMap(({ roles }) => roles);
  const chosen = [...new Set(engine.state().settings.roles)].sort();
  const roles = expect.toSatisfy(
    (found: readonly string[]) => [usual, chosen].some((list) => list.join() === found.join()),
    `roles ${chosen.join(", ")}`,
  );
  return { ...rest, users: rest.users.map((user) => ({ ...user, roles })) };
}

it("whatever was stored, the run goes on or is begun again in plain words, and nothing is made twice", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ deathAt, record, seed, browserClosed }) => {
      const engine = await createEngine();
      try {
        await killedAt(engine, deathAt);
        const wasDead = engine.life().isDead();
        const [where, key] = record;
        const stored = engine[where].records as Map<string, string>;
        const raw = JSON.parse(stored.get(key) ?? "{}") as unknown;
        const [edited] = fc.sample(damaged(raw), { seed, numRuns: 1 });
        stored.set(key, JSON.stringify(edited ?? null));
        const told: string[] = [];
        const write = engine.memory.records.set.bind(engine.memory.records);
        engine.memory.records.set = (name, value) => {
          if (name === "state") told.push(value);
          return write(name, value);
        };
        await engine.restart({ browserClosed });
        for (let again = 0; again < 5 && engine.state().result?.verified !== true; again += 1) {
          if (engine.state().problem?.remedy === "start-over") await engine.life().setup.startOver();
          await persevere(engine, { "application.adopt": 1 }).catch(() => undefined);
          if (engine.state().result?.verified !== true) await engine.life().setup.startOver();
        }
        expect(told.filter((state) => state.includes('"code":"unexpected"'))).toEqual([]);
        expect(engine.state().result?.verified).toBe(true);
        // A finished set-up whose browser is closed has no secret any more, and needs none.
        expect((await heldSecretWorks(engine)) || !wasDead).toBe(true);
        // What damaged notes do not claim is treated like anybody's: a secret stays, and is told; an app that has been
        // made is adopted, without another logo. Everything is there once.
        expect(applicationsOf(engine)).toMatchObject([wanted(engine)]);
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 40 },
  );
});
