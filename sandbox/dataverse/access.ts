import { stableGuid } from "../tenant/ids.ts";
import type { Organization, SystemUser } from "../tenant/model.ts";
import { DataverseError } from "./errors.ts";
import type { Session } from "./session.ts";
import type { Row, Table } from "./tables/table.ts";

/** What a principal may do with rows of a table. */
export type Verb = "read" | "create" | "write" | "delete" | "assign";

/** Reads that every security role of the sandbox brings along, as Basic User does in Dataverse. */
const baseline: readonly string[] = ["read:systemuser", "read:role", "read:businessunit"];

/** Ids of privileges that are the same in every organization and known from public messages. */
const knownPrivilegeIds: Readonly<Record<string, string>> = {
  prvReadAccount: "886b280c-6396-4d56-a0a3-2c1b0a50ceb0",
};

/**
 * The privileges of a user, in the words of `SecurityRole._privileges`: "*" for everything, "read:account" for
 * all rows, "read:account:own" for rows that the user owns. Duplicates are kept out.
 */
export function privilegesOf(organization: Organization, user: SystemUser): ReadonlySet<string> {
  const ids = roleIdsOf(organization, user);
  const roles = organization.roles.filter((role) => ids.includes(role.roleid));
  const words = roles.flatMap((role) => role._privileges);
  return new Set(roles.length > 0 ? [...baseline, ...words] : []);
}

/** Ids of the roles that count for a user: its own and those of its teams (Learn, "Security roles and privileges"). */
export const roleIdsOf = (organization: Organization, user: SystemUser): readonly string[] => [
  ...user.roleids,
  ...(organization._teams ?? []).flatMap(({ members, roleids }) =>
    members.includes(user.systemuserid) ? roleids : [],
  ),
];

/** Whether a user may do everything: System Administrator, by whatever name. */
export const isSystemAdministrator = (organization: Organization, user: SystemUser): boolean =>
  privilegesOf(organization, user).has("*");

/** How far a privilege reaches, or null without it. */
export function reach(session: Session, verb: Verb, table: Table): "all" | "own" | null {
  const words = privilegesOf(session.organization, session.user);
  const has = (suffix: string): boolean =>
    [table.logicalName, table.setName, "*"].some((name) => words.has(`${verb}:${name}${suffix}`));
  if (words.has("*") || has("")) return "all";
  return has(":own") ? "own" : null;
}

/** Refuses a caller that lacks a privilege. @throws DataverseError 403 0x80040220 */
export function demand(session: Session, verb: Verb, table: Table): "all" | "own" {
  const extent = reach(session, verb, table);
  if (extent === null) throw privilegeMissing(session, verb, table);
  return extent;
}

/** The rows of a table that the caller may read. @throws DataverseError 403 0x80040220 */
export function readableRows(session: Session, table: Table): readonly Row[] {
  const extent = demand(session, "read", table);
  const rows = table.rows(session.store);
  return extent === "all" ? rows : rows.filter((row) => row._ownerid_value === session.user.systemuserid);
}

/** Message in the recorded form, specs/dataverse/errors.json. */
function privilegeMissing(session: Session, verb: Verb, table: Table): DataverseError {
  const { user, organization } = session;
  const name = `prv${verb.charAt(0).toUpperCase()}${verb.slice(1)}${table.privilege}`;
  const mode = ["Read-Write", "Administrative", "Read", "Support User", "Non-interactive", "Delegated Admin"];
  const facts = [
    `Id=${user.systemuserid}`,
    "type=8",
    `roleCount=${user.roleids.length}`,
    `privilegeCount=${privilegesOf(organization, user).size}`,
    `accessMode='${user.accessmode} ${mode[user.accessmode] ?? "Read-Write"}'`,
    `AADObjectId='${user.azureactivedirectoryobjectid ?? ""}'`,
    "MetadataCachePrivilegesCount=5214",
    `businessUnitId=${user.businessunitid}`,
  ].join(", ");
  const id = knownPrivilegeIds[name] ?? stableGuid("dataverse", "privilege", name);
  return new DataverseError(
    403,
    "0x80040220",
    `Principal user (${facts}), is missing ${name} privilege (Id=${id}) on OTC=${table.objectTypeCode} for entity '${table.logicalName}' (LocalizedName='${table.displayName}'). context.Caller=${user.systemuserid}.`,
  );
}
