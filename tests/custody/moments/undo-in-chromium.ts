import { killWorker, storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import { configure, isSignedOut } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import { gone, story } from "./story.ts";

/** An undo by the popup, with the sign-in and the secret still in memory: both are its own to look after. */
export const undoneInChromium = story("undo in Chromium", async function* (stage, at) {
  const { browser, sandbox } = stage;
  const { popup } = browser;
  const press = (name: string | RegExp) => popup.press({ role: "button", name });
  const sees = (name: string) => popup.sees({ role: "heading", name });
  const more = async (of: string, name: string): Promise<void> => {
    await press(of);
    await popup.press({ role: "menuitem", name });
  };
  await configure(stage);
  await more("More", "Start over");
  await sees("Your set-ups");
  await more("More for Contoso Sales", "Undo this set-up");
  await sees("What will be taken back");
  const deleteApp = { role: "checkbox", name: "Delete the app registration, too" };
  await popup.press(deleteApp);
  await until("the plan that deletes the app", async () =>
    (await popup.find(deleteApp))?.checked ? true : null,
  );
  yield at("planned", { signedIn: true, holdsSecret: true, finished: true });

  // It stands still in the midst of its first deletion for as long as it is searched.
  sandbox.faults.add({ match: { method: "DELETE", times: "always" }, action: { hang: true } });
  await press(/^Take back \d+ things$/);
  await until("a deletion to be under way", async () => (sandbox.faults.list()[0]?.hit ? true : null));
  yield at("running");

  sandbox.faults.clear();
  await killWorker(browser);
  await popup.close();
  await popup.open();
  await sees("Taken back");
  yield at("taken back, worker killed", { holdsSecret: false, unlisted: true });

  await press("Back to your set-ups");
  await sees("Connect Dynamics 365 to TextUs");
  await until("the undo to be put away", async () => {
    const [local, session] = await Promise.all([storedIn(browser, "local"), storedIn(browser, "session")]);
    return localKeys.undo in local || sessionKeys.undo in session ? null : true;
  });
  yield at("home");
  await more("More", "Sign out");
  await isSignedOut(browser, "start");
  yield at("signed out", { signedIn: false, done: true });
  const files = await endBrowser(stage, "close");
  yield { ...at("browser closed", gone), places: files };
});
