import { stableGuid } from "../tenant/ids.ts";
import type { ServicePrincipal } from "../tenant/model.ts";
import type { Scenario, ScenarioApplication, ScenarioEnvironment } from "./schema.ts";

/** Names of what a padded tenant holds beside what is ours, the same for the same seed. */
const nameOf = (kind: string, index: number): string => `${kind} ${String(index + 1).padStart(6, "0")}`;

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_none, index) => make(index));

/**
 * A scenario with the padding that it asks for written out: applications (with their service principals),
 * environments without Dataverse, and roles in every organization. Foreign service principals are made by
 * `paddingPrincipals`.
 */
export function padScenario(scenario: Scenario): Scenario {
  const { padding, tenant } = scenario;
  const guid = (kind: string, index: number): string =>
    stableGuid(tenant.id, padding.seed, kind, String(index));
  const applications = times(
    padding.applications,
    (index): ScenarioApplication => ({
      displayName: nameOf("Line of business app", index),
      appId: guid("appId", index),
      uniqueName: null,
      signInAudience: "AzureADMyOrg",
      createdDateTime: "2024-02-01T08:00:00Z",
      redirectUris: { spa: [], web: [], publicClient: [] },
      isFallbackPublicClient: false,
      permissions: [],
      secrets: [],
      certificates: [],
      federatedCredentials: [],
      exposes: { scopes: [], roles: [] },
      tags: [],
      isDisabled: false,
      disabledByMicrosoftStatus: null,
      principal: {
        accountEnabled: true,
        assignmentRequired: false,
        assigned: [],
        secrets: [],
        certificates: [],
        granted: [],
      },
      owners: [],
      identifierUris: [],
      servicePrincipal: true,
      consented: false,
    }),
  );
  const roles = times(padding.roles, (index) => ({
    name: nameOf("Custom role", index),
    managed: false,
    privileges: [],
  }));
  const environments = times(
    padding.environments,
    (index): ScenarioEnvironment => ({
      displayName: nameOf("Environment", index),
      name: guid("environment", index),
      sku: "Developer",
      location: "europe",
      azureRegion: "westeurope",
      createdTime: "2025-03-03T10:00:00.0000000Z",
      visibleTo: "everyone",
      organization: null,
    }),
  );
  return {
    ...scenario,
    applications: [...scenario.applications, ...applications],
    environments: [
      ...scenario.environments.map((seed) =>
        seed.organization
          ? { ...seed, organization: { ...seed.organization, roles: [...seed.organization.roles, ...roles] } }
          : seed,
      ),
      ...environments,
    ],
  };
}

/** Service principals of other tenants' applications: what a tenant gathers over the years. */
export function paddingPrincipals(
  { padding, tenant }: Scenario,
  model: ServicePrincipal | undefined,
): ServicePrincipal[] {
  if (!model) return [];
  return times(padding.servicePrincipals, (index) => {
    const appId = stableGuid(padding.seed, "foreign", String(index));
    const displayName = nameOf("Gallery app", index);
    return {
      ...model,
      id: stableGuid(tenant.id, "servicePrincipal", appId),
      appId,
      displayName,
      appOwnerOrganizationId: stableGuid(padding.seed, "publisher", String(index % 50)),
      servicePrincipalNames: [appId],
      oauth2PermissionScopes: [],
      appRoles: [],
      _rest: { ...model._rest, appDisplayName: displayName },
    };
  });
}
