import { stableGuid } from "./ids.ts";
import type { BusinessUnit, Organization, SecurityRole, SystemUser } from "./model.ts";
import { knownRole } from "./role-catalog.ts";

/** A business unit by name, with its children: `{ "contoso": { "Contoso EMEA": {} } }`. */
export interface BusinessUnitTree {
  readonly [name: string]: BusinessUnitTree;
}

/** A role by name (from the catalogue), or described. */
export type RoleSeed =
  | string
  | {
      readonly name: string;
      readonly templateId?: string | undefined;
      readonly rootRoleId?: string | undefined;
      readonly managed?: boolean | undefined;
      readonly privileges?: readonly string[] | undefined;
      /** Names of the only business units that have a copy; default: all, as in Dataverse. */
      readonly onlyIn?: readonly string[] | undefined;
    };

/** All business units of a tree, parents before children. @throws RangeError on two roots or a repeated name. */
export function buildBusinessUnits(
  host: string,
  tree: BusinessUnitTree,
  disabled: readonly string[] = [],
): BusinessUnit[] {
  const rows: BusinessUnit[] = [];
  const add = (branch: BusinessUnitTree, parent: string | null): void => {
    for (const [name, children] of Object.entries(branch)) {
      if (rows.some((row) => row.name === name))
        throw new RangeError(`Business unit "${name}" is there twice.`);
      const businessunitid = stableGuid(host, "businessunit", name);
      rows.push({ businessunitid, name, parentbusinessunitid: parent, isdisabled: disabled.includes(name) });
      add(children, businessunitid);
    }
  };
  add(tree, null);
  if (Object.keys(tree).length !== 1) throw new RangeError(`${host} needs exactly one root business unit.`);
  return rows;
}

/**
 * One row per role and business unit. The root's copy has roleid = parentrootroleid and parentroleid null;
 * the others point to their parent unit's copy (dataverse-40).
 */
export function buildRoles(
  host: string,
  units: readonly BusinessUnit[],
  seeds: readonly RoleSeed[],
): SecurityRole[] {
  return seeds.flatMap((seed) => {
    const role = typeof seed === "string" ? { name: seed } : seed;
    const known = knownRole(role.name);
    const templateId = role.templateId ?? known?.templateId ?? null;
    const fixedRoot = role.rootRoleId ?? known?.rootRoleId;
    const copyId = (unit: string | null): string => {
      const row = units.find((other) => other.businessunitid === unit);
      if (row?.parentbusinessunitid === null && fixedRoot !== undefined) return fixedRoot;
      return stableGuid(host, "role", role.name, role.rootRoleId ?? "", unit ?? "");
    };
    const root = units[0];
    if (!root) return [];
    return units
      .filter((unit) => role.onlyIn === undefined || role.onlyIn.includes(unit.name))
      .map((unit) => ({
        roleid: copyId(unit.businessunitid),
        name: role.name,
        businessunitid: unit.businessunitid,
        parentrootroleid: copyId(root.businessunitid),
        parentroleid: unit.parentbusinessunitid === null ? null : copyId(unit.parentbusinessunitid),
        roletemplateid: templateId,
        ismanaged: role.managed ?? known !== undefined,
        _privileges: role.privileges ?? known?.privileges ?? [],
      }));
  });
}

/** Ids of the named roles' copies in one business unit. @throws RangeError when one is missing. */
export function roleIdsIn(
  organization: Pick<Organization, "host" | "roles">,
  unitId: string,
  names: readonly string[],
): string[] {
  return names.map((name) => {
    const role = organization.roles.find((row) => row.name === name && row.businessunitid === unitId);
    if (!role) throw new RangeError(`${organization.host} has no role "${name}" in that business unit.`);
    return role.roleid;
  });
}

/** A person or an application user of an organization, as Dataverse stores it. */
export function buildSystemUser(
  host: string,
  seed: {
    readonly fullname: string;
    readonly domainname: string;
    readonly applicationid?: string | null;
    readonly azureactivedirectoryobjectid: string | null;
    readonly businessunitid: string;
    readonly roleids: readonly string[];
    readonly isdisabled?: boolean;
    readonly accessmode?: number;
    readonly deletedstate?: number;
    readonly licensed?: boolean;
  },
): SystemUser {
  const applicationid = seed.applicationid ?? null;
  return {
    _writtenAt: 0,
    systemuserid: stableGuid(host, "systemuser", seed.domainname, applicationid ?? ""),
    fullname: seed.fullname,
    domainname: seed.domainname,
    internalemailaddress: seed.domainname,
    applicationid,
    azureactivedirectoryobjectid: seed.azureactivedirectoryobjectid,
    isdisabled: seed.isdisabled ?? false,
    deletedstate: seed.deletedstate ?? 0,
    accessmode: seed.accessmode ?? (applicationid === null ? 0 : 4),
    businessunitid: seed.businessunitid,
    roleids: [...seed.roleids],
    entityimage: null,
    ...(seed.licensed === false ? { _licensed: false } : {}),
  };
}
