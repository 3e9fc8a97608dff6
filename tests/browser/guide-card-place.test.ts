import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { sendFrom } from "../../drive/browser/extension.ts";
import { until } from "../../drive/browser/until.ts";
import { squareOf } from "../../drive/png.ts";
import { type ClosedCard, lookInside } from "./support/closed-card.ts";
import { goToStep } from "./support/go-to-step.ts";
import { showUnseenPages, type UnseenPages } from "./support/unseen-page.ts";
import { ringIsAround, unseenHtml } from "./support/unseen-ring.ts";

const app = "22222222-0000-4000-8000-000000000002";
const secrets = `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${app}`;
const picture = fileURLToPath(new URL("../../icons/application-user.png", import.meta.url));

/** A pane without a footer's buttons under the card's usual place, and a field that a script can move. */
const pane = `<div role="dialog" aria-label="Add a client secret" style="position:fixed;left:0;top:0;width:560px;height:500px;background:#fff">
  <label id="line" style="position:absolute;left:20px;top:60px">Description <input id="description"></label>
  <label style="position:absolute;left:20px;top:200px">Expires <select id="expires"><option>90 days (3 months)</option><option>730 days (24 months)</option></select></label>
  <button id="add" style="position:absolute;left:20px;top:300px">Add</button></div>`;

describe("The place of the card", () => {
  let pages: UnseenPages;
  let inside: ClosedCard;
  beforeAll(async () => {
    pages = await showUnseenPages();
    inside = await lookInside(pages.tab.page);
  });
  afterAll(() => pages?.close());

  const where = async () => (await inside.shape()).box;
  const boxOf = async (selector: string) => {
    const box = await pages.tab.page.locator(selector).boundingBox();
    if (box === null) throw new Error(`${selector} has no box`);
    return box;
  };
  const move = (selector: string, style: string) =>
    pages.tab.page.locator(selector).evaluate((one, to) => one.setAttribute("style", to), style);

  it("stays during a step while its target moves elsewhere, leaves when the target moves under it, and does not come back", async () => {
    await pages.show(secrets, unseenHtml(pane));
    await ringIsAround(pages, "#description");
    const first = await where();
    await move("#line", "position:fixed;left:20px;top:120px");
    await ringIsAround(pages, "#description");
    expect(await where()).toEqual(first);
    await move("#line", `position:fixed;left:${first.x + 20}px;top:${first.y + 40}px`);
    await ringIsAround(pages, "#description");
    const second = await until("the card off its target", async () => {
      const [card, field] = [await where(), await boxOf("#description")];
      const isOver =
        card.x < field.x + field.width &&
        card.x + card.width > field.x &&
        card.y < field.y + field.height &&
        card.y + card.height > field.y;
      return isOver ? null : card;
    });
    expect(second).not.toEqual(first);
    await move("#line", "position:absolute;left:20px;top:60px");
    await ringIsAround(pages, "#description");
    expect(await where()).toEqual(second);
    await pages.tab.page.locator("#description").fill("production");
    await ringIsAround(pages, "#expires");
    expect(await where()).toMatchObject({ x: second.x });
  });

  it("offers the picture in the step that uploads it", async () => {
    await goToStep(pages.tab.card, "Set the picture");
    const { page, card } = pages.tab;
    const { name } = await card.sees({ role: "link", name: "Save the picture" });
    expect(name).toBe("Save the picture");
    const download = page.waitForEvent("download");
    await card.clickAt({ role: "link", name: "Save the picture" });
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("textus.png");
    expect(readFileSync(await saved.path())).toEqual(readFileSync(picture));
  });

  it("offers the picture that the admin has chosen for the set-up instead", async () => {
    const { page, card } = pages.tab;
    const own = squareOf(122, 31, 107);
    const popup = await pages.stage.browser.context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup/picture.html`);
    await popup.getByLabel("Picture file").waitFor();
    const png = own.toString("base64");
    expect(await sendFrom(popup, "setup.choose-picture", { png })).toMatchObject({
      output: { accepted: true },
    });
    await popup.close();
    await page.bringToFront();
    // What the page shows next makes the worker look at the card again.
    await pages.show(secrets, unseenHtml(pane));
    await card.sees({ role: "link", name: "Save the picture" });
    const bytes = await until("the chosen picture", async () => {
      const download = page.waitForEvent("download");
      await card.clickAt({ role: "link", name: "Save the picture" });
      const saved = readFileSync(await (await download).path());
      return saved.equals(own) ? saved : null;
    });
    expect(bytes.length).toBe(own.length);
  });
});
