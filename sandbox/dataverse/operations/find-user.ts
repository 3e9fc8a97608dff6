import type { SystemUser } from "../../tenant/model.ts";
import { keyMissing, rowMissing, userDisabled } from "../errors.ts";
import { newPerson, rootBusinessUnitId } from "../new-user.ts";
import type { Key } from "../odata/path.ts";
import { nextVersion, type Session } from "../session.ts";
import { dataverseTime } from "../tables/row-defaults.ts";

/** The user that a key names, as far as this request sees it. @throws DataverseError 404 */
export function findUser(session: Session, key: Key): SystemUser {
  const user = session.organization.systemUsers.find((one) => session.store.sees(one) && isNamed(one, key));
  if (user) return user;
  throw key.kind === "id" ? rowMissing("systemuser", key.id) : keyMissing("systemuser");
}

/** As findUser, and refuses one that is soft-deleted: it must be purged, it cannot be changed. */
export function findLivingUser(session: Session, key: Key): SystemUser {
  const user = findUser(session, key);
  if (user.deletedstate !== 0) throw userDisabled(user.systemuserid, session.organization.id);
  return user;
}

function isNamed(user: SystemUser, key: Key): boolean {
  if (key.kind === "id") return user.systemuserid === key.id;
  const { azureactivedirectoryobjectid, ...others } = key.values;
  return (
    azureactivedirectoryobjectid !== undefined &&
    Object.keys(others).length === 0 &&
    user.azureactivedirectoryobjectid === azureactivedirectoryobjectid
  );
}

/** Notes a change: new row version, modifiedon, modifiedby. */
export function touch(
  session: Session,
  user: SystemUser,
  columns: Readonly<Record<string, unknown>> = {},
): void {
  user._columns = {
    ...user._columns,
    ...columns,
    versionnumber: nextVersion(session.organization),
    modifiedon: dataverseTime(session.world.clock.now()),
    _modifiedby_value: session.user.systemuserid,
  };
}

/**
 * A read by Entra object id has a side effect: a person of the directory who is no user yet becomes one
 * (docs/microsoft/dataverse.md). Not who is outside the environment's security group.
 */
export function addMissingPerson(session: Session, values: Readonly<Record<string, string>>): void {
  const { organization, world } = session;
  const oid = values.azureactivedirectoryobjectid;
  const person = world.tenant.users.find(({ id }) => id === oid);
  const outside = organization._securityGroup && !organization._securityGroup.members.includes(oid ?? "");
  const there = organization.systemUsers.some((user) => user.azureactivedirectoryobjectid === oid);
  if (!person || outside || there) return;
  organization.systemUsers.push(newPerson(world, organization, person, rootBusinessUnitId(organization)));
}
