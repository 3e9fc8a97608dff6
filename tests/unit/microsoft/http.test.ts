import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { InteractionNeededError } from "../../../src/microsoft/errors.ts";
import { createTransport, type Fetch, REQUEST_TIME_LIMIT_MS } from "../../../src/microsoft/http.ts";
import { calm, empty, failureOf, json, scriptedFetch, TOKEN } from "./scripted-fetch.ts";

const request = {
  method: "GET",
  template: "/things/{id}",
  url: "https://contoso.crm4.dynamics.com/things/1",
} as const;

const transportOver = (fetch: Fetch, timeLimitMs?: number) =>
  createTransport({
    fetch,
    service: "dataverse",
    cloud: clouds.public,
    token: async () => TOKEN,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
  });

describe("what is sent", () => {
  it("carries the token, follows no redirect, and takes nothing from a cache or from cookies", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { a: 1 }));
    const answer = await transportOver(fetch)(request, calm);
    expect(answer.body).toEqual({ a: 1 });
    expect(sent[0]?.headers.get("Authorization")).toBe(`Bearer ${TOKEN}`);
    expect(sent[0]?.init).toMatchObject({ redirect: "error", cache: "no-store", credentials: "omit" });
    expect(sent[0]?.headers.has("Content-Type")).toBe(false);
  });

  it("names JSON as what it is", async () => {
    const { fetch, sent } = scriptedFetch(empty(204));
    await transportOver(fetch)({ ...request, method: "POST", json: { b: 2 } }, calm);
    expect(sent[0]?.body).toEqual({ b: 2 });
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  });

  it("calls fetch without a `this`, which a browser's own fetch refuses", async () => {
    let receiver: unknown = "not called";
    const fetch: Fetch = async function (this: unknown) {
      receiver = this;
      return json(200, {});
    };
    await transportOver(fetch)(request, calm);
    expect(receiver).toBeUndefined();
  });

  it("sends nothing when there is no token", async () => {
    const { fetch, sent } = scriptedFetch();
    const refused = new InteractionNeededError("{}");
    const transport = createTransport({
      fetch,
      service: "dataverse",
      cloud: clouds.public,
      token: () => Promise.reject(refused),
    });
    await expect(transport(request, calm)).rejects.toBe(refused);
    expect(sent).toEqual([]);
  });
});

describe("answers that are none", () => {
  const html = () =>
    new Response("<html>Sign in to Airport Wi-Fi", { headers: { "Content-Type": "text/html" } });
  const cutOff = () => new Response('{"value":[{"id":', { headers: { "Content-Type": "application/json" } });
  const brokenBody = () =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"a":'));
          controller.error(new TypeError("terminated https://api.example.test/?sig=topsecret"));
        },
      }),
      { status: 201 },
    );

  it.each([
    ["the connection breaks", () => Promise.reject(new TypeError("fetch failed: sig=topsecret"))],
    ["the body breaks off", async () => brokenBody()],
    ["a success is cut off in mid-JSON", async () => cutOff()],
    ["a success is somebody else's page", async () => html()],
  ])("have status 0 when %s", async (_, fetch) => {
    const error = await failureOf(transportOver(fetch)(request, calm));
    expect(error.facts).toEqual({
      service: "dataverse",
      operation: "GET /things/{id}",
      host: "contoso.crm4.dynamics.com",
      status: 0,
      code: "",
      detailCodes: [],
      requestId: null,
      retryAfterMs: null,
      claims: null,
      ...(error.facts.foreign && { foreign: true }),
    });
    expect(error.message).not.toContain("topsecret");
    expect(error.cause).toBeUndefined();
  });

  it("are somebody else's when a page came under a success, and nobody's when nothing whole came", async () => {
    const factsOf = async (fetch: Fetch) => (await failureOf(transportOver(fetch)(request, calm))).facts;
    expect((await factsOf(async () => html())).foreign).toBe(true);
    expect(await factsOf(async () => cutOff())).not.toHaveProperty("foreign");
  });

  it("keeps the status of a failure with an unreadable body, and nothing of the body", async () => {
    const { fetch } = scriptedFetch(
      new Response("<h1>502 from proxy with secret=abc</h1>", {
        status: 502,
        headers: { "Content-Type": "text/html", "Retry-After": "7" },
      }),
    );
    const error = await failureOf(transportOver(fetch)(request, calm));
    expect(error.facts).toMatchObject({ status: 502, code: "", retryAfterMs: 7000 });
    expect(error.message).not.toContain("proxy");
  });

  it.each([
    ["JSON that breaks off", '{"error":{"code":"0x8004', true],
    ["JSON", '{"error":{"code":"0x80040220","message":"No."}}', undefined],
    ["nothing", "", undefined],
    ["a page", "<html><body>Forbidden</body></html>", undefined],
  ])("marks a refusal that is cut short, and no other: %s", async (_, text, cut) => {
    const { fetch } = scriptedFetch(
      new Response(text, { status: 403, headers: { "Content-Type": "application/json" } }),
    );
    const error = await failureOf(transportOver(fetch)(request, calm));
    expect(error.facts.status).toBe(403);
    expect(error.facts.cut).toBe(cut);
  });

  it("accepts a success without a body, and JSON that does not say it is", async () => {
    const { fetch } = scriptedFetch(empty(200), new Response(new TextEncoder().encode('{"a":1}')));
    const transport = transportOver(fetch);
    expect((await transport(request, calm)).body).toBeUndefined();
    expect((await transport(request, calm)).body).toEqual({ a: 1 });
  });
});

describe("time and abort", () => {
  /** Answers never; fails as the platform's fetch does when its signal fires. */
  const silent: Fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });

  it("stays below the 30 s after which Chromium stops the worker", () => {
    expect(REQUEST_TIME_LIMIT_MS).toBeLessThan(30_000);
  });

  it("maps its own time limit to status 0", async () => {
    const error = await failureOf(transportOver(silent, 20)(request, calm));
    expect(error.facts.status).toBe(0);
    expect(error.message).toBe("No answer within 0.02 s.");
  });

  it("applies the time limit to the body too", async () => {
    const fetch: Fetch = async (_, init) =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            init.signal?.addEventListener("abort", () => controller.error(init.signal?.reason)),
        }),
      );
    expect((await failureOf(transportOver(fetch, 20)(request, calm))).facts.status).toBe(0);
  });

  it("passes on the caller's own reason when the caller aborts", async () => {
    const abort = new AbortController();
    const pending = transportOver(silent)(request, { signal: abort.signal });
    const reason = new Error("the admin closed the window");
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });

  it("sends nothing when the caller has already aborted", async () => {
    const { fetch, sent } = scriptedFetch();
    await expect(transportOver(fetch)(request, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect(sent).toEqual([]);
  });
});
