import { describe, expect, it } from "vitest";
import { clouds } from "../../../src/clouds/table.ts";
import { createPowerPlatformApi } from "../../../src/microsoft/power-platform/power-platform-api.ts";
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

const powerPlatform = (...replies: Reply[]) => {
  const { fetch, sent } = scriptedFetch(...replies);
  const tokens = fakeTokens();
  return { api: createPowerPlatformApi({ fetch, tokens, cloud: clouds.public }), sent, tokens };
};

/** As in the recorded admin list of the CLI for Microsoft 365, shortened. */
const listed = {
  id: `/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments/${guid(1)}`,
  type: "Microsoft.BusinessAppPlatform/scopes/environments",
  location: "unitedstates",
  name: guid(1),
  properties: {
    azureRegion: "westus",
    displayName: "My Power Platform Environment",
    provisioningState: "Succeeded",
    environmentSku: "Sandbox",
    isDefault: false,
    databaseType: "CommonDataService",
    linkedEnvironmentMetadata: {
      resourceId: guid(2).toUpperCase(),
      friendlyName: "My Power Platform Environment",
      domainName: "org0fadb1dd",
      instanceUrl: "https://org0fadb1dd.crm.dynamics.com/",
      instanceApiUrl: "https://org0fadb1dd.api.crm.dynamics.com",
      baseLanguage: 1033,
      instanceState: "Ready",
    },
    states: { management: { id: "Ready" }, runtime: { runtimeReasonCode: "NotSpecified", id: "Enabled" } },
  },
};
const row = {
  name: guid(1),
  displayName: "My Power Platform Environment",
  sku: "Sandbox",
  location: "unitedstates",
  isDefault: false,
  provisioningState: "Succeeded",
  managementState: "Ready",
  runtimeState: "Enabled",
  runtimeReason: "NotSpecified",
  dataverse: {
    organizationId: guid(2),
    url: "https://org0fadb1dd.crm.dynamics.com",
    securityGroupId: null,
    instanceState: "Ready",
    baseLanguage: 1033,
  },
  strangeAddress: false,
};
const with_ = (properties: object) => ({ ...listed, properties: { ...listed.properties, ...properties } });
const forbidden = () => graphError(403, "Forbidden", "The user does not have permission to access the path.");

describe("environments", () => {
  it("come from the admin list, flattened, ids in lower case, without trailing slash", async () => {
    const { api, sent, tokens } = powerPlatform(json(200, { value: [listed] }));
    expect(await api.environments(calm)).toEqual({ rows: [row], asAdmin: true });
    expect(tokens.asked).toEqual(["bap"]);
    expect(sent[0]?.url.href).toBe(
      "https://api.bap.microsoft.com/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments?api-version=2020-10-01",
    );
  });

  it.each([
    ["is no admin", forbidden()],
    ["does not see the other list", graphError(404, "NotFound", "")],
  ])("come from the caller's own list for who %s", async (_, refusal) => {
    const { api, sent } = powerPlatform(refusal, json(200, { value: [listed] }));
    expect(await api.environments(calm)).toEqual({ rows: [row], asAdmin: false });
    expect(sent[1]?.url.pathname).toBe("/providers/Microsoft.BusinessAppPlatform/environments");
  });

  it("are not replaced by the own list after any other failure", async () => {
    for (const reply of [empty(500), empty(401), graphError(429, "TooManyRequests", "")]) {
      const { api, sent } = powerPlatform(reply);
      await failureOf(api.environments(calm));
      expect(sent).toHaveLength(1);
    }
  });

  it("come over all pages", async () => {
    const nextLink =
      "https://api.bap.microsoft.com/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments?api-version=2020-10-01&$skiptoken=2";
    const { api } = powerPlatform(json(200, { value: [listed], nextLink }), json(200, { value: [listed] }));
    expect((await api.environments(calm)).rows).toEqual([row, row]);
  });

  it("take no token to another host", async () => {
    const nextLink = "https://unitedstates.api.bap.microsoft.com/providers?$skiptoken=2";
    const { api, sent } = powerPlatform(json(200, { value: [listed], nextLink }));
    await failureOf(api.environments(calm));
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["no Dataverse: member left out", with_({ linkedEnvironmentMetadata: undefined })],
    ["no Dataverse: null", with_({ linkedEnvironmentMetadata: null })],
    ["no address yet", with_({ linkedEnvironmentMetadata: { resourceId: guid(2) } })],
    [
      "no organization yet",
      with_({ linkedEnvironmentMetadata: { instanceUrl: "https://a.crm.dynamics.com/" } }),
    ],
    [
      "an address that is not https",
      with_({
        linkedEnvironmentMetadata: { resourceId: guid(2), instanceUrl: "http://a.crm.dynamics.com/" },
      }),
    ],
    [
      "an address that is none",
      with_({ linkedEnvironmentMetadata: { resourceId: guid(2), instanceUrl: "a b" } }),
    ],
  ])("have no organization with %s", async (_, environment) => {
    const { api } = powerPlatform(json(200, { value: [environment] }));
    expect((await api.environments(calm)).rows[0]?.dataverse).toBeNull();
  });

  it("may be as bare as BAP likes", async () => {
    const { api } = powerPlatform(json(200, { value: [{ name: "Default-x", properties: {} }] }));
    expect((await api.environments(calm)).rows[0]).toEqual({
      name: "Default-x",
      displayName: "Default-x",
      sku: "",
      location: "",
      isDefault: false,
      provisioningState: null,
      managementState: null,
      runtimeState: null,
      runtimeReason: null,
      dataverse: null,
      strangeAddress: false,
    });
  });
});

describe("admin role", () => {
  it("is asked of the new API with its own token", async () => {
    const { api, sent, tokens } = powerPlatform(empty(200));
    await api.applyAdminRole("Default-a/b", calm);
    expect(tokens.asked).toEqual(["power-platform"]);
    expect(sent[0]?.method).toBe("POST");
    expect(sent[0]?.url.href).toBe(
      "https://api.powerplatform.com/usermanagement/environments/Default-a%2Fb/user/applyAdminRole?api-version=2022-03-01-preview",
    );
  });

  it.each([
    ["in the code", () => json(400, { code: "UserExists", message: "…" })],
    ["in the text", () => json(409, { error: { code: "BadRequest", message: "UserExists: nothing to do" } })],
  ])("counts as given when it was there, said %s", async (_, reply) => {
    const { api } = powerPlatform(reply());
    await expect(api.applyAdminRole(guid(1), calm)).resolves.toBeUndefined();
  });

  it("is open when a success lists errors", async () => {
    const { api } = powerPlatform(json(200, { errors: [{ Code: "x" }], information: [] }));
    expect((await failureOf(api.applyAdminRole(guid(1), calm))).facts.status).toBe(200);
    const { api: good } = powerPlatform(json(200, { errors: [], information: [{ Code: "UserExists" }] }));
    await expect(good.applyAdminRole(guid(1), calm)).resolves.toBeUndefined();
  });

  it("fails for who is no admin", async () => {
    const text = "The user is not either a Global admin, Power Platform admin, or Dynamics 365 admin.";
    const { api } = powerPlatform(json(400, { code: "BadRequest", message: text }));
    expect((await failureOf(api.applyAdminRole(guid(1), calm))).message).toBe(text);
  });
});
