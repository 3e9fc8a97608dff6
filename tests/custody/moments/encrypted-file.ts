import { killWorker, storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { clipboardIn } from "../../../src/contract/clipboard-record.ts";
import { downloadsOf } from "../../browser/support/downloads.ts";
import { savedFilesPlace } from "../places/saved-files.ts";
import { configure } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import type { CustodyStage } from "./open-stage.ts";
import { gone, story } from "./story.ts";

/** Typed by the admin; it is written nowhere else. */
const typed = "Heron-4-quarry/Vesper_92 lattice";

/** The passphrase of an encrypted file, proposed and typed: on the screen, and on the clipboard once copied. */
export const encryptedFile = story("encrypted file", async function* (stage, at) {
  const { browser } = stage;
  const { popup } = browser;
  const press = (name: string) => popup.press({ role: "button", name });
  const downloads = await downloadsOf(browser);
  /** Every proposal is looked for from the moment it is shown. */
  const proposal = () => proposedWords(stage);
  const open = async (): Promise<void> => {
    await press("Send them safely, not by plain e-mail");
    await press("Save an encrypted file");
  };
  try {
    await configure(stage);
    await press("Send them safely, not by plain e-mail");
    await popup.choose("Clear the clipboard after a copy", "5 min");
    await press("Save an encrypted file");
    const first = await proposal();
    await press("Other words");
    await until("other words", async () => ((await proposal()) === first ? null : true));
    await press("Copy Passphrase");
    await until("the copy", async () => clipboardIn((await storedIn(browser, "local")).clipboard).dueAt);
    const shown = { passphraseShown: true, passphraseCopied: true };
    yield at("words copied", { signedIn: true, holdsSecret: true, finished: true, ...shown });

    // The search has copied texts of its own meanwhile, and those are left alone.
    await open();
    await proposal();
    await press("Copy Passphrase");
    await press("Save the file");
    await downloads.next();
    await press("Back to the values");
    await press("Clear it now");
    await until("the clipboard to be cleared", async () =>
      clipboardIn((await storedIn(browser, "local")).clipboard).dueAt === null ? true : null,
    );
    await killWorker(browser);
    const saved = at("saved, worker killed", { passphraseShown: false, passphraseCopied: false });
    yield { ...saved, places: [...saved.places, savedFilesPlace(downloads.folder)] };

    await open();
    await proposal();
    await popup.press({ role: "radio", name: "Type another one" });
    await popup.press({ role: "textbox", name: "Your passphrase" });
    await popup.type(typed);
    stage.watch({ kind: "passphrase", name: "the typed passphrase", value: typed });
    await popup.key("Enter");
    await downloads.next();
    const own = at("saved with a typed one", { passphraseShown: true });
    yield { ...own, places: [...own.places, savedFilesPlace(downloads.folder)] };

    const files = await endBrowser(stage, "close");
    yield { ...at("browser closed", gone), places: [...files, savedFilesPlace(downloads.folder)] };
  } finally {
    await downloads.remove();
  }
});

async function proposedWords(stage: CustodyStage): Promise<string> {
  const words = await until(
    "proposed words",
    async () => (await stage.browser.popup.shown()).find((text) => /^[a-z]+( [a-z]+){5}$/.test(text)) ?? null,
  );
  stage.watch({ kind: "passphrase", name: "proposed words", value: words });
  return words;
}
