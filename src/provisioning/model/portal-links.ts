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

/** A page of the tenant's. @param view portals-11, portals-57 */
const ofTenant =
  (view: string) =>
  (portal: string): string =>
    `${portal}/#view/${view}`;

/** A page of an app's; of all apps where the app is not known. */
const ofApp =
  (link: (portal: string, appId: string) => string) =>
  (portal: string, appId: string): string =>
    appId === "" ? `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade` : link(portal, appId);

const blades: Readonly<Record<Blade, (portal: string, appId: string) => string>> = {
  overview: ofApp(applicationLink),
  authentication: ofApp(authenticationLink),
  permissions: ofApp(permissionsLink),
  secrets: ofApp(secretsLink),
  tenant: ofTenant("Microsoft_AAD_IAM/TenantOverview.ReactView"),
  "enterprise-apps": ofTenant("Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview"),
  "sign-ins": ofTenant("Microsoft_AAD_IAM/SignInEventsV3Blade"),
  users: ofTenant("Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers"),
  "cross-tenant": ofTenant("Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings"),
};

/** The page where a cause is mended. @param appId of the app that it is about; "": not known, and then the list. */
export const bladeLink = (portal: string, blade: Blade, appId: string): string =>
  blades[blade](portal, appId);
