import { clouds } from "../../../../src/clouds/table.ts";
import type { CallOptions } from "../../../../src/microsoft/api.ts";
import { createDataverseApi } from "../../../../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../../../../src/microsoft/entra.ts";
import { createGraphApi } from "../../../../src/microsoft/graph/graph-api.ts";
import type { Fetch } from "../../../../src/microsoft/http.ts";
import { createPowerPlatformApi } from "../../../../src/microsoft/power-platform/power-platform-api.ts";
import { fakeTokens, guid } from "../scripted-fetch.ts";
import { recorded } from "./recorded-answers.ts";

const organization = "https://contoso.crm4.dynamics.com";
const cloud = clouds.public;

export const graphOver = (fetch: Fetch) => createGraphApi({ fetch, tokens: fakeTokens(), cloud });
export const powerPlatformOver = (fetch: Fetch) =>
  createPowerPlatformApi({ fetch, tokens: fakeTokens(), cloud });
export const dataverseOver = (fetch: Fetch) =>
  createDataverseApi({ fetch, tokens: fakeTokens(), url: organization, cloud });
export const entraOver = (fetch: Fetch) => createEntraApi({ fetch, cloud });

/** Something that the product asks of Microsoft. */
export interface Question {
  readonly name: string;
  /** The one origin that its requests may go to. */
  readonly origin: string;
  /** A good answer. */
  readonly document: unknown;
  /** Where its answer says that the list goes on; null for questions that are not about a list. */
  readonly next: "@odata.nextLink" | "nextLink" | null;
  ask(fetch: Fetch, options: CallOptions): Promise<unknown>;
}

const application = {
  displayName: "TextUs",
  uniqueName: "textus",
  signInAudience: "AzureADMyOrg",
  requiredResourceAccess: [],
} as const;
const user = { applicationId: guid(1), businessUnitId: guid(2) };
const wanted = { businessUnitId: guid(2), names: ["Basic User"], templateIds: [], rootRoleIds: [] };
const grant = { clientId: guid(1), resourceId: guid(2), scope: "User.Read" };
const row = { value: [recorded.user] };
const me = { id: guid(1), displayName: "Ada", userPrincipalName: "ada@contoso.com" };
const values = {
  tenantId: guid(1),
  clientId: guid(2),
  clientSecret: "abc8Q~0123456789012345678901234567890123",
};
const end = { displayName: "production", endDateTime: "2028-01-01T00:00:00Z" };

type Asks<Api> = readonly (readonly [
  name: string,
  document: unknown,
  list: boolean,
  ask: (api: Api, options: CallOptions) => Promise<unknown>,
])[];

const ofGraph: Asks<ReturnType<typeof graphOver>> = [
  ["organization", recorded.organization, false, (api, o) => api.organization(o)],
  ["me", me, false, (api, o) => api.me(o)],
  [
    "directoryRoleTemplateIds",
    { value: [{ roleTemplateId: guid(3) }] },
    true,
    (api, o) => api.directoryRoleTemplateIds(o),
  ],
  [
    "usersMayRegisterApplications",
    { defaultUserRolePermissions: { allowedToCreateApps: true } },
    false,
    (api, o) => api.usersMayRegisterApplications(o),
  ],
  ["secretPolicy", recorded.policy, false, (api, o) => api.secretPolicy(o)],
  ["applicationByAppId", recorded.application, false, (api, o) => api.applicationByAppId(guid(1), o)],
  [
    "applicationsByDisplayName",
    recorded.applications,
    true,
    (api, o) => api.applicationsByDisplayName("TextUs", o),
  ],
  ["applicationsByAppIds", recorded.applications, true, (api, o) => api.applicationsByAppIds([guid(1)], o)],
  [
    "deletedApplications",
    recorded.applications,
    true,
    (api, o) => api.deletedApplications("TextUs", { ...o, uniqueName: "textus" }),
  ],
  [
    "createApplication",
    recorded.application,
    false,
    (api, o) => api.createApplication({ ...application, secret: end }, o),
  ],
  ["addPassword", recorded.newPassword, false, (api, o) => api.addPassword(guid(1), end, o)],
  [
    "servicePrincipalByAppId",
    recorded.servicePrincipal,
    false,
    (api, o) => api.servicePrincipalByAppId(guid(1), o),
  ],
  [
    "ensureServicePrincipal",
    recorded.servicePrincipal,
    false,
    (api, o) => api.ensureServicePrincipal(guid(1), o),
  ],
  ["permissionGrants", recorded.grants, true, (api, o) => api.permissionGrants(guid(1), o)],
  [
    "createPermissionGrant",
    { ...grant, id: "g", consentType: "AllPrincipals" },
    false,
    (api, o) => api.createPermissionGrant(grant, o),
  ],
  ["updateApplication", {}, false, (api, o) => api.updateApplication(guid(1), { uniqueName: "textus" }, o)],
];
const ofPowerPlatform: Asks<ReturnType<typeof powerPlatformOver>> = [
  ["environments", recorded.environments, true, (api, o) => api.environments(o)],
  ["environments, another recording", recorded.environments2, true, (api, o) => api.environments(o)],
];
const ofDataverse: Asks<ReturnType<typeof dataverseOver>> = [
  ["whoAmI", recorded.whoAmI, false, (api, o) => api.whoAmI(o)],
  [
    "businessUnits",
    { value: [{ businessunitid: guid(2), name: "Contoso", isdisabled: false }] },
    true,
    (api, o) => api.businessUnits(o),
  ],
  ["roles", recorded.roles, true, (api, o) => api.roles(wanted, o)],
  ["systemUser", recorded.user, false, (api, o) => api.systemUser(guid(1), o)],
  ["applicationUsers", recorded.users, true, (api, o) => api.applicationUsers(guid(1), o)],
  ["applicationUsers, one whole", row, true, (api, o) => api.applicationUsers(guid(1), o)],
  ["appsWithUser", recorded.users, true, (api, o) => api.appsWithUser(o)],
  [
    "createApplicationUser",
    recorded.user,
    false,
    (api, o) => api.createApplicationUser({ ...user, roleIds: [guid(3)] }, o),
  ],
  ["testRead", { value: [{ accountid: guid(1) }] }, false, (api, o) => api.testRead("accounts", o)],
];

const questionsOf = <Api>(
  service: string,
  over: (fetch: Fetch) => Api,
  origin: string,
  link: "@odata.nextLink" | "nextLink",
  asks: Asks<Api>,
): readonly Question[] =>
  asks.map(([name, document, list, ask]) => ({
    name: `${service}: ${name}`,
    origin,
    document,
    next: list ? link : null,
    ask: (fetch, options) => ask(over(fetch), options),
  }));

export const questions: readonly Question[] = [
  ...questionsOf("Graph", graphOver, cloud.graph, "@odata.nextLink", ofGraph),
  ...questionsOf("Power Platform", powerPlatformOver, cloud.bap, "nextLink", ofPowerPlatform),
  ...questionsOf("Power Platform", powerPlatformOver, cloud.powerPlatform, "nextLink", [
    ["applyAdminRole", {}, false, (api, o) => api.applyAdminRole("Default-1", o)],
  ]),
  ...questionsOf("Dataverse", dataverseOver, organization, "@odata.nextLink", ofDataverse),
  ...questionsOf("Entra", entraOver, cloud.login, "nextLink", [
    [
      "clientCredentialsToken",
      recorded.token,
      false,
      (api, o) => api.clientCredentialsToken(values, organization, o),
    ],
  ]),
];
