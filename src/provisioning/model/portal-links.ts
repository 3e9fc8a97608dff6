import type { Blade } from "./cause-help.ts";

/**
 * Deep links into Microsoft's Entra portal; portals-11.
 * @param portal origin of the portal, without a trailing slash.
 */
export const applicationLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}/isMSAApp~/false`;

export const secretsLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${appId}`;

export const permissionsLink = (portal: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${appId}/isMSAApp~/false`;

/** Object ids of service principals by their application's id, as far as they are known. */
export type Principals = Readonly<Record<string, string>>;

export const servicePrincipalLink = (portal: string, objectId: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId}`;

/** Where sign-in is turned on and assignment demanded; portals-58. */
export const principalPropertiesLink = (portal: string, objectId: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Properties/objectId/${objectId}/appId/${appId}`;

const principalUsersLink = (portal: string, objectId: string, appId: string): string =>
  `${portal}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${objectId}/appId/${appId}`;

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
  (portal: string, { appId }: About): string =>
    appId === "" ? `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade` : link(portal, appId);

/** What of a refusal decides on the page where it is mended. "": not known, and then the list of all. */
export interface About {
  /** Of the app that was refused. */
  readonly appId: string;
  /** Of the API that it asked for. */
  readonly apiId: string;
  readonly principals: Principals;
}

const enterpriseApps = ofTenant("Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview");

/** A page of an enterprise app's; of all of them where its service principal is not known. */
const ofPrincipal =
  (link: (portal: string, objectId: string, appId: string) => string, whose: "appId" | "apiId") =>
  (portal: string, about: About): string => {
    const appId = about[whose];
    const objectId = Object.hasOwn(about.principals, appId) ? about.principals[appId] : undefined;
    return objectId === undefined ? enterpriseApps(portal) : link(portal, objectId, appId);
  };

const blades: Readonly<Record<Blade, (portal: string, about: About) => string>> = {
  overview: ofApp(applicationLink),
  authentication: ofApp(authenticationLink),
  permissions: ofApp(permissionsLink),
  secrets: ofApp(secretsLink),
  tenant: ofTenant("Microsoft_AAD_IAM/TenantOverview.ReactView"),
  "principal-properties": ofPrincipal(principalPropertiesLink, "appId"),
  "principal-users": ofPrincipal(principalUsersLink, "appId"),
  "api-properties": ofPrincipal(principalPropertiesLink, "apiId"),
  "sign-ins": ofTenant("Microsoft_AAD_IAM/SignInEventsV3Blade"),
  users: ofTenant("Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers"),
  "cross-tenant": ofTenant("Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings"),
};

/** The page where a cause is mended. */
export const bladeLink = (portal: string, blade: Blade, about: About): string => blades[blade](portal, about);
