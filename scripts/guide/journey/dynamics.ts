import type { Sandbox } from "../../../sandbox/start.ts";
import type { Walk } from "./walk.ts";

/** Chapter 6: the user's form and its picture. */
export async function openPicture({ tab, stop, guide }: Walk, { world }: Sandbox): Promise<void> {
  const { dynamicsUrl } = guide();
  await tab.open(`${dynamicsUrl}/main.aspx?pagetype=entitylist&etn=systemuser`, "openUser:# TextUs");
  await stop("open-user", "dynamics-users", "users");
  const [organization] = world.tenant.organizations;
  const user = organization?.systemUsers.find(({ fullname }) => fullname === "# TextUs");
  await tab.open(
    `${dynamicsUrl}/main.aspx?etn=systemuser&pagetype=entityrecord&id=%7B${user?.systemuserid}%7D`,
    "userPicture",
  );
  await stop("user-picture", "dynamics-user", "user");
  await tab.press("userPicture");
  await tab.waitFor("pictureFile");
  await stop("user-picture", "dynamics-user", "picture dialog");
}
