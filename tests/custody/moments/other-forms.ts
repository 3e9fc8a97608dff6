import { clearingIsDue } from "../../../drive/browser/clipboard.ts";
import { killWorker, storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { clipboardIn } from "../../../src/contract/clipboard-record.ts";
import { configure } from "./auto-configure.ts";
import { story } from "./story.ts";

/** The values copied as JSON and as .env lines, then cleared off the clipboard with nobody at the popup. */
export const otherForms = story("other forms", async function* (stage, at) {
  const { browser } = stage;
  const { popup } = browser;
  const dueAt = async () => clipboardIn((await storedIn(browser, "local")).clipboard).dueAt;
  const copy = async (form: string): Promise<void> => {
    await popup.press({ role: "button", name: "Send them safely, not by plain e-mail" });
    await popup.press({ role: "button", name: form });
    await until("a time to clear at", dueAt);
  };
  await configure(stage);
  await popup.press({ role: "button", name: "Send them safely, not by plain e-mail" });
  await popup.choose("Clear the clipboard after a copy", "5 min");
  await popup.close();
  await copy("As JSON");
  yield at("copied as JSON", { signedIn: true, holdsSecret: true, copied: true, finished: true });
  // The search has copied texts of its own meanwhile, and those are left alone.
  await copy("As .env");
  yield at("copied as .env");
  await copy("As .env");
  await popup.close();
  await killWorker(browser);
  await clearingIsDue(browser);
  await until("the clipboard to be cleared", async () => ((await dueAt()) === null ? true : null));
  yield at("cleared by itself", { copied: false });
});
