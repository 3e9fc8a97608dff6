import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionId } from "../../drive/browser/chromium.ts";
import { killWorker, storedIn } from "../../drive/browser/extension.ts";
import type { CopiedCredentials } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { type Downloads, downloadsOf } from "./support/downloads.ts";

const button = (name: string | RegExp) => ({ role: "button", name });

/** "What was done", from the plan's picture to the record that is printed or kept. */
describe("The record of a set-up in the popup", () => {
  let stage: Stage;
  let downloads: Downloads;
  let copied: CopiedCredentials;
  const popup = () => stage.browser.popup;
  const pictured = async (): Promise<string> =>
    String(
      await until("the picture", () =>
        popup().evaluate("document.querySelector('.set-up-picture svg title')?.textContent ?? null"),
      ),
    );

  beforeAll(async () => {
    stage = await setStage("contoso");
    downloads = await downloadsOf(stage.browser);
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
    await stage.admin.plan();
  });
  afterAll(async () => {
    await stage?.close();
    await downloads?.remove();
  });

  it("begins with the plan's picture of what the run will create", async () => {
    await popup().press(button("Show how it hangs together"));
    expect(await pictured()).toMatch(
      /App registration: TextUs; .*Business unit: contoso; Security role: Activity Feeds/,
    );
    expect(await popup().evaluate("document.querySelector('.set-up-picture figcaption').innerText")).toBe(
      "＋ Is created\n＝ Was there before",
    );
  });

  it("shows what the run created and its result, even after the worker has died in the run", async () => {
    await stage.admin.confirm();
    await until("a first change", async () => (tenantOf(stage).length > 0 ? true : null));
    await killWorker(stage.browser);
    // The next one starts when somebody looks.
    await popup().close();
    await popup().open();
    await stage.admin.finish();
    copied = await stage.admin.copyAll();
    await popup().press(button("What was done"));
    const created = "document.querySelectorAll('.picture-box.picture-created').length";
    await until(
      "the picture of what was created",
      async () =>
        (await pictured()).includes("Application user: TextUs") &&
        Number(await popup().evaluate(created)) >= 12
          ? true
          : null,
      { told: async () => `${String(await popup().evaluate(created))} boxes: ${await pictured()}` },
    );
  });

  it("opens as a page with ids, permissions, who did it, portal links and the way back, without the secret", async () => {
    const { runId } = (
      (await storedIn(stage.browser, "local")).finished as { readonly runId: string }[]
    )[0] ?? {
      runId: "",
    };
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup/record.html#${runId}`);
    await page.getByRole("heading", { name: "Set-up record: Contoso Sales and TextUs" }).waitFor();
    const text = await page.locator("article").textContent();
    for (const said of [
      copied.tenantId,
      copied.clientId,
      copied.dynamicsUrl,
      "admin@contoso.com",
      "Directory.ReadWrite.All",
      "may never do more than the person who is signed in",
      "In Microsoft Entra, delete the app registration.",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain(copied.clientSecret);
    expect(await page.getByRole("row", { name: /^App registration TextUs .* Created / }).count()).toBe(1);

    await page.getByRole("button", { name: "Save as a file" }).click();
    const saved = await downloads.next();
    expect(saved.name).toBe("textus-contoso.crm4.dynamics.com-record.html");
    expect(saved.text).not.toContain(copied.clientSecret);
    expect(saved.text).not.toContain("<script");
    await page.close();
    // Where the extension's own policy does not count.
    const kept = await stage.browser.context.newPage();
    await kept.setContent(saved.text);
    await kept.getByRole("img", { name: /^How it hangs together/ }).waitFor();
    expect(
      await kept
        .locator(".picture-created rect")
        .first()
        .evaluate((box) => getComputedStyle(box).strokeWidth),
    ).toBe("2px");
    await kept.close();
  });

  it("is there from the card on Home, without the name of who did it, and with a calendar file", async () => {
    // The page's tab has closed the popup, which opens with the credentials again.
    await popup().press(button("Done"));
    await popup().sees({ role: "dialog" });
    await popup().press(button("Done"));
    await popup().sees({ role: "heading", name: "Your set-ups" });
    await killWorker(stage.browser);
    await popup().press(button("More for Contoso Sales"));
    await popup().press({ role: "menuitem", name: "What was done, and portal links" });
    expect(await pictured()).not.toContain("Business unit");
    await popup().sees({ role: "link", name: /^Client secrets, in Microsoft Entra/ });
    await popup().press(button("Save a calendar file"));
    const saved = await downloads.next();
    expect(saved.name).toBe("textus-contoso.crm4.dynamics.com-secret-ends.ics");
    expect(saved.text).toContain("BEGIN:VEVENT");
    expect(saved.text).not.toContain(copied.clientSecret);
    expect(JSON.stringify(await storedIn(stage.browser, "local"))).not.toContain("admin@contoso.com");
  });
});
