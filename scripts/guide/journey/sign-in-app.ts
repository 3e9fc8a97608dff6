import type { Sandbox } from "../../../sandbox/start.ts";
import { signInAppName } from "../../../src/recipe/sign-in-app.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { isChoice, type Walk } from "./walk.ts";

const redirectUri = "https://icfjfmfnhmfkmiinkfmoaimdnijghfmo.chromiumapp.org/";

/** Chapter 0: the sign-in app, with every mistake that its form allows. What the guide knew before is put back. */
export async function registerSignInApp(walk: Walk, { world }: Sandbox): Promise<void> {
  const { tab, stop, expectFact } = walk;
  const before = walk.guide();
  const name = signInAppName(textus);
  walk.know({
    task: "sign-in-app",
    redirectUri,
    settings: { ...before.settings, applicationName: name },
  });
  walk.isTruly("tenantId", world.tenant.id);

  await tab.open(
    "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade",
    "applicationName",
  );
  const empty = await stop("sign-in-register", "register", "empty form");
  expectFact(empty, "no platform yet", isChoice("redirect-platform", "open"));
  expectFact(empty, "no URI yet", isChoice("redirect-uri", "open"));
  await tab.fill("applicationName", name);
  for (const wrong of ["web", "publicClient"]) {
    await tab.press(`platform:${wrong}`);
    const look = await stop("sign-in-register", "register", `platform ${wrong}`);
    expectFact(look, `the platform ${wrong}`, isChoice("redirect-platform", "wrong"));
  }
  // The list of options lies over the fields below it.
  await tab.press("platform");
  await stop("sign-in-register", "register", "list of platforms");
  await tab.press("platform:spa");
  await tab.fill("redirectUri", redirectUri.slice(0, -1));
  const short = await stop("sign-in-register", "register", "URI without its slash");
  expectFact(short, "single-page application", isChoice("redirect-platform", "right"));
  expectFact(short, "another URI", isChoice("redirect-uri", "wrong"));
  await tab.fill("redirectUri", redirectUri);
  const filled = await stop("sign-in-register", "register", "filled in");
  expectFact(filled, "the name", isChoice("application-name", "right"));
  expectFact(filled, "single tenant", isChoice("account-type", "right"));
  expectFact(filled, "the URI", isChoice("redirect-uri", "right"));

  await tab.press("register");
  await tab.waitFor("clientId");
  // Contoso has one of that name already.
  const made = world.tenant.applications.findLast(({ displayName }) => displayName === name);
  walk.isTruly("clientId", made?.appId ?? "");
  const shows = ["clientId", "tenantId"] as const;
  await stop("sign-in-ids", "app-overview", "overview of the sign-in app", { shows });
  walk.know(before);
}
