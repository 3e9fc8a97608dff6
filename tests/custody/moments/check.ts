import { allowHost, killWorker } from "../../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../../drive/browser/tenant.ts";
import { userOf } from "../../../drive/engine/stranger.ts";
import { people } from "../needles-of.ts";
import { configure, isSignedOut } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import { gone, story } from "./story.ts";

const organization = "https://contoso.crm4.dynamics.com";

/** A check of a set-up that was done, and the repair of what somebody has changed, by the popup. */
export const checked = story("check", async function* (stage, at) {
  const { browser, sandbox } = stage;
  const { popup, context } = browser;
  const press = (name: string) => popup.press({ role: "button", name });
  const sees = (name: string) => popup.sees({ role: "heading", name });
  await configure(stage);
  const clientId =
    stage.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs")?.appId ?? "";
  await press("Done");
  await popup.sees({ role: "dialog" });
  await press("Done");
  await isSignedOut(browser, "start");
  await sees("Your set-ups");
  userOf(stage, clientId).isdisabled = true;
  await allowHost(browser, organization);
  await press("Check");
  const window = await signInWindow(context, () => press("Sign in again"));
  await completeSignIn(window, accountOf(sandbox, people.username));
  await sees("What is not as it was set up");
  yield at("found", { finished: true, done: true, signedIn: true });
  await press("Repair 1 thing");
  await sees("Repaired");
  await killWorker(browser);
  yield at("repaired, worker killed");
  await press("Back to your set-ups");
  await press("More");
  await popup.press({ role: "menuitem", name: "Sign out" });
  await isSignedOut(browser, "start");
  yield at("signed out", { signedIn: false });
  const files = await endBrowser(stage, "close");
  yield { ...at("browser closed", gone), places: files };
});
