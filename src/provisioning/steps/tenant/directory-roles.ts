import { mayConsent, mayElevate, mayManage, mayRegister } from "../../../microsoft/directory-roles.ts";
import type { TenantFound } from "../shapes.ts";

/** Whether the admin seems unable to change an application of somebody else's; owners can, unseen here. */
export const seemsUnableToManage = (found: TenantFound): boolean => hasNoneOf(found, mayManage);

/**
 * Whether the admin seems to lack the right to register applications. A hint and no more: custom roles and
 * owned applications are not among the directory roles that can be read.
 */
export const seemsUnableToRegister = (found: TenantFound): boolean =>
  found.everyoneMayRegister === false && hasNoneOf(found, mayRegister);

/** Whether the admin seems to lack the right to consent for the organization; a hint as well. */
export const seemsUnableToConsent = (found: TenantFound): boolean => hasNoneOf(found, mayConsent);

const hasNoneOf = ({ directoryRoles }: TenantFound, roles: readonly string[]): boolean =>
  directoryRoles !== null && !directoryRoles.some((role) => roles.includes(role));

/** Whether the admin seems to lack the right to self-elevation; a hint, and roles by group do not count. */
export const seemsUnableToElevate = (found: TenantFound): boolean => hasNoneOf(found, mayElevate);
