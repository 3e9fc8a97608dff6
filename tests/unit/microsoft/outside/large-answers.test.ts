import { describe, expect, it } from "vitest";
import { classify } from "../../../../src/microsoft/classify.ts";
import { type Fetch, LONGEST_ANSWER_BYTES } from "../../../../src/microsoft/http.ts";
import { MOST_ROWS } from "../../../../src/microsoft/pages.ts";
import { problemFrom } from "../../../../src/provisioning/model/problems.ts";
import { calm, failureOf, guid, json } from "../scripted-fetch.ts";
import { graphOver, powerPlatformOver } from "./questions.ts";

/** Answers that would fill a worker's memory: bounded, and told in plain words. */

const environment = (n: number) => ({
  name: `Default-${guid(n)}`,
  properties: { displayName: `Number ${n}` },
});

/** A body that never ends by itself. Notes how much was taken of it, and whether the rest was let go. */
function endless(status: number) {
  const taken = { bytes: 0, letGo: false };
  const chunk = new TextEncoder().encode(`{"value":[${" ".repeat(1024 * 1024)}`);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    cancel() {
      taken.letGo = true;
    },
  });
  const headers = { "Content-Type": "application/json", "Retry-After": "7" };
  const fetch: Fetch = async () => new Response(body, { status, headers });
  return { fetch, taken };
}

describe("an answer without end", () => {
  it("is read up to a limit, then dropped, and the problem is told in plain words without another try", async () => {
    const { fetch, taken } = endless(200);
    const error = await failureOf(powerPlatformOver(fetch).environments(calm));
    expect(error.message).toBe("The answer is longer than 32 MB.");
    expect(taken.bytes).toBeLessThan(LONGEST_ANSWER_BYTES + 4 * 1024 * 1024);
    expect(taken.letGo).toBe(true);
    expect(classify(error, { ours: false })).toEqual({ is: "fatal" });
    expect(problemFrom(error)).toMatchObject({
      code: "answer-not-usable",
      technical: { answer: "The answer is longer than 32 MB." },
    });
  });

  it("to a request that changes something leaves it open whether it was carried out", async () => {
    const { fetch } = endless(201);
    const grant = { clientId: guid(1), resourceId: guid(2), scope: "User.Read" };
    const error = await failureOf(graphOver(fetch).createPermissionGrant(grant, calm));
    expect(classify(error, { ours: false })).toEqual({ is: "unknown-outcome", waitMs: null });
  });

  it("with a failure status keeps the status and what it asks to wait", async () => {
    const { fetch, taken } = endless(503);
    const error = await failureOf(graphOver(fetch).me(calm));
    expect(error.facts).toMatchObject({ status: 503, retryAfterMs: 7000 });
    expect(taken.letGo).toBe(true);
  });
});

describe("a list", () => {
  const page = (from: number, count: number, nextLink?: string): Response =>
    json(200, { value: Array.from({ length: count }, (_, n) => environment(from + n)), nextLink });

  it("of as many rows as are taken is taken whole, in one page or in many", async () => {
    const inOne = await powerPlatformOver(async () => page(0, MOST_ROWS)).environments(calm);
    expect(inOne.rows).toHaveLength(MOST_ROWS);
    const size = MOST_ROWS / 5;
    const next = (n: number) =>
      n < 4 ? `https://api.bap.microsoft.com/providers/next?page=${n + 1}` : undefined;
    const inMany = await powerPlatformOver(async (url) => {
      const n = Number(new URL(url).searchParams.get("page") ?? 0);
      return page(n * size, size, next(n));
    }).environments(calm);
    expect(inMany.rows.map(({ name }) => name)).toEqual(inOne.rows.map(({ name }) => name));
  });

  it("of 100,000 rows in a page is an error in plain words", async () => {
    const error = await failureOf(powerPlatformOver(async () => page(0, 100_000)).environments(calm));
    expect(error.message).toBe(`The list is longer than ${MOST_ROWS} rows.`);
    expect(problemFrom(error).code).toBe("answer-not-usable");
  });

  it("whose every page names another one ends", async () => {
    let asked = 0;
    const fetch: Fetch = async () => {
      asked += 1;
      return page(asked, 1, `https://api.bap.microsoft.com/providers/next?page=${asked}`);
    };
    const error = await failureOf(powerPlatformOver(fetch).environments(calm));
    expect(error.message).toBe("The answer is not of the documented form.");
    expect(asked).toBeLessThanOrEqual(1000);
  });
});
