import type { Organization, SystemUser } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { DataverseError } from "./errors.ts";
import type { Store } from "./tables/table.ts";

/** One authenticated request (or batch) to one organization. */
export interface Session {
  readonly world: World;
  readonly organization: Organization;
  readonly store: Store;
  /** The caller's row, as it is now. */
  readonly user: SystemUser;
  /** Where the client addressed the Web API: `https://contoso.crm4.dynamics.com/api/data/v9.2/`. */
  readonly base: string;
  /** The host names of the organization. */
  readonly hosts: readonly string[];
  /** Users made in this request, which it sees however long replication takes. */
  readonly made: Set<SystemUser>;
  /** Set while a change set is under way: it is one transaction. */
  inChangeSet: boolean;
}

/** A view of an organization's rows that stays the same for one request, also while replication flaps. */
export function createStore(world: World, organization: Organization, made: ReadonlySet<SystemUser>): Store {
  const seen = new Map<SystemUser, boolean>();
  return {
    organization,
    sees(user) {
      if (made.has(user)) return true;
      const known = seen.get(user);
      if (known !== undefined) return known;
      const sees = world.replication.sees("systemuser", user._writtenAt);
      seen.set(user, sees);
      return sees;
    },
  };
}

/** Builds a session for a caller that has been let in. */
export function createSession(
  world: World,
  organization: Organization,
  caller: SystemUser,
  address: { readonly base: string; readonly hosts: readonly string[] },
): Session {
  const made = new Set<SystemUser>();
  return {
    world,
    organization,
    store: createStore(world, organization, made),
    get user() {
      const row = organization.systemUsers.find((user) => user.systemuserid === caller.systemuserid);
      if (!row) throw new DataverseError(403, "0x80072560", "The user is not a member of the organization.");
      return row;
    },
    made,
    inChangeSet: false,
    ...address,
  };
}

const versions = new WeakMap<Organization, number>();

/** The next row version of an organization. */
export function nextVersion(organization: Organization): number {
  const version = (versions.get(organization) ?? 2_000_000) + 1;
  versions.set(organization, version);
  return version;
}

/** Runs a change; when it throws, every user row is put back as it was. */
export function atomically<Result>(session: Session, change: () => Result): Result {
  const { systemUsers } = session.organization;
  const before = systemUsers.map((user) => ({ ...user, roleids: [...user.roleids] }));
  try {
    return change();
  } catch (error) {
    systemUsers.splice(0, systemUsers.length, ...before);
    throw error;
  }
}
