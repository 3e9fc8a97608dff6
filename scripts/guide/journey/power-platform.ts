import type { Sandbox } from "../../../sandbox/start.ts";
import type { Fact } from "../../../src/guide/fact.ts";
import { parsePortalUrl } from "../../../src/guide/routes/parse-portal-url.ts";
import { isChoice, type Walk } from "./walk.ts";

const environments = "https://admin.powerplatform.microsoft.com/environments";
const hasUser = (fact: Fact): boolean => fact.kind === "row" && fact.row === "application-user" && fact.there;

/** Where the app's name will stand is empty; and once it stands there, "Add an app" has become "Edit". */
const notChosen = ["application-users.app-chosen"];
const isChosen = ["application-users.add-app"];

/** Chapter 5: the environment and its URL, and the application user with its roles. */
export async function createApplicationUser(walk: Walk, { world }: Sandbox): Promise<void> {
  const { tab, stop, expectFact } = walk;
  const { settings } = walk.guide();
  const [organization] = world.tenant.organizations;
  walk.isTruly("dynamicsUrl", `https://${organization?.host}`);

  await tab.open(environments, "openEnvironment:Contoso Sales");
  // Which one is meant is not known before the admin opens it.
  await stop("environment", "environments", "environments", { nowhere: ["environments.row"] });
  walk.know({ environmentName: "Contoso Sales" });
  await stop("environment", "environments", "environments, one known");
  await tab.press("openEnvironment:Contoso Sales");
  await tab.waitFor("environmentUrl");
  await stop("dynamics-url", "environment", "environment", { shows: ["dynamicsUrl"] });
  await stop("open-application-users", "environment", "environment", { shows: ["dynamicsUrl"] });
  const { environmentId = null } = parsePortalUrl(tab.page.url()) ?? {};
  walk.know({ dynamicsUrl: `https://${organization?.host}`, environmentId });

  await tab.open(environments, "openEnvironment:Contoso Test");
  await tab.press("openEnvironment:Contoso Test");
  await tab.waitFor("environmentUrl");
  await stop("dynamics-url", "environment", "another environment", { only: ["environment.url"] });
  await tab.open(environments, "openEnvironment:Contoso Sales");
  await tab.press("openEnvironment:Contoso Sales");

  await tab.press(
    await tab.waitFor((name) => name === "seeAll:s2sApps" || name === "seeAll:applicationUsers"),
  );
  await tab.waitFor("newAppUser");
  await stop("choose-app", "application-users", "application users");
  await tab.press("newAppUser");
  await tab.waitFor("addAnApp");
  await stop("choose-app", "application-users", "empty panel", { nowhere: notChosen });
  await tab.press("addAnApp");
  await tab.waitFor("chooseApp:TextUs");
  await stop("choose-app", "application-users", "all apps", { nowhere: notChosen });
  await tab.fill("searchApps", settings.applicationName);
  await stop("choose-app", "application-users", "apps found", { nowhere: notChosen });
  await tab.press("chooseApp:TextUs (old)");
  const wrong = await stop("choose-app", "application-users", "wrong app ticked", { nowhere: notChosen });
  expectFact(wrong, "the wrong app", isChoice("chosen-app", "wrong"));
  await tab.press("chooseApp:TextUs");
  const right = await stop("choose-app", "application-users", "app ticked", { nowhere: notChosen });
  expectFact(right, "the app", isChoice("chosen-app", "right"));

  await tab.press("addApp");
  await tab.waitFor("businessUnit");
  const chosen = await stop("user-roles", "application-users", "app chosen", { nowhere: isChosen });
  expectFact(chosen, "no business unit yet", isChoice("business-unit", "open"));
  await tab.press("businessUnit");
  await stop("user-roles", "application-users", "business units", { nowhere: isChosen });
  await tab.press(await tab.waitFor((name) => /^businessUnit:./.test(name)));
  const unit = await stop("user-roles", "application-users", "business unit chosen", { nowhere: isChosen });
  expectFact(unit, "the business unit", isChoice("business-unit", "right"));
  await tab.press("editRoles");
  await tab.waitFor("saveRoles");
  const none = await stop("user-roles", "application-users", "no role ticked", { nowhere: isChosen });
  expectFact(none, "no role", isChoice("security-roles", "open"));
  for (const role of settings.roles) await tab.press(`role:${role}`);
  await tab.press("role:Sales, Enterprise app access");
  const extra = await stop("user-roles", "application-users", "one role too many", { nowhere: isChosen });
  expectFact(extra, "one role too many", isChoice("security-roles", "wrong"));
  await tab.press("role:Sales, Enterprise app access");
  const roles = await stop("user-roles", "application-users", "six roles ticked", { nowhere: isChosen });
  expectFact(roles, "six roles", isChoice("security-roles", "right"));

  await tab.press("saveRoles");
  await tab.waitFor("createAppUser");
  const ready = await stop("create-user", "application-users", "ready", { nowhere: isChosen });
  expectFact(ready, "six roles saved", isChoice("security-roles", "right"));
  await tab.press("createAppUser");
  await tab.waitFor("applicationUser:# TextUs");
  const created = await stop("create-user", "application-users", "user listed");
  expectFact(created, "the user's row", hasUser);
}
