import type { GuideContext } from "../context.ts";

/** Links into the portals, from portals-11, portals-18 and portals-21. All pure; null while an id is missing. */

const APPS = "#view/Microsoft_AAD_RegisteredApps";

export const tenantOverviewLink = ({ portals }: GuideContext): string =>
  portals.entra.includes("://entra.")
    ? `${portals.entra}/#view/Microsoft_AAD_IAM/TenantOverview.ReactView`
    : `${portals.entra}/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview`;

export const appListLink = ({ portals }: GuideContext): string =>
  `${portals.entra}/${APPS}/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM`;

export const registerLink = ({ portals }: GuideContext): string =>
  `${portals.entra}/${APPS}/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false`;

/** @param menuItem as the portal's routes call it. */
const appLink =
  (menuItem: "Overview" | "Credentials" | "CallAnAPI") =>
  ({ portals, clientId }: GuideContext): string | null =>
    clientId === null
      ? null
      : `${portals.entra}/${APPS}/ApplicationMenuBlade/~/${menuItem}/appId/${clientId}/isMSAApp~/false`;

export const appOverviewLink = appLink("Overview");
export const credentialsLink = appLink("Credentials");
export const apiPermissionsLink = appLink("CallAnAPI");

export const environmentsLink = ({ portals }: GuideContext): string =>
  `${portals.powerPlatform}/environments`;

export const environmentLink = ({ portals, environmentId }: GuideContext): string | null =>
  environmentId === null
    ? null
    : `${portals.powerPlatform}/environments/environment/${encodeURIComponent(environmentId)}/hub`;

export const usersLink = ({ dynamicsUrl }: GuideContext): string | null =>
  dynamicsUrl === null ? null : `${dynamicsUrl}/main.aspx?pagetype=entitylist&etn=systemuser`;

export const userLink = ({ dynamicsUrl, userId }: GuideContext): string | null =>
  dynamicsUrl === null || userId === null
    ? null
    : `${dynamicsUrl}/main.aspx?etn=systemuser&pagetype=entityrecord&id=%7B${userId}%7D`;
