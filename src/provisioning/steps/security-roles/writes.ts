import { allEnded } from "../../../ground/all-ended.ts";
import type { SecurityRoleRow } from "../../../microsoft/dataverse/api.ts";
import { words } from "../../../words/index.ts";
import type { ApplicationUserMade, PlannedRole, RolesDecision, RolesMade } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { missingWarning } from "./missing-warning.ts";
import { rootOf } from "./resolve.ts";

type Here = Applying<"environment" | "application" | "application-user">;

/** Assigns what the user does not have, side by side. */
export async function assignRoles(decision: RolesDecision, applying: Here): Promise<RolesMade> {
  // The business unit's own copies can be read while the user is still being made.
  const [copies, user] = await Promise.all([copiesIn(decision, applying), applying.made("application-user")]);
  const roles = decision.roles.flatMap((planned) => {
    const roleId = planned.roleId ?? copies.find((row) => rootOf(row) === planned.rootRoleId)?.id;
    return roleId === undefined ? [] : [{ name: planned.name, roleId }];
  });
  const gone = decision.roles.filter(({ name }) => !roles.some((role) => role.name === name));
  for (const { name } of gone) applying.warn(words("plan.security-roles.not-in-unit", { role: name }));
  const open = roles.filter(({ roleId }) => !user.roleIds.includes(roleId));
  if (open.length > 0) {
    applying.say(words("say.security-roles.assign", { count: open.length }));
    await assignAll(user, open, applying);
  }
  for (const missing of decision.missing) applying.finding({ ok: false, text: missingWarning(missing) });
  return { roleIds: roles.map(({ roleId }) => roleId), missing: decision.missing };
}

type Role = Pick<PlannedRole, "name"> & { readonly roleId: string };

/**
 * All at once. Where a new user is not seen yet, only the first goes on looking for it, and the others follow: six
 * requests that fail every 300 ms would tell no more than one.
 */
async function assignAll(
  user: Pick<ApplicationUserMade, "userId" | "fresh">,
  roles: readonly Role[],
  applying: Here,
): Promise<void> {
  const [first, ...others] = roles;
  if (first === undefined) return;
  const leading = assign(user, first, null, applying);
  const led = leading.then(
    () => {},
    () => {},
  );
  await allEnded([leading, ...others.map((role) => assign(user, role, led, applying))]);
}

async function copiesIn(
  { businessUnitId, roles }: RolesDecision,
  { dataverse, read, signal }: Here,
): Promise<readonly SecurityRoleRow[]> {
  const unread = roles.filter(({ roleId }) => roleId === null);
  if (unread.length === 0) return [];
  const rootRoleIds = unread.map(({ rootRoleId }) => rootRoleId);
  return await read(words("wait.security-roles"), () =>
    dataverse.roles({ businessUnitId, names: [], templateIds: [], rootRoleIds }, { signal }),
  );
}

/** @param led settles when the role that leads is assigned, or has failed; null for that one. */
async function assign(
  { userId, fresh }: Pick<ApplicationUserMade, "userId" | "fresh">,
  { name, roleId }: Role,
  led: Promise<void> | null,
  applying: Here,
): Promise<void> {
  const { dataverse, signal } = applying;
  let again = false;
  await applying.change({
    write: "assign-role",
    intent: { userId, roleId, name },
    ours: fresh,
    waiting: words("wait.security-roles"),
    send: async () => {
      if (again) await led;
      again = true;
      await dataverse.assignRole(userId, roleId, { signal });
      return true;
    },
    facts: () => ({}),
    look: async () => {
      const user = await dataverse.systemUser(userId, { signal });
      return user?.roles.some(({ id }) => id === roleId) ? true : null;
    },
  });
}
