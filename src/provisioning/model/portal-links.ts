import type { Blade } from "./cause-help.ts";

/**
 * Deep links into Microsoft's Entra portal for Details; portals-11.
 * @param portal origin of the portal, without a trailing slash.
 */
export const applicationLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}/isMSAApp~/false`;

export const secretsLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${appId}`;

export const permissionsLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${appId}/isMSAApp~/false`;

export const servicePrincipalLink = (portal: string, objectId: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId}`;

const authenticationLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Authentication/appId/${appId}/isMSAApp~/false`;

/** Pages that are of no app; portals-11, portals-57. */
const ofTenant = {
  tenant: "Microsoft_AAD_IAM/TenantOverview.ReactView",
  "enterprise-apps": "Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview",
  "sign-ins": "Microsoft_AAD_IAM/SignInEventsV3Blade",
  users: "Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers",
  "cross-tenant": "Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings",
} as const;

/** The page where a cause is mended. @param appId of the app that it is about; "": not known, and then the list. */
export function bladeLink(portal: string, blade: Blade, appId: string): string {
  const known = ofTenant[blade as keyof typeof ofTenant];
  if (known !== undefined) return `${portal}/#view/${known}`;
  if (appId === "") return `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`;
  const links = {
    overview: applicationLink,
    authentication: authenticationLink,
    permissions: permissionsLink,
    secrets: secretsLink,
  };
  return links[blade as keyof typeof links](portal, appId);
}
