/**
 * Built-in directory roles by name: their template ids are the same in every tenant and are what Graph's
 * `roleTemplateId` and the `wids` claim carry (Microsoft Entra built-in roles reference).
 */
export const directoryRoles: Readonly<Record<string, string>> = {
  "Global Administrator": "62e90394-69f5-4237-9190-012177145e10",
  "Privileged Role Administrator": "e8611ab8-c189-46e8-94e1-60213ab1f814",
  "Application Administrator": "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  "Cloud Application Administrator": "158c047a-c907-4556-b7ef-446551a6b5f7",
  "Application Developer": "cf1c38e5-3621-4004-a7cb-879624dced7c",
  "Power Platform Administrator": "11648597-926c-4cf3-9c36-bcebb0ba8dcc",
  "Dynamics 365 Administrator": "44367163-eba1-44c3-98af-f5787879f96a",
  "Global Reader": "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
};

/** The `wids` entry that every member of a tenant has beside real roles (recorded, specs/entra/token-claims.json). */
export const memberWid = "b79fbf4d-3ef9-4689-8143-76b194e85509";

/** Roles that may consent to delegated permissions for the whole organization; graph-32. */
export const consentingRoles: readonly string[] = [
  "Global Administrator",
  "Privileged Role Administrator",
  "Application Administrator",
  "Cloud Application Administrator",
].flatMap((name) => directoryRoles[name] ?? []);

/** Template id for a role's name, or undefined. */
export const directoryRoleId = (name: string): string | undefined => directoryRoles[name];

/** Name for a template id, or undefined. */
export const directoryRoleName = (id: string): string | undefined =>
  Object.keys(directoryRoles).find((name) => directoryRoles[name] === id);
