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
