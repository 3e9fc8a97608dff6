import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { damaged } from "../unit/microsoft/outside/damage.ts";

/**
 * A whole run in which answers come with members gone, renamed or of another type, although their form may still be
 * the documented one: whatever is made of them, the run ends or stops in plain words, and never with an exception
 * that nobody has thought of.
 */

/** Requests of an undisturbed run from the sign-in to the proof, roughly. */
const LONGEST_RUN = 60;

const disturbances = fc.uniqueArray(
  fc.record({ at: fc.integer({ min: 1, max: LONGEST_RUN }), seed: fc.integer() }),
  { selector: ({ at }) => at, minLength: 1, maxLength: 4 },
);

/** The same damage for the same document and seed. */
const damageOf = (document: unknown, seed: number): unknown =>
  fc.sample(damaged(document), { seed, numRuns: 1 })[0];

async function rewritten(answer: Response, seed: number): Promise<Response> {
  const text = await answer.text();
  const { status, headers } = answer;
  if (text === "") return new Response(null, { status, headers });
  const body = JSON.stringify(damageOf(JSON.parse(text), seed));
  return new Response(body, {
    status,
    headers: { ...Object.fromEntries(headers), "content-length": String(Buffer.byteLength(body)) },
  });
}

/** Goes as far as it gets, as a person would who reads and clicks. */
async function persist(engine: Engine): Promise<void> {
  const { admin } = engine;
  await admin.plan().catch(() => undefined);
  for (let turn = 0; turn < 4; turn += 1) {
    for (const { id, choices } of engine.state().plan?.questions.filter(({ answer }) => answer === null) ??
      [])
      await admin.answer(id, choices[0]?.value ?? "").catch(() => undefined);
    await admin.confirm().catch(() => undefined);
    await admin.finish().catch(() => undefined);
  }
}

describe("damaged answers", () => {
  it("never end in an unexpected problem, at any request of a run", async () => {
    await fc.assert(
      fc.asyncProperty(disturbances, async (strikes) => {
        const engine = await createEngine();
        try {
          engine.fate = ({ n }) => {
            const strike = strikes.find(({ at }) => at === n);
            return strike ? (answer) => rewritten(answer, strike.seed) : "send";
          };
          const seen: string[] = [];
          const write = engine.memory.records.set.bind(engine.disk.records);
          engine.memory.records.set = (key, value) => {
            if (key === "state") seen.push(value);
            return write(key, value);
          };
          await persist(engine);
          expect(seen.filter((state) => state.includes('"code":"unexpected"'))).toEqual([]);
          expect(engine.state().phase).toBeTypeOf("string");
        } finally {
          await engine.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
