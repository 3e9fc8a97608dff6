import type { Environment, Organization, User } from "../tenant/model.ts";
import type { World } from "../world.ts";

/** The organization behind an environment, or undefined. */
export const organizationOf = (environment: Environment, world: World): Organization | undefined =>
  world.tenant.organizations.find((one) => one.id === environment.organizationId);

/** Whether an environment is in a person's own list. */
export const isVisibleTo = (environment: Environment, user: User): boolean =>
  environment.visibleTo === "everyone" || environment.visibleTo.includes(user.id);

/** An environment by name; "~default" is the default one. Names compare without case. */
export function findEnvironment(world: World, name: string): Environment | undefined {
  return world.tenant.environments.find((environment) =>
    name === "~default"
      ? environment.properties.isDefault === true
      : environment.name.toLowerCase() === name.toLowerCase(),
  );
}

type Members = Record<string, unknown>;
const asMembers = (value: unknown): Members =>
  typeof value === "object" && value !== null ? (value as Members) : {};

/** A member of an environment's properties that is an object; empty when it is missing. */
export const part = (environment: Environment, name: string): Members =>
  asMembers(environment.properties[name]);

/**
 * An environment as BAP answers it, in the admin or in the user scope. State that can change while the sandbox
 * runs (admin mode) comes from the organization.
 */
export function bapEnvironment(environment: Environment, scope: "admin" | "user", world: World): Members {
  const { name, location } = environment;
  const infix = scope === "admin" ? "scopes/" : "";
  const path = scope === "admin" ? "scopes/admin/environments" : "environments";
  return {
    id: `/providers/Microsoft.BusinessAppPlatform/${path}/${name}`,
    type: `Microsoft.BusinessAppPlatform/${infix}environments`,
    location,
    name,
    properties: withState(environment, organizationOf(environment, world)),
  };
}

/**
 * "Enabled" is recorded; "AdminMode" and "Disabled" are what the admin center calls the other states, "Preparing" what
 * it says of an environment while its database is made.
 */
function withState(environment: Environment, organization: Organization | undefined): Members {
  if (!organization || organization.state === "Enabled") return environment.properties;
  const states = part(environment, "states");
  const linked = part(environment, "linkedEnvironmentMetadata");
  if (organization.state === "Preparing")
    return {
      ...environment.properties,
      provisioningState: "LinkedDatabaseProvisioning",
      states: { ...states, management: { ...asMembers(states.management), id: "Preparing" } },
      linkedEnvironmentMetadata: { ...linked, instanceState: "Preparing" },
    };
  return {
    ...environment.properties,
    states: { ...states, runtime: { ...asMembers(states.runtime), id: organization.state } },
    linkedEnvironmentMetadata: {
      ...linked,
      instanceState: organization.state === "Disabled" ? "Disabled" : linked.instanceState,
    },
  };
}
