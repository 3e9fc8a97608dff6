import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Allowed, spec } from "./dataverse-specs.ts";
import { type Conversation, replay } from "./graph-recorded.ts";
import { admin } from "./microsoft-clients.ts";

const sinceThen =
  "Added to Graph after this was recorded in 2022; in the recording of 2024 (test_app_create_idempotent.json)";
const newer = [
  "nativeAuthenticationApisEnabled",
  "uniqueName",
  "samlMetadataUrl",
  "servicePrincipalLockConfiguration",
  "requestSignatureVerification",
  "web.redirectUriSettings",
];
/** As one object and as a row of a list. */
const sincePaths: readonly Allowed[] = newer.flatMap((name) => [
  { path: name, why: sinceThen },
  { path: `value[].${name}`, why: sinceThen },
]);

/** Each recorded conversation, how many requests it has, and in what its time differed from today. */
const conversations: readonly (readonly [name: string, requests: number, allowed: readonly Allowed[]])[] = [
  ["test_app_create_idempotent", 8, []],
  ["test_app_credential", 23, sincePaths],
  ["test_app_federated_credential", 14, sincePaths],
  ["test_app_permission", 31, sincePaths],
  ["test_app_resolution", 9, sincePaths],
  ["test_service_principal_scenario", 18, sincePaths],
];

let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  sandbox = await startSandbox({
    scenario: {
      extends: "contoso",
      applications: [
        // One of Microsoft's APIs that test_app_permission asks for and that this tenant does not have.
        {
          displayName: "Windows Azure Service Management API",
          appId: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
        },
      ],
    },
  });
  token = await issueAccessToken(sandbox.world, {
    user: admin,
    audience: "https://graph.microsoft.com",
    scopes: ["Application.ReadWrite.All", "User.Read"],
  });
});
afterAll(() => sandbox.close());

describe("conversations with Microsoft Graph that were recorded", () => {
  it.each(conversations)("%s goes the same way with the sandbox", async (name, requests, allowed) => {
    const result = await replay(spec<Conversation>(`graph/recorded/${name}.json`), {
      sandbox,
      token,
      allowed,
    });
    expect(result.differences).toEqual([]);
    expect(result.requests).toBe(requests);
  });

  it("differ where the sandbox would answer otherwise", async () => {
    const conversation = structuredClone(
      spec<Conversation>("graph/recorded/test_app_create_idempotent.json"),
    );
    const interactions = conversation.interactions.map((one, index) =>
      index === 1
        ? {
            ...one,
            response: {
              ...one.response,
              headers: { ...one.response.headers, "odata-version": "4.01" },
              body: { ...(one.response.body as object), displayName: 7, another: true },
            },
          }
        : one,
    );
    const result = await replay({ interactions }, { sandbox, token, allowed: [] });
    expect(result.differences).toEqual([
      "1 POST /v1.0/applications: header odata-version: 4.0 answered, 4.01 recorded",
      "1 POST /v1.0/applications: displayName: string answered, integer recorded",
      "1 POST /v1.0/applications: another: recorded, not answered",
    ]);
  });
});
