import { extensionId } from "../../../drive/browser/chromium.ts";
import { killWorker, setupIs, storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { clipboardIn } from "../../../src/contract/clipboard-record.ts";
import { localKeys, sessionKeys } from "../../../src/contract/commands.ts";
import type { SetupPhase } from "../../../src/provisioning/model/setup-state.ts";
import { people } from "../needles-of.ts";
import { endBrowser } from "./killed.ts";
import type { CustodyStage } from "./open-stage.ts";
import { ended, gone, story } from "./story.ts";

/** Up to four values that work. */
export async function configure({ admin }: CustodyStage): Promise<void> {
  await admin.signIn();
  await admin.chooseEnvironment(people.chosenEnvironment);
  await admin.plan();
  await admin.confirm();
  await admin.finish();
}

/** Forgets the secret by the popup, and says that it was handed over. */
async function forget({ browser }: CustodyStage): Promise<void> {
  await browser.popup.press({ role: "button", name: "Forget the secret" });
  await browser.popup.press({ role: "button", name: "Forget it" });
  await isSignedOut(browser, "finished");
}

/**
 * Waits until a sign-out has ended: it takes one thing away after the other, and the note of it last. The sign-in itself
 * goes only after the note was written, so a note that is gone by then is one that was there. The set-up alone does not
 * tell: it may never have known who signed in for something else.
 */
export async function isSignedOut(browser: CustodyStage["browser"], phase: SetupPhase): Promise<void> {
  await setupIs(
    browser,
    "the sign-out",
    (now) => now.phase === phase && (now.account?.username ?? "") === "",
  );
  await until("the sign-in to go", async () =>
    sessionKeys.msal in (await storedIn(browser, "session")) ? null : true,
  );
  await until("the note of the sign-out to go", async () =>
    localKeys.signingOut in (await storedIn(browser, "local")) ? null : true,
  );
}

export const wholeRun = story("run", async function* (stage, at) {
  const { admin, browser } = stage;
  await admin.signIn();
  for (const page of ["options", "welcome"]) {
    const tab = await browser.context.newPage();
    await tab.goto(`chrome-extension://${extensionId}/popup/${page}.html`);
  }
  await browser.popup.sees({ role: "radio", name: people.chosenEnvironment });
  yield at("signed in", { signedIn: true });
  await admin.chooseEnvironment(people.chosenEnvironment);
  await admin.plan();
  yield at("planned");
  await admin.confirm();
  await admin.finish();
  yield at("finished", { holdsSecret: true, finished: true });
  await browser.popup.press({ role: "button", name: "Show the Client Secret" });
  await admin.copyAll();
  yield at("copied", { shown: true, copied: true });
  await browser.popup.close();
  await killWorker(browser);
  yield at("worker killed");
  const files = await endBrowser(stage, "kill");
  yield { ...at("browser killed", gone), places: files };
  await stage.again();
  yield at("opened again", { closed: false });
});

export const handedOver = story("hand-over", async function* (stage, at) {
  await configure(stage);
  await stage.browser.popup.press({ role: "button", name: "Send them safely, not by plain e-mail" });
  await stage.browser.popup.choose("Clear the clipboard after a copy", "5 min");
  await stage.admin.copyAll();
  yield at("copied", { signedIn: true, holdsSecret: true, copied: true, finished: true });
  // The search has copied texts of its own meanwhile, and those are left alone.
  await stage.admin.copyAll();
  await stage.browser.popup.press({ role: "button", name: "Clear it now" });
  await until("the clipboard to be cleared", async () =>
    clipboardIn((await storedIn(stage.browser, "local")).clipboard).dueAt === null ? true : null,
  );
  yield at("clipboard cleared", { copied: false });
  await forget(stage);
  yield at("forgotten", ended);
  await stage.browser.popup.press({ role: "button", name: "Done" });
  await isSignedOut(stage.browser, "start");
  yield at("done", { done: true });
  const files = await endBrowser(stage, "close");
  yield { ...at("browser closed", gone), places: files };
});

export const signedOut = story("sign-out", async function* (stage, at) {
  await configure(stage);
  const { popup } = stage.browser;
  await popup.press({ role: "button", name: "More" });
  await popup.press({ role: "menuitem", name: "Sign out" });
  await isSignedOut(stage.browser, "finished");
  // Signing out ends the sign-in; the secret stays until it is handed over or forgotten.
  yield at("signed out", { holdsSecret: true, finished: true });
});

export const paused = story("paused", async function* (stage, at) {
  const { admin, browser, sandbox } = stage;
  await admin.signIn();
  await admin.chooseEnvironment(people.chosenEnvironment);
  await admin.plan();
  sandbox.faults.add({
    match: { method: "POST", path: "/systemusers(\\?|$)", times: "always" },
    action: {
      status: 403,
      body: { error: { code: "0x80040220", message: `Only ${people.namedInRefusal} may add users.` } },
    },
  });
  await admin.confirm();
  await setupIs(browser, "a pause", ({ phase }) => phase === "paused");
  yield at("paused", { signedIn: true, holdsSecret: true });
  const files = await endBrowser(stage, "kill");
  yield { ...at("browser killed", gone), places: files };
  await stage.again();
  yield at("opened again", { closed: false });
});

/** How long tokens are kept that nobody uses, and a little more, ms. */
const anHourMs = 61 * 60_000;

export const idle = story("idle", async function* (stage, at) {
  await configure(stage);
  const { desk, popup } = stage.browser;
  await popup.close();
  // An hour is not waited for: the worker's clock is set ahead, and every alarm rings now.
  await stage.scene.inWorker(`(() => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) { parts.length === 0 ? super(Real.now() + ${anHourMs}) : super(...parts); }
      static now() { return Real.now() + ${anHourMs}; }
    };
  })()`);
  await desk.evaluate(`(async () => {
    for (const { name } of await chrome.alarms.getAll()) await chrome.alarms.create(name, { when: Date.now() });
  })()`);
  await isSignedOut(stage.browser, "finished");
  yield at("an hour later", { signedIn: false, holdsSecret: true, finished: true });
});
