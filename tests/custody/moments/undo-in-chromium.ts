import { extensionId } from "../../../drive/browser/chromium.ts";
import { killWorker, sendFrom, storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { type CommandName, type Commands, sessionKeys } from "../../../src/contract/commands.ts";
import type { UndoState } from "../../../src/provisioning/model/undo-state.ts";
import { configure, isSignedOut } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import type { CustodyStage } from "./open-stage.ts";
import { gone, story } from "./story.ts";

type Browser = CustodyStage["browser"];

/** A command from a page of the extension, as a screen will send it. */
async function command<N extends CommandName>(
  { context }: Browser,
  name: N,
  input: Commands[N]["input"],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup/options.html`);
  const reply = await sendFrom(page, name, input);
  await page.close();
  const { output } = reply as { readonly output?: { readonly accepted: boolean } };
  if (output?.accepted !== true) throw new Error(`${name} was answered with ${JSON.stringify(reply)}.`);
}

const undoIs = (browser: Browser, phase: UndoState["phase"]): Promise<UndoState> =>
  until(`the undo to be ${phase}`, async () => {
    const undo = (await storedIn(browser, "session"))[sessionKeys.undo] as UndoState | undefined;
    return undo?.phase === phase ? undo : null;
  });

/** Undo has no screen yet, so a page of the extension sends its commands. */
export const undoneInChromium = story("undo in Chromium", async function* (stage, at) {
  const { browser } = stage;
  await configure(stage);
  const { id } = (await storedIn(browser, "session"))[sessionKeys.setup] as { readonly id: string };
  await command(browser, "undo.begin", { runId: id, deleteApplication: true });
  const { plan } = await undoIs(browser, "planned");
  yield at("planned", { signedIn: true, holdsSecret: true, finished: true });
  await command(browser, "undo.confirm", { planId: plan?.id ?? "" });
  await undoIs(browser, "finished");
  yield at("taken back", { holdsSecret: false });
  await killWorker(browser);
  yield at("worker killed");
  await browser.popup.press({ role: "button", name: "More" });
  await browser.popup.press({ role: "menuitem", name: "Sign out" });
  await isSignedOut(browser, "finished");
  yield at("signed out", { signedIn: false });
  const files = await endBrowser(stage, "close");
  yield { ...at("browser closed", gone), places: files };
});
