import { fileURLToPath } from "node:url";
import { allowHost } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import type { GuideStepId } from "../../../src/guide/ids.ts";
import { type Notes, sixRoles } from "../portals/procedure.ts";
import { watchRing } from "./guide-ring.ts";
import { type GuidedTab, type GuideStage, recordIs } from "./guide-stage.ts";

const icon = fileURLToPath(new URL("../../../icons/application-user.png", import.meta.url));

/** What the secret is written down from; the other three are in the guide's record as well. */
export type SeenValues = Pick<Notes, "clientSecret">;

/**
 * All six chapters by mouse and keyboard, by somebody who does what the guide shows: nothing that the guide
 * can point at is used before the ring is around it, by the portal's own account of what is where.
 * @param look called at each step.
 */
export async function setUpGuided(
  stage: GuideStage,
  { page, hand, card }: GuidedTab,
  look: (name: string) => Promise<unknown> = async () => undefined,
): Promise<SeenValues> {
  const ring = watchRing(page, stage.sandbox);
  let count = 0;
  const shot = (name: string) => {
    count += 1;
    return look(`${String(count).padStart(2, "0")}-${name}`);
  };

  const isOn = (name: string): Promise<unknown> => {
    let last: readonly string[] = [];
    return until(
      `the ring to be on “${name}”`,
      async () => {
        last = await ring.around();
        return last.includes(name) ? true : null;
      },
      { told: async () => `the ring is around ${JSON.stringify(last)}\n${await card.text()}` },
    );
  };
  const follow = async (name: string): Promise<void> => {
    await isOn(name);
    await shot(name.replace(/\W+/g, "-").toLowerCase());
    await hand.press(name);
  };
  const isDone = (...ids: readonly GuideStepId[]) =>
    recordIs(stage, `${ids.join(", ")} to be ticked by what the portal shows`, ({ progress }) =>
      ids.every((id) => progress.marks[id]?.state === "done" && progress.marks[id].by === "world"),
    );
  const fill = async (name: string): Promise<void> => {
    await isOn(name);
    await shot(name.toLowerCase());
    await card.press({ role: "button", name: /^Fill / });
  };
  const openThePage = async (): Promise<void> => {
    await shot("open-the-page");
    await card.press({ role: "link", name: "Open the page" });
  };

  await isDone("tenant-id");
  await openThePage();
  await follow("newRegistration");
  await isDone("new-registration");
  await fill("applicationName");
  await follow("register");
  await isDone("register", "client-id");

  if ((await hand.seesOneOf("menu:Credentials", "menu:Manage")) === "menu:Manage")
    await follow("menu:Manage");
  await follow("menu:Credentials");
  await isDone("open-secrets");
  await follow("newClientSecret");
  await isDone("new-secret");
  await fill("secretDescription");
  await isOn("expires");
  await hand.choose("expires", "365");
  await card.says("365");
  await isOn("addSecret");
  await shot("wrong-expiry");
  await hand.choose("expires", "730");
  await follow("addSecret");
  await isDone("add-secret", "secret-value");
  const clientSecret = await hand.read("secretValue:production");

  await follow("menu:CallAnAPI");
  await isDone("open-permissions");
  await addDelegated("Dynamics CRM", "user_impersonation");
  await isDone("dynamics-permission");
  await addDelegated("Microsoft Graph", "Directory.ReadWrite.All");
  await isDone("graph-permission");
  await follow("grantAdminConsent");
  await follow("confirmConsent");
  await hand.press("refresh");
  await isDone("admin-consent");

  await openThePage();
  await hand.sees("openEnvironment:Contoso Sales");
  // Which environment is meant only the admin knows.
  await shot("environments");
  await hand.press("openEnvironment:Contoso Sales");
  await isDone("environment", "dynamics-url");
  await follow(await hand.seesOneOf("seeAll:s2sApps", "seeAll:applicationUsers"));
  await isDone("open-application-users");
  await follow("newAppUser");
  await follow("addAnApp");
  // With few apps ours is in sight at once.
  if ((await hand.seesOneOf("chooseApp:TextUs", "searchApps")) === "searchApps") await fill("searchApps");
  await follow("chooseApp:TextUs");
  await follow("addApp");
  await isDone("choose-app");
  await isOn("businessUnit");
  await hand.press("businessUnit");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await follow("editRoles");
  await hand.sees(`role:${sixRoles[0]}`);
  await shot("roles");
  await hand.press("role:Sales, Enterprise app access");
  await card.says("To untick: “Sales, Enterprise app access”");
  await shot("wrong-role");
  await hand.press("role:Sales, Enterprise app access");
  for (const role of sixRoles) await hand.press(`role:${role}`);
  await follow("saveRoles");
  await isDone("user-roles");
  await follow("createAppUser");
  await isDone("create-user");

  // The address of the organization is known only now, so the browser is asked for it only now.
  await card.says("The guide can't come along to https://contoso.crm4.dynamics.com yet");
  await shot("allow");
  await allowHost(stage.browser, "https://contoso.crm4.dynamics.com");
  await stage.browser.popup.press({ role: "button", name: "Allow access" });
  await page.bringToFront();
  await until("the card to let it go", async () => {
    // It is put into the page anew when hosts were allowed: for a moment there is none.
    const text = await card.text();
    return text === "" || text.includes("come along") ? null : true;
  });
  await openThePage();
  await follow("openUser:# TextUs");
  await isDone("open-user");
  await follow("userPicture");
  const { element } = await hand.sees("pictureFile");
  await isOn("pictureFile");
  await shot("picture");
  await (element as typeof element & { setInputFiles(path: string): Promise<void> }).setInputFiles(icon);
  await hand.press("pictureOk");
  await hand.sees("userPictureImage");
  await card.press({ role: "button", name: "I did this" });
  await card.says("All done");
  await shot("finished");
  return { clientSecret };

  async function addDelegated(api: string, permission: string): Promise<void> {
    await follow("addPermission");
    await follow(`api:${api}`);
    await isOn("delegated");
    await hand.press("application");
    await card.says(/Application permissions/);
    await isOn("delegated");
    await shot("wrong-kind");
    await hand.press("delegated");
    if (api === "Microsoft Graph") await fill("searchPermissions");
    else if ((await hand.seesOneOf(`permission:${permission}`, "expandAll")) === "expandAll")
      await follow("expandAll");
    await follow(`permission:${permission}`);
    await follow("addPermissions");
  }
}
