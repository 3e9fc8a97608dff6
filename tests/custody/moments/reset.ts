import { storedIn } from "../../../drive/browser/extension.ts";
import { until } from "../../../drive/browser/until.ts";
import { localKeys } from "../../../src/contract/commands.ts";
import { allowRestart } from "../../browser/support/reset-page.ts";
import { configure } from "./auto-configure.ts";
import { endBrowser } from "./killed.ts";
import { ended, gone, story } from "./story.ts";

/** "Reset everything" with a sign-in, a secret, a list of set-ups and a copied secret there. */
export const reset = story("reset", async function* (stage, at) {
  await allowRestart(stage.browser);
  await configure(stage);
  const { popup, context } = stage.browser;
  const press = (name: string) => popup.press({ role: "button", name });
  await press("Send them safely, not by plain e-mail");
  await popup.choose("Clear the clipboard after a copy", "5 min");
  await stage.admin.copyAll();
  await press("More");
  await popup.press({ role: "menuitem", name: "Reset everything" });
  await press("Reset everything");
  await popup.sees({ role: "heading", name: "Reset everything now?" });
  await press("Reset everything");
  await until(
    "the welcome page",
    async () => context.pages().find((one) => one.url().endsWith("/popup/welcome.html")) ?? null,
  );
  await stage.startedAnew();
  await until("the note of the reset to go", async () =>
    localKeys.resetting in (await storedIn(stage.browser, "local")) ? null : true,
  );
  yield at("wiped", { ...ended, finished: true, done: true, unlisted: true });
  const files = await endBrowser(stage, "close");
  yield { ...at("browser closed", gone), places: files };
  await stage.again();
  yield at("opened again", { closed: false });
});
