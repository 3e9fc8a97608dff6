import { describe, expect, it } from "vitest";
import { readHash, rewritten } from "../../../../sandbox/portals/client/routes.ts";

const app = "0f9a7d31-0000-4000-8000-000000000001";
const menu = `Microsoft_AAD_RegisteredApps/ApplicationMenuBlade`;

describe("A hash of the portal", () => {
  it.each([
    ["", "home"],
    ["#home", "home"],
    ["#view/Microsoft_AAD_IAM/TenantOverview.ReactView", "tenantOverview"],
    [
      "#view/Microsoft_AAD_IAM/TenantOverview.ReactView/initialValue//tabId//recommendationResourceId//fromNav/Identity",
      "tenantOverview",
    ],
    ["#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview", "tenantOverview"],
    ["#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/RegisteredApps", "appList"],
    [
      "#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM",
      "appList",
    ],
    ["#blade/Microsoft_AAD_RegisteredApps/applicationsListBlade", "appList"],
    [
      "#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
      "register",
    ],
    [`#view/${menu}/~/Overview/appId/${app}/isMSAApp~/false`, "appOverview"],
    [`#blade/${menu}/Credentials/appId/${app}`, "secrets"],
    [
      `#view/${menu}/~/CallAnAPI/appId/${app}/isMSAApp~/false?Microsoft_AAD_IAM_legacyAADRedirect=true`,
      "permissions",
    ],
    [`#view/${menu}/~/Owners/appId/${app}`, "otherAppPage"],
    [`#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/x/appId/${app}`, "enterpriseApp"],
  ])("%s is %s", (hash, page) => {
    expect(readHash(hash).page).toBe(page);
  });

  it("gives the names and values of its pairs, the mark of other types dropped", () => {
    expect(readHash(`#blade/${menu}/Overview/appId/${app}/isMSAApp~/false?x=1`).parameters).toEqual({
      appId: app,
      isMSAApp: "false",
    });
  });

  it("is rewritten to the form that the portal uses", () => {
    const old = `#blade/${menu}/Credentials/appId/${app}`;
    expect(rewritten(old, readHash(old))).toBe(
      `#view/${menu}/~/Credentials/appId/${app}?Microsoft_AAD_IAM_legacyAADRedirect=true`,
    );
    const plain = `#view/${menu}/~/Credentials/appId/${app}`;
    expect(rewritten(plain, readHash(plain))).toBe(plain);
  });
});
