import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import type { TokenSource } from "../../../src/microsoft/api.ts";
import { InteractionNeededError } from "../../../src/microsoft/errors.ts";
import { connectGraph } from "../../../src/microsoft/graph/client.ts";
import { createGraphApi } from "../../../src/microsoft/graph/graph-api.ts";
import type { Fetch } from "../../../src/microsoft/http.ts";
import { calm, failureOf, fakeTokens, graphError, json, scriptedFetch, TOKEN } from "./scripted-fetch.ts";

const graphOver = (fetch: Fetch, tokens: TokenSource = fakeTokens(), timeLimitMs?: number) =>
  createGraphApi({
    fetch,
    tokens,
    cloud: clouds.public,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
  });
const meRow = { id: "11111111-2222-4333-8444-000000000001", displayName: "A", userPrincipalName: "a@b.c" };

describe("through Microsoft's Graph client", () => {
  it("sends one request with the token of the token source, and v1.0", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { "@odata.context": "x", ...meRow, mail: "dropped" }));
    const tokens = fakeTokens();
    expect(await graphOver(fetch, tokens).me(calm)).toEqual(meRow);
    expect(tokens.asked).toEqual(["graph"]);
    expect(sent.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
      "GET https://graph.microsoft.com/v1.0/me?$select=id,displayName,userPrincipalName",
    ]);
    expect(sent[0]?.headers.get("Authorization")).toBe(`Bearer ${TOKEN}`);
    expect(sent[0]?.headers.has("SdkVersion")).toBe(false);
    expect(sent[0]?.init).toMatchObject({ redirect: "error", cache: "no-store", credentials: "omit" });
  });

  it.each([429, 503, 504])("does not repeat a %i as the client's own handler would", async (status) => {
    const { fetch, sent } = scriptedFetch(
      graphError(status, "TooManyRequests", "slow down", {}, { "Retry-After": "1", "request-id": "r-7" }),
    );
    const started = Date.now();
    const error = await failureOf(graphOver(fetch).me(calm));
    expect(error.facts).toEqual({
      service: "graph",
      operation: "GET /me",
      status,
      code: "TooManyRequests",
      detailCodes: [],
      requestId: "r-7",
      retryAfterMs: 1000,
      claims: null,
      host: "graph.microsoft.com",
      said: true,
    });
    expect(sent).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(900);
  });

  it("does not follow a redirect as the client's own handler would", async () => {
    const { fetch, sent } = scriptedFetch(
      new Response(null, { status: 302, headers: { Location: "https://elsewhere.example/" } }),
    );
    expect((await failureOf(graphOver(fetch).me(calm))).facts.status).toBe(302);
    expect(sent).toHaveLength(1);
  });

  it("keeps the details that tell replication from refusal", async () => {
    const { fetch } = scriptedFetch(
      graphError(400, "Request_BadRequest", "text", {
        details: [{ code: "NoBackingApplicationObject", message: "text", target: "appId" }],
        innerError: { "request-id": "r-1", date: "2026-01-01T00:00:00" },
      }),
    );
    expect((await failureOf(graphOver(fetch).me(calm))).facts).toMatchObject({
      detailCodes: ["NoBackingApplicationObject"],
      requestId: "r-1",
    });
  });

  it("keeps the claims of a token source that wants to see the admin", async () => {
    const { fetch, sent } = scriptedFetch();
    const wanted = new InteractionNeededError('{"access_token":{}}');
    await expect(graphOver(fetch, { token: () => Promise.reject(wanted) }).me(calm)).rejects.toBe(wanted);
    expect(sent).toEqual([]);
  });

  it("keeps the claims challenge of a 401", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
    const { fetch } = scriptedFetch(
      graphError(
        401,
        "InvalidAuthenticationToken",
        "Continuous access",
        {},
        { "WWW-Authenticate": challenge },
      ),
    );
    expect((await failureOf(graphOver(fetch).me(calm))).facts).toMatchObject({ status: 401, claims });
  });

  it("reports a broken connection as status 0 and the caller's abort as the caller's reason", async () => {
    const { fetch } = scriptedFetch(new TypeError("fetch failed"));
    expect((await failureOf(graphOver(fetch).me(calm))).facts).toMatchObject({
      status: 0,
      operation: "GET /me",
    });

    const abort = new AbortController();
    const reason = new Error("enough");
    const hanging: Fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      );
    const pending = graphOver(hanging).me({ signal: abort.signal });
    queueMicrotask(() => abort.abort(reason));
    await expect(pending).rejects.toBe(reason);
    expect((await failureOf(graphOver(hanging, fakeTokens(), 20).me(calm))).facts.status).toBe(0);
  });

  it("reports a success of another form with its status", async () => {
    const { fetch } = scriptedFetch(json(200, { id: "no guid" }, { "request-id": "r-2" }));
    expect((await failureOf(graphOver(fetch).me(calm))).facts).toMatchObject({
      status: 200,
      code: "",
      requestId: "r-2",
    });
  });

  it("says nothing of the token in an error that quotes it", async () => {
    const { fetch } = scriptedFetch(graphError(401, "InvalidAuthenticationToken", `Token ${TOKEN} is bad`));
    const error = await failureOf(graphOver(fetch).me(calm));
    expect(`${error.message}${JSON.stringify(error.facts)}${error.stack}`).not.toContain(TOKEN);
  });

  it("sends a query as it is that holds an address", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { value: [] }));
    const client = connectGraph({ fetch, tokens: fakeTokens(), cloud: clouds.public });
    const path = "/servicePrincipals?$filter=servicePrincipalNames/any(x:x eq 'https://api.example/a')";
    await client.send({ method: "GET", template: "/servicePrincipals", path }, calm);
    expect(sent[0]?.url.host).toBe("graph.microsoft.com");
    expect(sent[0]?.url.pathname).toBe("/v1.0/servicePrincipals");
    expect(sent[0]?.url.searchParams.get("$filter")).toBe(
      "servicePrincipalNames/any(x:x eq 'https://api.example/a')",
    );
  });

  it("talks to the cloud's own host", async () => {
    const { fetch, sent } = scriptedFetch(json(200, meRow));
    await createGraphApi({ fetch, tokens: fakeTokens(), cloud: clouds.china }).me(calm);
    expect(sent[0]?.url.host).toBe("microsoftgraph.chinacloudapi.cn");
  });
});
