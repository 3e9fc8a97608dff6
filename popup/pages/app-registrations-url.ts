import { type CloudId, portalOrigin } from "../../src/clouds/table.ts";

/** App registrations in the Microsoft Entra admin center of a cloud (portals-11). */
export const appRegistrationsUrl = (cloud: CloudId): string =>
  `${portalOrigin(cloud, "entra")}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`;
