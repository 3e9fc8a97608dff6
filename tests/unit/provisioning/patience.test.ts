import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MicrosoftError } from "../../../src/microsoft/errors.ts";
import { answered, createPatience, LONGEST_SLEEP_MS } from "../../../src/provisioning/engine/patience.ts";
import { TurnOver } from "../../../src/provisioning/model/stops.ts";

/** Looks, by a clock that only waiting moves, until something is there. @returns the times of the looks, ms */
async function looksUntil(lagMs: number, random = 0): Promise<readonly number[]> {
  let now = 0;
  const { begin } = createPatience({
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms;
      },
    },
    random: () => random,
    signal: new AbortController().signal,
    onWait: () => {},
  });
  const attempts = begin();
  const looks = [now];
  while (now < lagMs) {
    await attempts.wait({ is: "replicating", waitMs: null });
    looks.push(now);
  }
  return looks;
}

const overshoot = (looks: readonly number[], lagMs: number): number => (looks.at(-1) ?? 0) - lagMs;

describe("waiting for replication", () => {
  it("wastes little of the wait, however long that is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 95_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (lagMs, random) => {
          const looks = await looksUntil(lagMs, random);
          expect(overshoot(looks, lagMs)).toBeLessThanOrEqual(Math.max(330, lagMs * 0.166));
        },
      ),
    );
  });

  it("looks often at first and then less and less, so that a slow tenant does not get hundreds of requests", async () => {
    expect((await looksUntil(2_000)).length).toBeLessThanOrEqual(9);
    expect((await looksUntil(6_000)).length).toBeLessThanOrEqual(16);
    expect((await looksUntil(95_000)).length).toBeLessThanOrEqual(40);
  });

  it("never sleeps longer than a worker may, and leaves waits of minutes to an alarm", async () => {
    const looks = await looksUntil(95_000, 1);
    const sleeps = looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
    expect(Math.max(...sleeps)).toBeLessThan(LONGEST_SLEEP_MS);
    await expect(looksUntil(200_000)).rejects.toThrow(TurnOver);
  });
});

describe("a refusal whose text broke off", () => {
  const refusal = (cut: boolean, claims: string | null = null): MicrosoftError =>
    new MicrosoftError("dataverse answered 403 without an explanation.", {
      service: "dataverse",
      operation: "GET /WhoAmI",
      status: 403,
      code: "",
      detailCodes: [],
      requestId: null,
      retryAfterMs: null,
      claims,
      ...(cut ? { cut: true } : {}),
    });
  const notYet = new MicrosoftError("not there yet", {
    ...refusal(false).facts,
    service: "graph",
    operation: "GET /applications/{id}",
    status: 404,
    code: "Request_ResourceNotFound",
  });
  /** Asks until it is answered. @returns how often it was asked, and the time that took, ms */
  const ask = async (
    read: (asked: number) => string,
  ): Promise<readonly [asked: number, ms: number, answer: unknown]> => {
    let now = 0;
    let asked = 0;
    const { signal } = new AbortController();
    const sleep = async (ms: number): Promise<void> => {
      now += ms;
    };
    const { begin } = createPatience({
      clock: { now: () => now, sleep },
      random: () => 0,
      signal,
      onWait: () => {},
    });
    const { wait } = begin();
    const asking = async (): Promise<string> => {
      asked += 1;
      return read(asked);
    };
    const answer = await answered(asking, { ours: true, signal, wait }).catch((error: unknown) => error);
    return [asked, now, answer];
  };

  it("is asked for again, and the whole answer counts", async () => {
    const [asked, , answer] = await ask((n) => {
      if (n < 3) throw refusal(true);
      return "whole";
    });
    expect([asked, answer]).toEqual([3, "whole"]);
  });

  it("is asked for again also after a long wait for replication", async () => {
    const [asked, , answer] = await ask((n) => {
      if (n < 20) throw notYet;
      if (n === 20) throw refusal(true);
      return "whole";
    });
    expect([asked, answer]).toEqual([21, "whole"]);
  });

  it("is told as it is when every answer breaks off, after seconds", async () => {
    const [asked, ms, answer] = await ask(() => {
      throw refusal(true);
    });
    expect(answer).toBeInstanceOf(MicrosoftError);
    expect(asked).toBeGreaterThan(2);
    expect(ms).toBeLessThan(15_000);
  });

  it("that is whole, or asks for more of a sign-in, is not asked for again", async () => {
    for (const refused of [refusal(false), refusal(true, "{}")]) {
      const [asked, , answer] = await ask(() => {
        throw refused;
      });
      expect([asked, answer]).toEqual([1, refused]);
    }
  });
});
