import { isSystemAdministrator } from "../../dataverse/access.ts";
import { columns } from "../../dataverse/tables/columns.ts";
import type { Row, Table } from "../../dataverse/tables/table.ts";
import { apiHostOf } from "../../tenant/environment.ts";
import { stableGuid } from "../../tenant/ids.ts";
import type { Organization, SystemUser, User } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { part } from "../environment-view.ts";

/** Instances as Global Discovery's metadata describes them (Learn, "Discover user organizations"). */
export const instancesTable: Table = {
  setName: "Instances",
  logicalName: "Instance",
  displayName: "Instance",
  objectTypeCode: 0,
  primaryId: "Id",
  primaryName: "FriendlyName",
  privilege: "Instance",
  columns: columns({
    guid: "Id TenantId",
    string: `
      UniqueName UrlName FriendlyName Version Url ApiUrl Region EnvironmentId DatacenterId DatacenterName
      Purpose SchemaType`,
    integer: "State StatusMessage OrganizationType",
    boolean: "IsUserSysAdmin",
    datetime: "LastUpdated TrialExpirationDate",
  }),
  collections: {},
  alternateKeys: ["Id", "UniqueName", "Region", "State", "Version"],
  labels: {},
  rows: () => [],
};

/** Regions by BAP location; others are answered as North America. */
const regions: Readonly<Record<string, string>> = {
  europe: "EMEA",
  switzerland: "CHE",
  unitedkingdom: "GBR",
};

/** The organizations in which a person is an enabled user. Without any the list is empty, not an error. */
export function instancesOf(person: User, world: World): Row[] {
  return world.tenant.organizations.flatMap((organization) => {
    const user = organization.systemUsers.find(
      (one) =>
        one.applicationid === null &&
        one.azureactivedirectoryobjectid === person.id &&
        !one.isdisabled &&
        one.deletedstate === 0 &&
        world.replication.sees("systemuser", one._writtenAt),
    );
    return user ? [instance(organization, user, world)] : [];
  });
}

function instance(organization: Organization, user: SystemUser, world: World): Row {
  const environment = world.tenant.environments.find((one) => one.organizationId === organization.id);
  const linked = environment ? part(environment, "linkedEnvironmentMetadata") : {};
  const location = environment?.location ?? "";
  return {
    Id: organization.id,
    UniqueName: organization.uniqueName,
    UrlName: organization.host.split(".")[0],
    FriendlyName: linked.friendlyName ?? organization.uniqueName,
    State: organization.state === "Disabled" ? 1 : 0,
    StatusMessage: 0,
    Version: linked.version ?? null,
    Url: `https://${organization.host}`,
    ApiUrl: `https://${apiHostOf(organization.host)}`,
    LastUpdated: linked.createdTime ?? null,
    Region: regions[location] ?? "NA",
    OrganizationType: 0,
    TenantId: world.tenant.id,
    EnvironmentId: environment?.name ?? null,
    IsUserSysAdmin: isSystemAdministrator(organization, user),
    DatacenterId: stableGuid("datacenter", location),
    DatacenterName: null,
    Purpose: null,
    SchemaType: "Full",
    TrialExpirationDate: null,
  };
}
