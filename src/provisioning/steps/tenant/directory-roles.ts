import type { TenantFound } from "../shapes.ts";

/** Built-in directory roles by template id, the same in every tenant (Microsoft Entra built-in roles). */
const templateIds = {
  globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
  privilegedRoleAdministrator: "e8611ab8-c189-46e8-94e1-60213ab1f814",
  applicationAdministrator: "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  cloudApplicationAdministrator: "158c047a-c907-4556-b7ef-446551a6b5f7",
  applicationDeveloper: "cf1c38e5-3621-4004-a7cb-879624dced7c",
  powerPlatformAdministrator: "11648597-926c-4cf3-9c36-bcebb0ba8dcc",
  dynamics365Administrator: "44367163-eba1-44c3-98af-f5787879f96a",
} as const;

/** graph-32: delegated permissions for the whole organization. */
const mayConsent: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.privilegedRoleAdministrator,
  templateIds.applicationAdministrator,
  templateIds.cloudApplicationAdministrator,
];

/** graph-13. */
const mayRegister: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.applicationAdministrator,
  templateIds.cloudApplicationAdministrator,
  templateIds.applicationDeveloper,
];

/** graph-13, secrets-03: change applications that others have made. */
const mayManage: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.applicationAdministrator,
  templateIds.cloudApplicationAdministrator,
];

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

/** powerplatform-19: who may make themselves System Administrator of an environment. */
const mayElevate: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.powerPlatformAdministrator,
  templateIds.dynamics365Administrator,
];

/** Whether the admin seems to lack the right to self-elevation; a hint, and roles by group do not count. */
export const seemsUnableToElevate = (found: TenantFound): boolean => hasNoneOf(found, mayElevate);
