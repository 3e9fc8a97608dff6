import { buildEnvironment } from "../tenant/environment.ts";
import { stableGuid } from "../tenant/ids.ts";
import type {
  Application,
  Environment,
  Organization,
  ServicePrincipal,
  SystemUser,
  User,
} from "../tenant/model.ts";
import { buildBusinessUnits, buildRoles, buildSystemUser, roleIdsIn } from "../tenant/organization.ts";
import { ScenarioError } from "./read.ts";
import type { Scenario, ScenarioEnvironment, ScenarioOrganization } from "./schema.ts";

interface Directory {
  readonly users: readonly User[];
  readonly applications: readonly Application[];
  readonly servicePrincipals: readonly ServicePrincipal[];
}

/** An environment and, when it has Dataverse, its organization. @throws ScenarioError for unknown names. */
export function buildEnvironmentAndOrganization(
  seed: ScenarioEnvironment,
  scenario: Scenario,
  directory: Directory,
): { readonly environment: Environment; readonly organization: Organization | null } {
  const tenantId = scenario.tenant.id;
  const organization = seed.organization && organizationOf(seed.organization, directory);
  const environment = buildEnvironment({
    tenantId,
    name:
      seed.name ??
      (seed.sku === "Default" ? `Default-${tenantId}` : stableGuid(tenantId, "env", seed.displayName)),
    displayName: seed.displayName,
    sku: seed.sku,
    location: seed.location,
    azureRegion: seed.azureRegion,
    createdTime: seed.createdTime,
    visibleTo:
      seed.visibleTo === "everyone" ? "everyone" : seed.visibleTo.map((name) => userOf(name, directory).id),
    instanceState: seed.organization?.state === "Disabled" ? "Disabled" : "Ready",
    runtimeState: runtimeStates[seed.organization?.state ?? "Enabled"],
    dataverse:
      seed.organization && organization
        ? {
            organizationId: organization.id,
            uniqueName: organization.uniqueName,
            friendlyName: seed.organization.friendlyName ?? seed.displayName,
            host: organization.host,
            baseLanguage: seed.organization.baseLanguage,
            securityGroupId: seed.organization.securityGroupId,
          }
        : null,
  });
  return { environment, organization };
}

/** BAP's states.runtime.id for an organization's state; only "Enabled" is recorded. */
const runtimeStates = {
  Enabled: "Enabled",
  AdminMode: "AdminMode",
  Disabled: "Disabled",
  Preparing: "Enabled",
} as const;

function organizationOf(seed: ScenarioOrganization, directory: Directory): Organization {
  const id = seed.id ?? stableGuid(seed.host, "organization");
  try {
    const businessUnits = buildBusinessUnits(seed.host, seed.businessUnits, seed.disabledBusinessUnits);
    const bare: Organization = {
      id,
      host: seed.host,
      uniqueName: `unq${id.replaceAll("-", "").slice(0, 22)}`,
      businessUnits,
      roles: buildRoles(seed.host, businessUnits, seed.roles),
      systemUsers: [],
      state: seed.state,
      accounts: [...seed.accounts],
      contacts: [...seed.contacts],
    };
    bare.systemUsers.push(...seed.systemUsers.map((one) => systemUserOf(one, bare, directory)));
    return guarded(bare, seed, directory);
  } catch (error) {
    if (error instanceof RangeError) throw new ScenarioError(error.message);
    throw error;
  }
}

/** The organization with its teams and with what keeps people and apps out of it. */
function guarded(organization: Organization, seed: ScenarioOrganization, directory: Directory): Organization {
  const root = organization.businessUnits.find(({ parentbusinessunitid }) => parentbusinessunitid === null);
  const memberOf = (name: string): string => {
    const { id } = userOf(name, directory);
    const row = organization.systemUsers.find((user) => user.azureactivedirectoryobjectid === id);
    if (row) return row.systemuserid;
    throw new ScenarioError(`"${name}" is in a team of ${organization.host} and no user there.`);
  };
  const clientIdOf = (name: string): string =>
    directory.applications.find(({ displayName }) => displayName === name)?.appId ?? name;
  return {
    ...organization,
    _teams: seed.teams.map((team) => ({
      name: team.name,
      roleids: roleIdsIn(organization, root?.businessunitid ?? "", team.roles),
      members: team.members.map(memberOf),
    })),
    ...(seed.allowedApplications && { _allowedClientIds: seed.allowedApplications.map(clientIdOf) }),
    ...(seed.ipFirewall && { _ipFirewall: seed.ipFirewall }),
    ...(seed.securityGroupId && {
      _securityGroup: {
        id: seed.securityGroupId,
        members: seed.securityGroupMembers.map((name) => userOf(name, directory).id),
      },
    }),
  };
}

function systemUserOf(
  seed: ScenarioOrganization["systemUsers"][number],
  organization: Organization,
  directory: Directory,
): SystemUser {
  const unit = organization.businessUnits.find((row) =>
    seed.businessUnit === undefined ? row.parentbusinessunitid === null : row.name === seed.businessUnit,
  );
  if (!unit) throw new ScenarioError(`${organization.host} has no business unit "${seed.businessUnit}".`);
  const common = {
    businessunitid: unit.businessunitid,
    roleids: roleIdsIn(organization, unit.businessunitid, seed.roles),
    isdisabled: seed.disabled,
    deletedstate: seed.deleted ? 1 : 0,
    ...(seed.accessMode === undefined ? {} : { accessmode: seed.accessMode }),
    licensed: seed.licensed,
  };
  if (seed.user !== undefined) {
    const person = userOf(seed.user, directory);
    return buildSystemUser(organization.host, {
      ...common,
      fullname: person.displayName,
      domainname: person.userPrincipalName,
      azureactivedirectoryobjectid: person.id,
    });
  }
  const app = directory.applications.find((row) => row.displayName === seed.application);
  if (!app)
    throw new ScenarioError(
      `A system user of ${organization.host} needs "user" or "application" with a name that the scenario has.`,
    );
  return buildSystemUser(organization.host, {
    ...common,
    fullname: `# ${app.displayName}`,
    domainname: app.appId,
    applicationid: app.appId,
    azureactivedirectoryobjectid:
      seed.azureObjectId ?? directory.servicePrincipals.find((row) => row.appId === app.appId)?.id ?? null,
  });
}

function userOf(name: string, directory: Directory): User {
  const user = directory.users.find((row) => row.userPrincipalName === name);
  if (user) return user;
  throw new ScenarioError(`"${name}" is not among the users.`);
}
