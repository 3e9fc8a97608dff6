import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { createGraphApi } from "../../../src/microsoft/graph/graph-api.ts";
import type { Fetch } from "../../../src/microsoft/http.ts";
import {
  calm,
  empty,
  failureOf,
  fakeTokens,
  graphError,
  guid,
  json,
  type Reply,
  scriptedFetch,
} from "./scripted-fetch.ts";

const graph = (...replies: Reply[]) => {
  const { fetch, sent } = scriptedFetch(...replies);
  return { api: createGraphApi({ fetch, tokens: fakeTokens(), cloud: clouds.public }), sent };
};

const select =
  "id,appId,displayName,uniqueName,signInAudience,createdDateTime,requiredResourceAccess,passwordCredentials,tags";
const secretText = "Abc8Q~0123456789012345678901234567890123";
const answered = (id: number, more: object = {}) => ({
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications/$entity",
  id: guid(id).toUpperCase(),
  appId: guid(id + 100),
  displayName: "TextUs",
  uniqueName: null,
  signInAudience: "AzureADMyOrg",
  createdDateTime: "2026-11-24T10:00:00Z",
  requiredResourceAccess: [],
  passwordCredentials: [],
  publisherDomain: "contoso.onmicrosoft.com",
  ...more,
});
const row = (id: number, more: object = {}) => ({
  id: guid(id),
  appId: guid(id + 100),
  displayName: "TextUs",
  uniqueName: null,
  signInAudience: "AzureADMyOrg",
  createdDateTime: "2026-11-24T10:00:00Z",
  requiredResourceAccess: [],
  passwordCredentials: [],
  tags: [],
  ...more,
});
const notThere = () =>
  graphError(
    404,
    "Request_ResourceNotFound",
    "Resource 'x' does not exist or one of its queried reference-…",
  );

describe("finding applications", () => {
  it("asks by unique name, in the alternate key, for the members of a row", async () => {
    const { api, sent } = graph(json(200, answered(1, { uniqueName: "textus-d365" })));
    expect(await api.applicationByUniqueName("textus-d365", calm)).toEqual(
      row(1, { uniqueName: "textus-d365" }),
    );
    expect(decodeURIComponent(sent[0]?.url.href ?? "")).toBe(
      `https://graph.microsoft.com/v1.0/applications(uniqueName='textus-d365')?$select=${select}`,
    );
  });

  it("asks by appId", async () => {
    const { api, sent } = graph(json(200, answered(1)));
    await api.applicationByAppId(guid(101), calm);
    expect(decodeURIComponent(sent[0]?.url.pathname ?? "")).toBe(`/v1.0/applications(appId='${guid(101)}')`);
  });

  it("is null only for Graph's own 'does not exist'", async () => {
    expect(await graph(notThere()).api.applicationByUniqueName("x", calm)).toBeNull();
    const directory = graph(
      graphError(404, "Directory_ObjectNotFound", "Unable to read the company information"),
    );
    expect((await failureOf(directory.api.applicationByUniqueName("x", calm))).facts.code).toBe(
      "Directory_ObjectNotFound",
    );
    const proxy = graph(new Response("nothing here", { status: 404 }));
    expect((await failureOf(proxy.api.applicationByUniqueName("x", calm))).facts.status).toBe(404);
  });

  it("quotes and encodes what a name may hold", async () => {
    const { api, sent } = graph(json(200, { value: [] }));
    await api.applicationsByDisplayName("O'Brien & Söhne #1 = 100% $filter", calm);
    expect([...(sent[0]?.url.searchParams.keys() ?? [])]).toEqual(["$filter", "$select"]);
    expect(sent[0]?.url.searchParams.get("$filter")).toBe(
      "displayName eq 'O''Brien & Söhne #1 = 100% $filter'",
    );
    expect(sent[0]?.url.hash).toBe("");
  });

  it("asks Graph for a name that holds an address", async () => {
    const { api, sent } = graph(json(200, { value: [] }));
    await api.applicationsByDisplayName("TextUs for https://contoso.example/sales", calm);
    expect(sent[0]?.url.href.split("?")[0]).toBe("https://graph.microsoft.com/v1.0/applications");
    expect(sent[0]?.url.searchParams.get("$filter")).toBe(
      "displayName eq 'TextUs for https://contoso.example/sales'",
    );
  });

  it("reads every page, with the link as Graph gave it", async () => {
    const link = "https://graph.microsoft.com/v1.0/applications?$filter=x&$skiptoken=RFNwdAIAAQ%26%3d'a'";
    const { api, sent } = graph(
      json(200, { value: [answered(1)], "@odata.nextLink": link }),
      json(200, { value: [answered(2)] }),
    );
    expect(await api.applicationsByDisplayName("TextUs", calm)).toEqual([row(1), row(2)]);
    expect(sent[1]?.url.searchParams.get("$skiptoken")).toBe("RFNwdAIAAQ&='a'");
  });

  it.each([
    "https://graph.microsoft.com.evil.example/v1.0/applications?$skiptoken=1",
    "http://graph.microsoft.com/v1.0/applications?$skiptoken=1",
    "https://graph.microsoft.us/v1.0/applications",
    "/v1.0/applications?$skiptoken=1",
    "not a link",
  ])("takes the token nowhere else: %s", async (link) => {
    const { api, sent } = graph(json(200, { value: [answered(1)], "@odata.nextLink": link }));
    expect((await failureOf(api.applicationsByDisplayName("TextUs", calm))).facts.status).toBe(200);
    expect(sent).toHaveLength(1);
  });

  it("does not go round in circles", async () => {
    const link = "https://graph.microsoft.com/v1.0/applications?$skiptoken=1";
    const page = () => json(200, { value: [], "@odata.nextLink": link });
    const { api, sent } = graph(page(), page(), page());
    await failureOf(api.applicationsByDisplayName("TextUs", calm));
    expect(sent).toHaveLength(2);
  });

  it("filters deleted ones by display name on the server", async () => {
    const { api, sent } = graph(json(200, { value: [answered(1)] }));
    expect(await api.deletedApplications("TextUs", calm)).toEqual([row(1)]);
    expect(sent[0]?.url.pathname).toBe("/v1.0/directory/deletedItems/microsoft.graph.application");
    expect(sent[0]?.url.searchParams.get("$filter")).toBe("displayName eq 'TextUs'");
  });

  it("finds a deleted one that holds the unique name under another name", async () => {
    const renamed = { uniqueName: "textus", displayName: "Old" };
    const { api, sent } = graph(
      json(200, { value: [answered(1), answered(2, renamed), answered(3, { displayName: "Other" })] }),
    );
    expect(await api.deletedApplications("textUs", { ...calm, uniqueName: "textus" })).toEqual([
      row(1),
      row(2, renamed),
    ]);
    expect(sent[0]?.url.searchParams.has("$filter")).toBe(false);
  });
});

describe("making and changing applications", () => {
  const wanted = {
    displayName: "TextUs",
    uniqueName: "textus",
    signInAudience: "AzureADMyOrg",
    requiredResourceAccess: [{ resourceAppId: guid(7), resourceAccess: [{ id: guid(8), type: "Scope" }] }],
  } as const;
  const asked = { displayName: "production", endDateTime: "2028-11-24T10:00:00Z" };
  const made = { keyId: guid(50), hint: "Abc", startDateTime: "2026-11-24T10:00:00Z", ...asked };

  it("asks for the secret in the same request and keeps it apart from the row", async () => {
    const { api, sent } = graph(
      json(201, answered(1, { ...wanted, passwordCredentials: [{ ...made, secretText }] })),
    );
    const { application, secret } = await api.createApplication({ ...wanted, secret: asked }, calm);
    expect(sent[0]?.body).toEqual({ ...wanted, passwordCredentials: [asked] });
    expect(secret).toEqual({ ...made, secretText });
    expect(application).toEqual(row(1, { ...wanted, passwordCredentials: [made] }));
    expect(JSON.stringify(application)).not.toContain(secretText);
  });

  it.each([
    ["none", []],
    ["one without its value", [{ ...made, secretText: null }]],
  ])("says so when Graph made the application with %s", async (_, passwordCredentials) => {
    const { api } = graph(json(201, answered(1, { passwordCredentials })));
    expect((await api.createApplication({ ...wanted, secret: asked }, calm)).secret).toBeNull();
  });

  it("asks for no secret unless told to", async () => {
    const { api, sent } = graph(json(201, answered(1)));
    await api.createApplication(wanted, calm);
    expect(sent[0]?.body).toEqual(wanted);
  });

  it("changes what is named and nothing else", async () => {
    const { api, sent } = graph(empty(204));
    await api.updateApplication(guid(1), { uniqueName: "textus" }, calm);
    expect(sent[0]).toMatchObject({ method: "PATCH", body: { uniqueName: "textus" } });
  });

  it("deletes and restores", async () => {
    const { api, sent } = graph(empty(204), json(200, answered(1)));
    await api.deleteApplication(guid(1), calm);
    await api.restoreApplication(guid(1), calm);
    expect(sent.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
      ["DELETE", `/v1.0/applications/${guid(1)}`, undefined],
      ["POST", `/v1.0/directory/deletedItems/${guid(1)}/restore`, undefined],
    ]);
  });

  it("sends the logo's bytes, also of a part of a larger buffer, and needs no Node Buffer for it", async () => {
    const bytes = Uint8Array.from([0, 0, 137, 80, 78, 71, 0]).subarray(2, 6);
    const sent: RequestInit[] = [];
    const fetch: Fetch = async (_, init) => {
      sent.push(init);
      return empty(204);
    };
    const api = createGraphApi({ fetch, tokens: fakeTokens(), cloud: clouds.public });
    await api.putLogo(guid(1), bytes, calm);
    // The Graph client hands a Blob on as it is; bytes it would give to Buffer.from, whole buffer and all.
    expect(sent[0]?.body).toBeInstanceOf(Blob);
    expect(sent[0]?.method).toBe("PUT");
    expect(new Headers(sent[0]?.headers).get("Content-Type")).toBe("image/png");
    expect([...new Uint8Array(await new Response(sent[0]?.body ?? null).arrayBuffer())]).toEqual([
      137, 80, 78, 71,
    ]);
  });
});

describe("secrets", () => {
  const asked = { displayName: "production", endDateTime: "2028-11-24T10:00:00Z" };

  it("are added to an application and answered once", async () => {
    const { api, sent } = graph(
      json(200, { keyId: guid(50), secretText, hint: "Abc", customKeyIdentifier: null, ...asked }),
    );
    expect(await api.addPassword(guid(1), asked, calm)).toEqual({
      keyId: guid(50),
      secretText,
      hint: "Abc",
      startDateTime: null,
      ...asked,
    });
    expect(sent[0]?.url.pathname).toBe(`/v1.0/applications/${guid(1)}/addPassword`);
    expect(sent[0]?.body).toEqual({ passwordCredential: asked });
  });

  it("whose value did not come are a success of the wrong form", async () => {
    const { api } = graph(json(200, { keyId: guid(50), secretText: null, ...asked }));
    expect((await failureOf(api.addPassword(guid(1), asked, calm))).facts).toMatchObject({
      status: 200,
      operation: "POST /applications/{id}/addPassword",
    });
  });

  it("are removed by key id", async () => {
    const { api, sent } = graph(empty(204));
    await api.removePassword(guid(1), guid(50), calm);
    expect(sent[0]).toMatchObject({ method: "POST", body: { keyId: guid(50) } });
  });
});
