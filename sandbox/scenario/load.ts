import { canonicalAudience } from "../entra/audiences.ts";
import { createTokenAuthority } from "../entra/tokens.ts";
import { createFaults } from "../server/faults.ts";
import { stableGuid } from "../tenant/ids.ts";
import type { Tenant } from "../tenant/model.ts";
import { firstPartyServicePrincipals } from "../tenant/service-principals.ts";
import { createClock } from "../world/clock.ts";
import { createReplication } from "../world/replication.ts";
import { createSwitches } from "../world/switches.ts";
import type { SandboxClock, Switches, World } from "../world.ts";
import { buildDirectoryEntry, buildOtherTenant, buildUsers } from "./build-directory.ts";
import { buildEnvironmentAndOrganization } from "./build-power-platform.ts";
import { paddingPrincipals, padScenario } from "./pad.ts";
import { readScenario, ScenarioError, type ScenarioSource } from "./read.ts";
import type { Scenario } from "./schema.ts";

/**
 * Makes a world from a scenario. Everything in it was there long ago: no seeded row lags.
 * @param options.clock default: real time.
 * @throws ScenarioError with one line for each fault.
 */
export function loadScenario(source: ScenarioSource, options: { readonly clock?: SandboxClock } = {}): World {
  const scenario = padScenario(readScenario(source));
  const clock = options.clock ?? createClock();
  const tenant = buildTenant(scenario);
  return {
    tenant,
    otherTenants: scenario.otherTenants.map(buildOtherTenant),
    clock,
    tokens: createTokenAuthority(clock, (audience) => canonicalAudience(audience, tenant.servicePrincipals)),
    replication: createReplication(clock, { lag: present(scenario.lag), flapping: scenario.flapping }),
    // The schema accepts only a switch's own values.
    switches: createSwitches(present(scenario.switches) as Partial<Switches>),
    conditionalAccess: scenario.conditionalAccess.map((rule, index) => ({
      id: stableGuid(scenario.tenant.id, "conditionalAccess", String(index)),
      demand: rule.demand,
      ...(rule.user === undefined ? {} : { user: rule.user }),
      ...(rule.resource === undefined ? {} : { resource: rule.resource }),
      ...(rule.application === undefined ? {} : { application: rule.application }),
    })),
    faults: createFaults(scenario.faults),
    latency: {
      ms: scenario.latencyMs,
      ofHosts: scenario.latencyOfHosts,
      connectionMs: scenario.connectionMs,
    },
    http2: scenario.http2,
    paging: present(scenario.paging),
    portals: present(scenario.portals),
  };
}

function present<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

function buildTenant(scenario: Scenario): Tenant {
  const { tenant } = scenario;
  const users = buildUsers(scenario);
  const known = firstPartyServicePrincipals(tenant.id, tenant.withoutServicePrincipals);
  for (const api of tenant.apis) {
    const row = known.find(({ appId, displayName }) => appId === api.api || displayName === api.api);
    if (!row) throw new ScenarioError(`The tenant has no API "${api.api}".`);
    row.accountEnabled = api.accountEnabled;
    row._rest.appRoleAssignmentRequired = api.assignmentRequired;
  }
  const signIn = scenario.signInApp && {
    ...scenario.signInApp,
    consented: scenario.signInApp.consented || scenario.signInAppConsented,
    servicePrincipal: scenario.signInApp.servicePrincipal || scenario.signInAppConsented,
  };
  const live = [...(signIn ? [signIn] : []), ...scenario.applications].map((seed) =>
    buildDirectoryEntry(seed, scenario, { users, known }),
  );
  const deleted = scenario.deletedApplications.map((seed) =>
    buildDirectoryEntry(
      { ...seed, servicePrincipal: false, deletedDateTime: seed.deletedDateTime ?? "2026-11-01T10:00:00Z" },
      scenario,
      { users, known },
    ),
  );
  const applications = live.map((entry) => entry.application);
  const servicePrincipals = [
    ...known,
    ...live.flatMap((entry) => entry.servicePrincipal ?? []),
    ...paddingPrincipals(scenario, known[0]),
  ];
  const environments = scenario.environments.map((seed) =>
    buildEnvironmentAndOrganization(seed, scenario, { users, applications, servicePrincipals }),
  );
  const organizations = environments.flatMap((entry) => entry.organization ?? []);
  const hosts = organizations.map((row) => row.host);
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice !== undefined) throw new ScenarioError(`Two environments share the organization host ${twice}.`);
  return {
    id: tenant.id,
    displayName: tenant.displayName,
    initialDomain: tenant.initialDomain,
    customDomains: tenant.customDomains,
    users,
    applications,
    deletedApplications: deleted.map((entry) => entry.application),
    servicePrincipals,
    _deletedServicePrincipals: [],
    grants: live.flatMap((entry) => entry.grants),
    appManagementPolicy: { ...defaultPolicy(), ...tenant.appManagementPolicy },
    authorizationPolicy: {
      defaultUserRolePermissions: { allowedToCreateApps: tenant.usersMayRegisterApplications },
    },
    environments: environments.map((entry) => entry.environment),
    organizations,
    ...(tenant.directoryQuota && { _directoryQuota: tenant.directoryQuota }),
    _unreadable: tenant.unreadable,
  };
}

/** The policy of a tenant that never set one (specs/graph/documented). */
const defaultPolicy = (): Record<string, unknown> => ({
  id: "00000000-0000-0000-0000-000000000000",
  displayName: "Default app management tenant policy",
  description:
    "Default tenant policy that enforces app management restrictions on applications and service principals. To apply policy to targeted resources, create a new policy under appManagementPolicies collection.",
  isEnabled: false,
  applicationRestrictions: { passwordCredentials: [], keyCredentials: [] },
  servicePrincipalRestrictions: { passwordCredentials: [], keyCredentials: [] },
});
