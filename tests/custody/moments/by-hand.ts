import { allowHost } from "../../../drive/browser/extension.ts";
import { completeSignIn, signInWindow } from "../../../drive/browser/sign-in-window.ts";
import { accountOf } from "../../../drive/browser/tenant.ts";
import { handMade, people } from "../needles-of.ts";
import { isSignedOut } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import { gone, story } from "./story.ts";

const entry = "You connected TextUs by hand?";

/** A new secret for a set-up that somebody made by hand: its app is read, with the names of who owns it. */
export const byHand = story(
  "by hand",
  async function* (stage, at) {
    const { browser, sandbox, admin } = stage;
    const { popup, context } = browser;
    const press = (name: string) => popup.press({ role: "button", name });
    const sees = (name: string) => popup.sees({ role: "heading", name });
    const pick = (name: string) => popup.press({ role: "radio", name });
    await allowHost(browser, "https://contoso.crm4.dynamics.com");
    await press(entry);
    await sees(entry);
    const window = await signInWindow(context, () => press("Sign in"));
    await completeSignIn(window, accountOf(sandbox, people.username));
    await sees("Which environment is it connected to?");
    await pick(people.chosenEnvironment);
    await press("Continue");
    await sees("Which app does TextUs use?");
    await pick("Texting (TextUs)");
    await press("Continue");
    await sees("A new secret for this app?");
    yield at("planned", { signedIn: true });
    await press("Create the new secret");
    await sees("The new secret works");
    await admin.copyAll();
    yield at("created and copied", { holdsSecret: true, copied: true, finished: true });
    await press("Done");
    await popup.sees({ role: "dialog" });
    await press("Done");
    await isSignedOut(browser, "start");
    yield at("done", { signedIn: false, holdsSecret: false, done: true });
    const files = await endBrowser(stage, "close");
    yield { ...at("browser closed", gone), places: files };
  },
  { source: handMade },
);
