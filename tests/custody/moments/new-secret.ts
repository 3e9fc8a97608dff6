import { allowHost, killWorker } from "../../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../../drive/browser/tenant.ts";
import { people } from "../needles-of.ts";
import { configure, isSignedOut } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import { gone, story } from "./story.ts";

const organization = "https://contoso.crm4.dynamics.com";

/** A new secret for a set-up that was done, and the old one's removal, by the popup. */
export const newSecret = story("new secret", async function* (stage, at) {
  const { browser, sandbox, admin } = stage;
  const { popup, context } = browser;
  const press = (name: string) => popup.press({ role: "button", name });
  const sees = (name: string) => popup.sees({ role: "heading", name });
  await configure(stage);
  await press("Done");
  await popup.sees({ role: "dialog" });
  await press("Done");
  await isSignedOut(browser, "start");
  await sees("Your set-ups");
  yield at("at home", { finished: true, done: true });
  await allowHost(browser, organization);
  await press("New secret");
  const window = await signInWindow(context, () => press("Sign in again"));
  await completeSignIn(window, accountOf(sandbox, people.username));
  await sees("A new client secret");
  yield at("planned", { signedIn: true });
  await press("Create the new secret");
  await sees("The new secret works");
  // The old one still works, and is nowhere: it was handed over.
  yield at("created", { holdsSecret: true });
  await admin.copyAll();
  yield at("copied", { copied: true });
  await press("Back to your set-ups");
  await press("TextUs has the new one: remove the old");
  await sees("Remove the old secret?");
  await press("Remove the old secret");
  await sees("The old secret is removed");
  await killWorker(browser);
  yield at("old one removed, worker killed");
  await press("Back to your set-ups");
  await press("More");
  await popup.press({ role: "menuitem", name: "Sign out" });
  await isSignedOut(browser, "start");
  yield at("signed out", { signedIn: false });
  const files = await endBrowser(stage, "close");
  yield { ...at("browser closed", gone), places: files };
});
