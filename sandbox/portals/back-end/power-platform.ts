import { isAdministrator } from "../../power-platform/caller.ts";
import {
  bapEnvironment,
  findEnvironment,
  isVisibleTo,
  organizationOf,
  part,
} from "../../power-platform/environment-view.ts";
import type { Environment, Organization } from "../../tenant/model.ts";
import { type Call, dataverse, patiently, Refusal, text, texts } from "./call.ts";

const summary = (call: Call, environment: Environment) => {
  const { properties } = bapEnvironment(environment, "admin", call.world) as {
    readonly properties: Readonly<Record<string, unknown>>;
  };
  const linked = part(environment, "linkedEnvironmentMetadata");
  return {
    id: environment.name,
    displayName: String(properties.displayName),
    type: String(properties.environmentSku),
    createdOn: String(properties.createdTime),
    url: typeof linked.instanceUrl === "string" ? linked.instanceUrl : null,
    state: organizationOf(environment, call.world)?.state ?? "Enabled",
    organizationId: environment.organizationId,
  };
};

/** `environments`: all for an administrator, their own for others. */
export const environments = (call: Call) =>
  call.world.tenant.environments
    .filter((one) => isAdministrator(call.user) || isVisibleTo(one, call.user))
    .map((one) => summary(call, one));

function environmentOf(call: Call): Environment {
  const found = findEnvironment(call.world, text(call, "environment"));
  if (found && (isAdministrator(call.user) || isVisibleTo(found, call.user))) return found;
  throw new Refusal(404, "The environment was not found.");
}

function organizationIn(call: Call): Organization {
  const found = organizationOf(environmentOf(call), call.world);
  if (found) return found;
  throw new Refusal(404, "The environment has no Dataverse database.");
}

export const environment = (call: Call) => summary(call, environmentOf(call));

/** `applicationUsers`: with what the panel of a new one offers. */
export async function applicationUsers(call: Call) {
  const { host } = organizationIn(call);
  const { value } = await dataverse(
    call,
    host,
    "GET",
    "systemusers?$select=systemuserid,fullname,applicationid,isdisabled,_businessunitid_value&$filter=applicationid ne null",
  );
  return (value as readonly Readonly<Record<string, unknown>>[]).map((row) => ({
    id: String(row.systemuserid),
    name: String(row.fullname),
    appId: String(row.applicationid),
    disabled: row.isdisabled === true,
  }));
}

/** `newUserChoices`: applications of the tenant that are not users yet, business units, roles by unit. */
export async function newUserChoices(call: Call) {
  const organization = organizationIn(call);
  const [units, roles] = await Promise.all([
    dataverse(call, organization.host, "GET", "businessunits?$select=businessunitid,name,isdisabled"),
    dataverse(call, organization.host, "GET", "roles?$select=roleid,name,_businessunitid_value"),
  ]);
  const { tenant } = call.world;
  const own = tenant.servicePrincipals.filter((row) => row.appOwnerOrganizationId === tenant.id);
  return {
    // "Enterprise apps are not listed": applications of this tenant only (portals-44).
    apps: own.map(({ appId, displayName }) => ({ appId, displayName })),
    businessUnits: (units.value as readonly Readonly<Record<string, unknown>>[])
      .filter((row) => row.isdisabled !== true)
      .map((row) => ({ id: String(row.businessunitid), name: String(row.name) })),
    roles: (roles.value as readonly Readonly<Record<string, unknown>>[]).map((row) => ({
      id: String(row.roleid),
      name: String(row.name),
      businessUnit: String(row._businessunitid_value),
    })),
  };
}

/** `createApplicationUser`: the user, then its roles one by one, as the admin center does. */
export async function createApplicationUser(call: Call) {
  const { host } = organizationIn(call);
  const made = await dataverse(call, host, "POST", "systemusers", {
    applicationid: text(call, "appId"),
    "businessunitid@odata.bind": `/businessunits(${text(call, "businessUnit")})`,
  });
  const id = String(made.systemuserid);
  for (const role of texts(call, "roles"))
    await patiently(() =>
      dataverse(call, host, "POST", `systemusers(${id})/systemuserroles_association/$ref`, {
        "@odata.id": `https://${host}/api/data/v9.2/roles(${role})`,
      }),
    );
  return { id };
}
