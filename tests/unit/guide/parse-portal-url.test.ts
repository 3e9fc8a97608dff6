import { describe, expect, it } from "vitest";
import { parsePortalUrl } from "../../../src/guide/routes/parse-portal-url.ts";
import type { PortalPlace } from "../../../src/guide/routes/place.ts";

const APP = "0d5a1b2c-1111-4222-8333-444455556666";
const TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
const ENV = "1f2e3d4c-5555-4666-8777-888899990000";

/** URL, then what must be in the place. From docs/microsoft/portals.md. */
const table: readonly (readonly [string, Partial<PortalPlace>])[] = [
  [
    "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/TenantOverview.ReactView",
    { portal: "entra", page: "tenant-overview" },
  ],
  [
    "https://entra.microsoft.com/?l=de.de-de#view/Microsoft_AAD_IAM/TenantOverview.ReactView/initialValue//tabId//recommendationResourceId//fromNav/Identity",
    { page: "tenant-overview", language: "de" },
  ],
  [
    "https://entra.microsoftonline.cn/#view/Microsoft_AAD_IAM/TenantOverview.ReactView?Microsoft_AAD_IAM_legacyAADRedirect=true",
    { page: "tenant-overview", cloud: "china", portal: "entra" },
  ],
  [
    "https://portal.azure.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview",
    { portal: "azure", page: "tenant-overview" },
  ],
  [
    "https://portal.azure.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/RegisteredApps",
    { page: "app-list" },
  ],
  [
    "https://portal.azure.us/#blade/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/RegisteredApps",
    { page: "app-list", cloud: "gcc-high" },
  ],
  [
    "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM",
    { page: "app-list" },
  ],
  [
    "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/applicationsListBlade",
    { page: "app-list" },
  ],
  [
    "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
    { page: "register", appId: null },
  ],
  [
    "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade",
    { page: "register" },
  ],
  [
    `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${APP}/isMSAApp~/false`,
    { page: "app-overview", appId: APP, isEnterpriseApp: false },
  ],
  [
    `https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${APP.toUpperCase()}/objectId/${ENV}/isMSAApp~/false/defaultBlade/Overview/appSignInAudience/AzureADandPersonalMicrosoftAccount`,
    { page: "app-overview", appId: APP },
  ],
  [
    `https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/appId/${APP}/defaultBlade/Credentials`,
    { page: "credentials", appId: APP },
  ],
  [
    `https://portal.azure.com/#blade/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/Overview/appId/${APP}`,
    { page: "app-overview", appId: APP },
  ],
  [
    `https://portal.azure.com/#blade/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/Credentials/appId/${APP}`,
    { page: "credentials", appId: APP },
  ],
  [
    `https://ms.portal.azure.com/?feature.x=true#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${APP}/isMSAApp~/false?Microsoft_AAD_IAM_legacyAADRedirect=true&l=ja`,
    { portal: "azure", page: "credentials", appId: APP, language: "ja" },
  ],
  [
    `https://aad.portal.azure.com/#blade/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/CallAnAPI/appId/${APP}`,
    { portal: "entra", page: "api-permissions" },
  ],
  [
    `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${APP}/isMSAApp~/false`,
    { page: "api-permissions", appId: APP },
  ],
  [
    `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Owners/appId/${APP}`,
    { page: null, appId: APP },
  ],
  [
    `https://portal.azure.com/#@${TENANT}/view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${APP}`,
    { page: "app-overview", tenantId: TENANT },
  ],
  [
    "https://portal.azure.com/#@contoso.onmicrosoft.com/resource/subscriptions/x",
    { page: null, tenantId: null },
  ],
  [
    `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${ENV}/appId/${APP}`,
    { page: null, appId: APP, isEnterpriseApp: true },
  ],
  // Two different app ids: nobody knows which one is meant.
  [
    `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${APP}/appId/${ENV}`,
    { page: "app-overview", appId: null },
  ],
  ["https://entra.microsoft.com/#home", { page: null, appId: null }],
  ["https://entra.microsoft.com/#view/%E0%A4%A/x", { page: null }],
  ["https://entra.microsoft.com/", { page: null }],
  [
    "https://admin.powerplatform.microsoft.com/environments",
    { portal: "power-platform", page: "environments" },
  ],
  ["https://admin.powerplatform.microsoft.com/manage/environments", { page: "environments" }],
  [
    `https://admin.powerplatform.microsoft.com/environments/environment/${ENV}/hub`,
    { page: "environment", environmentId: ENV },
  ],
  [
    `https://admin.powerplatform.microsoft.com/environments/${ENV}/hub`,
    { page: "environment", environmentId: ENV },
  ],
  [
    `https://admin.powerplatform.microsoft.com/manage/environments/environment/${ENV}/hub`,
    { page: "environment", environmentId: ENV },
  ],
  [
    `https://admin.powerplatform.microsoft.com/environments/environment/Default-${TENANT}/hub`,
    { page: "environment", environmentId: `Default-${TENANT}`, tenantId: TENANT },
  ],
  [
    `https://admin.powerplatform.microsoft.com/manage/environments/${APP}/${ENV}/users`,
    { page: null, environmentId: ENV },
  ],
  [
    `https://admin.powerplatform.microsoft.com/manage/environments/environment/${ENV}/appusers`,
    { page: "application-users", environmentId: ENV },
  ],
  ["https://admin.powerplatform.microsoft.com/manage/tenantsettings", { page: null, environmentId: null }],
  ["https://gcc.admin.powerplatform.microsoft.us/environments", { cloud: "gcc", page: "environments" }],
  [
    `https://contoso.crm4.dynamics.com/main.aspx?etn=systemuser&pagetype=entityrecord&id=%7B${APP.toUpperCase()}%7D`,
    { portal: "dynamics", page: "dynamics-user", userId: APP },
  ],
  [
    `https://contoso.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=systemuser&id=${APP}&forceUCI=1`,
    { page: "dynamics-user", userId: APP },
  ],
  [
    "https://contoso.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=systemuser",
    { page: "dynamics-users" },
  ],
  [
    `https://contoso.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${APP}`,
    { page: null, userId: null },
  ],
  ["https://contoso.crm9.dynamics.com/main.aspx?settingsonly=true", { cloud: "gcc", page: null }],
];

const refused = [
  "https://entra.microsoft.com.evil.example/#view/Microsoft_AAD_IAM/TenantOverview.ReactView",
  "https://evil-entra.microsoft.com/",
  "https://entra.microsoft.com@evil.example/",
  "https://user@entra.microsoft.com/",
  "http://entra.microsoft.com/",
  "https://entra.microsoft.com:8443/",
  "https://entra.microsoft.com./",
  "https://entra.microsoft.com%2eevil.example/",
  "https://xportal.azure.com/",
  "https://portal.azure.com.evil.example/",
  "https://.portal.azure.com/",
  "https://sandbox-1.reactblade.portal.azure.net/React/Index",
  "https://crm.dynamics.com/main.aspx?pagetype=entitylist&etn=systemuser",
  "https://a.b.crm.dynamics.com/main.aspx",
  "https://contoso.crm4.dynamics.com.evil.example/main.aspx",
  "https://contoso.crm4-dynamics.com/",
  "javascript:alert(1)",
  "data:text/html,https://entra.microsoft.com/",
  "about:blank",
  "",
];

describe("parsePortalUrl", () => {
  it.each(table)("reads %s", (url, expected) => {
    expect(parsePortalUrl(url)).toMatchObject(expected);
  });

  it.each(refused)("refuses %s", (url) => {
    expect(parsePortalUrl(url)).toBeNull();
  });
});
