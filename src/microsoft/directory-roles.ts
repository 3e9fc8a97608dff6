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
export const mayConsent: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.privilegedRoleAdministrator,
  templateIds.applicationAdministrator,
  templateIds.cloudApplicationAdministrator,
];

/** graph-13, secrets-03: change applications that others have made. */
export const mayManage: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.applicationAdministrator,
  templateIds.cloudApplicationAdministrator,
];

/** graph-13. */
export const mayRegister: readonly string[] = [...mayManage, templateIds.applicationDeveloper];

/** powerplatform-19: who may make themselves System Administrator of an environment. */
export const mayElevate: readonly string[] = [
  templateIds.globalAdministrator,
  templateIds.powerPlatformAdministrator,
  templateIds.dynamics365Administrator,
];
