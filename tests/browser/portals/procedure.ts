import { fileURLToPath } from "node:url";
import type { PortalStage } from "./stage.ts";

const entra = "https://entra.microsoft.com/";
const icon = fileURLToPath(new URL("../../../icons/application-user.png", import.meta.url));

/** The six roles of the procedure, sorted. */
export const sixRoles = [
  "Activity Feeds",
  "App Profile User",
  "Basic User",
  "Bot Author",
  "Customer service app access",
  "Sales system access",
] as const;

/** What a person writes down on the way. */
export interface Notes {
  readonly dynamicsUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The manual procedure, all six chapters, by mouse and keyboard.
 * @param look called at each screen worth a picture.
 */
export async function setUpByHand(
  { page, hand }: PortalStage,
  look: (name: string) => Promise<unknown> = async () => undefined,
): Promise<Notes> {
  await page.goto(`${entra}#view/Microsoft_AAD_IAM/TenantOverview.ReactView`);
  const tenantId = await hand.read("tenantId");
  await look("tenant-overview");

  await hand.press("nav:appRegistrations");
  await hand.sees("newRegistration");
  await look("app-list");
  await hand.press("newRegistration");
  await hand.type("applicationName", "TextUs");
  await hand.choose("accountTypes", "AzureADMyOrg");
  await look("register");
  await hand.press("register");
  const clientId = await hand.read("clientId");
  await look("app-overview");

  await hand.press("menu:Manage");
  await hand.press("menu:Credentials");
  await hand.press("newClientSecret");
  await hand.type("secretDescription", "production");
  await hand.choose("expires", "730");
  await look("secrets-add");
  await hand.press("addSecret");
  const clientSecret = await hand.read("secretValue:production");
  await look("secrets-value");

  await hand.press("menu:CallAnAPI");
  await addDelegated("Dynamics CRM", "user_impersonation");
  await addDelegated("Microsoft Graph", "Directory.ReadWrite.All", look);
  await hand.press("grantAdminConsent");
  await hand.sees("confirmConsent");
  await look("consent-dialog");
  await hand.press("confirmConsent");
  await hand.press("refresh");
  await hand.sees("status:Directory.ReadWrite.All");
  await look("permissions-granted");

  await page.goto("https://admin.powerplatform.microsoft.com/environments");
  await hand.sees("openEnvironment:Contoso Sales");
  await look("environments");
  await hand.press("openEnvironment:Contoso Sales");
  const dynamicsUrl = `https://${await hand.read("environmentUrl")}`;
  await look("environment");
  await hand.press(await hand.seesOneOf("seeAll:s2sApps", "seeAll:applicationUsers"));
  await hand.press("newAppUser");
  await hand.press("addAnApp");
  await hand.type("searchApps", "TextUs");
  await hand.press("chooseApp:TextUs");
  await look("add-an-app");
  await hand.press("addApp");
  await hand.press("businessUnit");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await hand.press("editRoles");
  for (const role of sixRoles) await hand.press(`role:${role}`);
  await look("roles");
  await hand.press("saveRoles");
  await hand.sees("createAppUser");
  await look("new-app-user");
  await hand.press("createAppUser");
  await hand.sees("applicationUser:# TextUs");
  await look("application-users");

  await page.goto(`${dynamicsUrl}/main.aspx?settingsonly=true`);
  await hand.sees("securityUsers");
  await look("dynamics-security");
  await hand.press("securityUsers");
  await hand.type("searchUsers", "# TextUs");
  await hand.press("findUsers");
  await look("dynamics-users");
  await hand.press("openUser:# TextUs");
  await hand.press("userPicture");
  const { element } = await hand.sees("pictureFile");
  await (element as typeof element & { setInputFiles(path: string): Promise<void> }).setInputFiles(icon);
  await look("dynamics-picture");
  await hand.press("pictureOk");
  await hand.sees("userPictureImage");
  await look("dynamics-user");
  return { dynamicsUrl, tenantId, clientId, clientSecret };

  async function addDelegated(api: string, permission: string, look?: (name: string) => Promise<unknown>) {
    await hand.press("addPermission");
    await hand.press(`api:${api}`);
    await hand.press("delegated");
    await hand.type("searchPermissions", permission);
    await hand.press(`permission:${permission}`);
    await look?.("request-permissions");
    await hand.press("addPermissions");
    await hand.sees(`configured:${permission}`);
  }
}
