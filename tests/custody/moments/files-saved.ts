import { extensionId } from "../../../drive/browser/chromium.ts";
import { storedIn } from "../../../drive/browser/extension.ts";
import { downloadsOf } from "../../browser/support/downloads.ts";
import { savedFilesPlace } from "../places/saved-files.ts";
import { configure } from "./auto-configure.ts";
import { story } from "./story.ts";

/** The record and the calendar file, saved by the record's page; encrypted-file.ts has the third. */
export const filesSaved = story("files", async function* (stage, at) {
  await configure(stage);
  const { browser } = stage;
  const downloads = await downloadsOf(browser);
  try {
    const { finished } = (await storedIn(browser, "local")) as { finished: { readonly runId: string }[] };
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/record.html#${finished[0]?.runId}`);
    await page.getByRole("button", { name: "Save as a file" }).click();
    await downloads.next();
    await page.getByRole("button", { name: "Save a calendar file" }).click();
    await downloads.next();
    const moment = at("record and calendar file saved", {
      signedIn: true,
      holdsSecret: true,
      finished: true,
    });
    yield { ...moment, places: [...moment.places, savedFilesPlace(downloads.folder)] };
  } finally {
    await downloads.remove();
  }
});
