import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { clouds } from "../../src/clouds/table.ts";
import type { Resource, TokenSource } from "../../src/microsoft/api.ts";
import { classify, type Verdict } from "../../src/microsoft/classify.ts";
import type { DataverseApi } from "../../src/microsoft/dataverse/api.ts";
import { createDataverseApi } from "../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../src/microsoft/entra.ts";
import type { EntraApi } from "../../src/microsoft/entra-api.ts";
import { MicrosoftError } from "../../src/microsoft/errors.ts";
import type { GraphApi } from "../../src/microsoft/graph/api.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import type { PowerPlatformApi } from "../../src/microsoft/power-platform/api.ts";
import { createPowerPlatformApi } from "../../src/microsoft/power-platform/power-platform-api.ts";
import { audienceOf, scopeOf } from "../../src/microsoft/scopes.ts";

/** Our clients against the sandbox, over TLS. The two share no code; the tokens are minted by the sandbox. */
export interface Clients {
  readonly sandbox: Sandbox;
  readonly graph: GraphApi;
  readonly power: PowerPlatformApi;
  readonly dataverse: DataverseApi;
  readonly entra: EntraApi;
}

export const calm = { signal: new AbortController().signal };
export const admin = "admin@contoso.com";
export const url = "https://contoso.crm4.dynamics.com";
export const graphAppId = "00000003-0000-0000-c000-000000000000";
const dataverseAppId = "00000007-0000-0000-c000-000000000000";
const userImpersonation = "78ce3f0f-a1ce-49c2-8cde-64b5c0896db4";
/** A square of one pixel. */
export const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** What the sign-in app asks for. */
const scopes = [
  "User.Read",
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Policy.Read.All",
  "RoleManagement.Read.Directory",
  "UserManagement.Users.Apply",
  "user_impersonation",
  "User",
];

/** @param lifetimeSeconds negative for tokens that have run out. */
export function tokensOf(sandbox: Sandbox, user: string, lifetimeSeconds = 3600): TokenSource {
  return {
    token: (resource: Resource) =>
      issueAccessToken(sandbox.world, {
        user,
        scopes,
        lifetimeSeconds,
        audience: audienceOf(scopeOf(resource, clouds.public)),
      }),
  };
}

export function clientsOf(
  sandbox: Sandbox,
  user: string,
  { timeLimitMs = 10_000, tokens = tokensOf(sandbox, user) } = {},
): Clients {
  const shared = { fetch: sandbox.fetch, tokens, cloud: clouds.public, timeLimitMs };
  return {
    sandbox,
    graph: createGraphApi(shared),
    power: createPowerPlatformApi(shared),
    dataverse: createDataverseApi({ ...shared, url }),
    entra: createEntraApi(shared),
  };
}

/** The admin's clients of a new sandbox: Contoso, with changes. */
export async function start(changes: Readonly<Record<string, unknown>> = {}): Promise<Clients> {
  return clientsOf(await startSandbox({ scenario: { extends: "contoso", ...changes } }), admin);
}

export async function failed(promise: Promise<unknown>): Promise<MicrosoftError> {
  const reason = await promise.then(
    (value) => new Error(`Expected a failure, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (reason instanceof MicrosoftError) return reason;
  throw reason;
}

export const verdictOf = async (promise: Promise<unknown>, ours = false): Promise<Verdict> =>
  classify(await failed(promise), { ours });

export const newApp = () => ({
  displayName: "TextUs",
  uniqueName: "textus-dynamics-365",
  signInAudience: "AzureADMyOrg" as const,
  requiredResourceAccess: [
    { resourceAppId: dataverseAppId, resourceAccess: [{ id: userImpersonation, type: "Scope" as const }] },
  ],
});

export function production({ sandbox }: Clients) {
  const end = new Date(sandbox.world.clock.now() + 600 * 86_400_000);
  return { displayName: "production", endDateTime: `${end.toISOString().slice(0, 19)}Z` };
}

/** What an application user needs: an application and its service principal. */
export async function appWithPrincipal(clients: Clients) {
  const { graph } = clients;
  const wanted = { ...newApp(), secret: production(clients) };
  const { application, secret } = await graph.createApplication(wanted, calm);
  const { row } = await graph.ensureServicePrincipal(application.appId, calm);
  return { application, secret, servicePrincipal: row };
}

export async function rootUnit({ dataverse }: Clients): Promise<string> {
  const root = (await dataverse.businessUnits(calm)).find(({ parentId }) => parentId === null);
  if (!root) throw new Error("No root business unit.");
  return root.id;
}
