/** Deep links into Microsoft's portals for Details; portals-11. Public cloud and GCC. */
const ENTRA = "https://entra.microsoft.com";

export const applicationLink = (appId: string): string =>
  `${ENTRA}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}/isMSAApp~/false`;

export const secretsLink = (appId: string): string =>
  `${ENTRA}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${appId}`;

export const permissionsLink = (appId: string): string =>
  `${ENTRA}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${appId}/isMSAApp~/false`;

export const servicePrincipalLink = (objectId: string, appId: string): string =>
  `${ENTRA}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId}`;
