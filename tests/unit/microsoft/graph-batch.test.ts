import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { createGraphApi } from "../../../src/microsoft/graph/graph-api.ts";
import {
  calm,
  failureOf,
  fakeTokens,
  graphError,
  guid,
  json,
  type Reply,
  type Sent,
  scriptedFetch,
} from "./scripted-fetch.ts";

/** Lists that come in a batch are read to their last page, or not at all. */

const graph = (...replies: Reply[]) => {
  const { fetch, sent } = scriptedFetch(...replies);
  return { api: createGraphApi({ fetch, tokens: fakeTokens(), cloud: clouds.public }), sent };
};

const owner = (n: number) => ({ id: guid(n), displayName: `Owner ${n}`, userPrincipalName: null });
const list = (rows: readonly unknown[], next?: string) => ({
  value: rows,
  ...(next === undefined ? {} : { "@odata.nextLink": next }),
});

/** A batch's answer in which the owners go on at `next`. */
const batch =
  (next: string | undefined) =>
  ({ body }: Sent): Response => {
    const { requests } = body as { requests: { id: string; url: string }[] };
    const bodyOf = (url: string): unknown => {
      if (url.endsWith("/owners")) return list([owner(1)], next);
      if (/\/(federatedIdentityCredentials|appRole\w+)$/.test(url)) return list([]);
      return { id: guid(9), accountEnabled: true };
    };
    return json(200, {
      responses: requests.map(({ id, url }) => ({ id, status: 200, headers: {}, body: bodyOf(url) })),
    });
  };

const second = "https://graph.microsoft.com/v1.0/applications(appId='x')/owners?$skiptoken=a";
const third = "https://graph.microsoft.com/v1.0/applications(appId='x')/owners?$skiptoken=b";

describe("a list in a batch that goes on", () => {
  it("is read to its last page", async () => {
    const { api, sent } = graph(
      batch(second),
      json(200, list([owner(2)], third)),
      json(200, list([owner(3)])),
    );
    const [row] = await api.waysIn([guid(5)], calm);
    expect(row?.owners?.map(({ displayName }) => displayName)).toEqual(["Owner 1", "Owner 2", "Owner 3"]);
    expect(sent.slice(1).map(({ method, url }) => `${method} ${url.searchParams.get("$skiptoken")}`)).toEqual(
      ["GET a", "GET b"],
    );
  });

  it.each([
    ["is refused", graphError(403, "Authorization_RequestDenied", "Insufficient privileges.")],
    ["is not found", graphError(404, "Request_ResourceNotFound", "does not exist")],
    ["is of another form", json(200, { rows: [] })],
  ])("and whose next page %s is no list: neither its beginning nor “unread” is taken", async (_, reply) => {
    const { api } = graph(batch(second), reply);
    await failureOf(api.waysIn([guid(5)], calm));
  });

  it.each([
    ["to another host", "https://graph.example/v1.0/applications"],
    ["in a circle", second],
  ])("%s fails, and no token follows it there", async (_, next) => {
    const { api, sent } = graph(batch(next), json(200, list([], next)));
    await failureOf(api.waysIn([guid(5)], calm));
    expect(sent.map(({ url }) => url.host)).not.toContain("graph.example");
  });
});
