import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { clientRequestIdOf, createEntraApi } from "../../../src/microsoft/entra.ts";
import { calm, failureOf, guid, json, type Reply, scriptedFetch } from "./scripted-fetch.ts";

const url = "https://contoso.crm4.dynamics.com";
const credentials = { tenantId: guid(1), clientId: guid(2), clientSecret: "oldstyle/+?secret=[x]" };
const entra = (...replies: Reply[]) => {
  const { fetch, sent } = scriptedFetch(...replies);
  return { api: createEntraApi({ fetch, cloud: clouds.public }), sent };
};
const token = () => json(200, { token_type: "Bearer", expires_in: 3599, access_token: "app-token" });

describe("client credentials", () => {
  it("are sent as a form, never in the address", async () => {
    const { api, sent } = entra(token());
    expect(await api.clientCredentialsToken(credentials, url, calm)).toBe("app-token");
    expect(sent[0]?.method).toBe("POST");
    expect(`${sent[0]?.url.origin}${sent[0]?.url.pathname}`).toBe(
      `https://login.microsoftonline.com/${guid(1)}/oauth2/v2.0/token`,
    );
    expect(sent[0]?.url.href).not.toContain("secret");
    expect(Object.fromEntries(new URLSearchParams(String(sent[0]?.body)))).toEqual({
      client_id: guid(2),
      client_secret: credentials.clientSecret,
      grant_type: "client_credentials",
      scope: `${url}/.default`,
    });
    expect(sent[0]?.headers.has("Authorization")).toBe(false);
  });

  it("can be told from any other request, by an id that is new each time", async () => {
    const { api, sent } = entra(token(), token());
    await api.clientCredentialsToken(credentials, url, calm);
    await api.clientCredentialsToken(credentials, url, calm);
    const ids = sent.map((request) => clientRequestIdOf(request.url.href));
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(2);
    expect(clientRequestIdOf("https://login.microsoftonline.com/x/oauth2/v2.0/token")).toBeNull();
    expect(clientRequestIdOf("no url")).toBeNull();
  });

  it("fail with Entra's code, and without the secret", async () => {
    const { api } = entra(
      json(401, {
        error: "invalid_client",
        error_description: `AADSTS7000215: Invalid client secret ${credentials.clientSecret} or ${encodeURIComponent(credentials.clientSecret)} provided. Trace ID: t Correlation ID: c`,
        error_codes: [7000215],
        trace_id: guid(9),
      }),
    );
    const error = await failureOf(api.clientCredentialsToken(credentials, url, calm));
    expect(error.facts).toMatchObject({
      service: "entra",
      operation: "POST /{tenant}/oauth2/v2.0/token",
      status: 401,
      code: "AADSTS7000215",
      detailCodes: ["invalid_client"],
      requestId: guid(9),
    });
    expect(`${error.message}${error.stack}`).not.toContain("oldstyle");
  });

  it("that bring no token are a success of the wrong form", async () => {
    const { api } = entra(json(200, { token_type: "Bearer" }));
    expect((await failureOf(api.clientCredentialsToken(credentials, url, calm))).facts.status).toBe(200);
  });
});
