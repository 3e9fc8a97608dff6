import type { Sandbox } from "../../../sandbox/start.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { lookAlikeApp } from "../look-alikes.ts";
import { isChoice, type Walk } from "./walk.ts";

const entra = "https://entra.microsoft.com";
const app = (item: string, id: string): string =>
  `${entra}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${item}/appId/${id}/isMSAApp~/false`;

/** Chapters 1 and 2: the tenant's ID, and the app registration. */
export async function registerApp(walk: Walk, { world }: Sandbox): Promise<void> {
  const { tab, stop, expectFact } = walk;
  walk.isTruly("tenantId", world.tenant.id);
  await tab.open(`${entra}/#view/Microsoft_AAD_IAM/TenantOverview.ReactView`, "tenantId");
  await stop("tenant-id", "tenant-overview", "tenant overview", { shows: ["tenantId"] });

  await tab.open(`${entra}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`, "newRegistration");
  await stop("new-registration", "app-list", "app list");

  await tab.open(`${entra}/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade`, "applicationName");
  const empty = await stop("register", "register", "empty form");
  expectFact(empty, "no name yet", isChoice("application-name", "open"));
  await tab.press("accountTypes:AzureADMultipleOrgs");
  const wrong = await stop("register", "register", "wrong account type");
  expectFact(wrong, "several tenants", isChoice("account-type", "wrong"));
  await tab.press("accountTypes:AzureADMyOrg");
  await tab.fill("applicationName", "TextUs");
  const filled = await stop("register", "register", "name typed");
  expectFact(filled, "the name", isChoice("application-name", "right"));
  expectFact(filled, "single tenant", isChoice("account-type", "right"));

  await tab.press("register");
  await tab.waitFor("clientId");
  const made = world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
  const id = made?.appId ?? "";
  walk.isTruly("clientId", id);
  // Before the guide knows the id, and after.
  await stop("client-id", "app-overview", "overview of a new app", { shows: ["clientId", "tenantId"] });
  walk.know({ clientId: id });
  await stop("client-id", "app-overview", "overview, Manage closed", { shows: ["clientId", "tenantId"] });
  await tab.press("menu:Manage");
  await stop("open-secrets", "app-overview", "overview, Manage open", { shows: ["clientId", "tenantId"] });
  await stop("open-permissions", "app-overview", "overview, Manage open", {
    shows: ["clientId", "tenantId"],
  });

  await tab.open(app("Overview", lookAlikeApp.appId), "clientId");
  const only = ["app-overview.client-id", "app-overview.tenant-id"];
  await stop("client-id", "app-overview", "overview of another app", { only, shows: ["tenantId"] });
  const principal = world.tenant.servicePrincipals.find(({ appId }) => appId === id);
  const enterprise = `${entra}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${principal?.id}/appId/${id}`;
  await tab.open(enterprise, "enterpriseAppId");
  await stop("client-id", "app-overview", "enterprise application");
}

/** Chapter 3: the secret. Another one is made before, so that two values are on show. */
export async function addSecret({ tab, stop, expectFact, guide, ...walk }: Walk): Promise<void> {
  const id = guide().clientId ?? "";
  await tab.open(app("Credentials", id), "newClientSecret");
  await stop("new-secret", "credentials", "no secret yet");
  await tab.press("newClientSecret");
  await tab.fill("secretDescription", "staging");
  await tab.press("addSecret");
  await tab.waitFor("secretValue:staging");
  await stop("new-secret", "credentials", "another secret on show");

  await tab.press("newClientSecret");
  await tab.waitFor("secretDescription");
  const empty = await stop("add-secret", "credentials", "empty pane");
  expectFact(empty, "6 months", isChoice("secret-expiry", "wrong"));
  await tab.fill("secretDescription", "production");
  const described = await stop("add-secret", "credentials", "described");
  expectFact(described, "description", isChoice("secret-description", "right"));
  await tab.press("expires");
  await stop("add-secret", "credentials", "lifetimes");
  await tab.press("expires:730");
  const dated = await stop("add-secret", "credentials", "24 months");
  expectFact(dated, "24 months", isChoice("secret-expiry", "right"));
  await tab.press("addSecret");
  await tab.waitFor("secretValue:production");
  walk.isTruly("clientSecret", (await tab.text("secretValue:production")).trim());
  const added = await stop("secret-value", "credentials", "two values on show", { shows: ["clientSecret"] });
  const isRow = (there: boolean) => (fact: Fact) =>
    fact.kind === "row" && fact.row === "secret" && fact.there === there;
  expectFact(added, "the secret's row", isRow(true));
  await tab.open(app("Overview", id), "clientId");
  await tab.open(app("Credentials", id), "secretValue:production");
  const masked = await stop("secret-value", "credentials", "values masked", {
    nowhere: ["credentials.secret-value"],
  });
  expectFact(masked, "the secret's row, masked", isRow(false));

  await tab.open(app("Credentials", lookAlikeApp.appId), "secretValue:production");
  const other = await stop("secret-value", "credentials", "secrets of another app", { only: [] });
  walk.expectNoRow(other, "a secret of another app");
}

/** Chapter 4: both permissions, and the consent. */
export async function grantPermissions({ tab, stop, expectFact, guide, ...walk }: Walk): Promise<void> {
  await tab.open(app("CallAnAPI", lookAlikeApp.appId), "status:user_impersonation");
  const other = await stop("dynamics-permission", "api-permissions", "permissions of another app", {
    only: [],
  });
  walk.expectNoRow(other, "permissions of another app");
  await tab.open(app("CallAnAPI", guide().clientId ?? ""), "addPermission");
  await stop("dynamics-permission", "api-permissions", "no permission yet");
  await tab.press("addPermission");
  await tab.waitFor("api:Dynamics CRM");
  await stop("dynamics-permission", "api-permissions", "APIs");
  await tab.press("tab:organizationApis");
  await stop("dynamics-permission", "api-permissions", "APIs of the organization");
  await tab.press("tab:microsoftApis");
  await tab.press("api:Dynamics CRM");
  await tab.waitFor("delegated");
  const kinds = await stop("dynamics-permission", "api-permissions", "kinds");
  expectFact(kinds, "no kind yet", isChoice("permission-kind", "open"));
  // With all groups open, or none there, the button says "collapse all".
  const nowhere = ["api-permissions.expand-all"];
  await tab.press("application");
  const wrong = await stop("dynamics-permission", "api-permissions", "wrong kind", { nowhere });
  expectFact(wrong, "the wrong kind", isChoice("permission-kind", "wrong"));
  await tab.press("delegated");
  const closed = await stop("dynamics-permission", "api-permissions", "groups closed");
  expectFact(closed, "the right kind", isChoice("permission-kind", "right"));
  await tab.press("expandAll");
  await stop("dynamics-permission", "api-permissions", "groups open", { nowhere });
  await tab.press("permission:user_impersonation");
  await tab.press("addPermissions");
  await tab.waitFor("configured:user_impersonation");

  await tab.press("addPermission");
  await tab.waitFor("api:Microsoft Graph");
  await stop("graph-permission", "api-permissions", "APIs");
  await tab.press("api:Microsoft Graph");
  await tab.waitFor("delegated");
  await tab.press("delegated");
  await tab.fill("searchPermissions", "Directory.ReadWrite.All");
  await stop("graph-permission", "api-permissions", "filtered");
  await tab.press("permission:Directory.ReadWrite.All");
  await tab.press("addPermissions");
  await tab.waitFor("configured:Directory.ReadWrite.All");

  const added = await stop("admin-consent", "api-permissions", "before the consent");
  const isRow = (row: string, granted: boolean) => (fact: Fact) =>
    fact.kind === "row" && fact.row === row && fact.there && (fact.granted === true) === granted;
  expectFact(added, "user_impersonation without consent", isRow("permission:dynamics", false));
  await tab.press("grantAdminConsent");
  await tab.waitFor("confirmConsent");
  await stop("admin-consent", "api-permissions", "question");
  await tab.press("confirmConsent");
  await tab.page.waitForTimeout(500);
  await tab.press("refresh");
  await tab.page.waitForTimeout(500);
  const granted = await stop("admin-consent", "api-permissions", "granted");
  expectFact(granted, "consent to Dynamics", isRow("permission:dynamics", true));
  expectFact(granted, "consent to Graph", isRow("permission:graph", true));
}
