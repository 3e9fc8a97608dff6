import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killWorker, storedIn } from "../../drive/browser/extension.ts";
import { parseHandOff } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { ensureAge, openWithPassphrase } from "../support/age.ts";
import { type Downloads, downloadsOf } from "./support/downloads.ts";

const button = (name: string | RegExp) => ({ role: "button", name });

describe.runIf(ensureAge())("The encrypted file, saved by the popup", () => {
  let stage: Stage;
  let downloads: Downloads;
  const popup = () => stage.browser.popup;
  /** What Chromium's own accessibility tree says after a label. */
  const words = async (): Promise<string> =>
    (await popup().shown()).find((text) => /^[a-z]+( [a-z]+){5}$/.test(text)) ?? "";

  beforeAll(async () => {
    stage = await setStage("contoso");
    downloads = await downloadsOf(stage.browser);
    await stage.admin.run();
    await popup().sees(button("Copy all four"));
  });
  afterAll(async () => {
    await stage?.close();
    await downloads?.remove();
  });

  it("says how to give the values to TextUs when it does not know where they go", async () => {
    await popup().press(button("Send them safely, not by plain e-mail"));
    await popup().sees({
      role: "StaticText",
      name: /^Give these four values to your contact at TextUs\. Do not/,
    });
  });

  it("proposes six words, and others on request", async () => {
    await popup().press(button("Save an encrypted file"));
    await popup().sees({ role: "heading", name: "Save an encrypted file" });
    const first = await until("proposed words", async () => (await words()) || null);
    await popup().press(button("Other words"));
    await until("other words", async () => ((await words()) === first ? null : true));
  });

  it("opens in age with the words even if the worker died, and holds the four working values", async () => {
    await killWorker(stage.browser);
    const passphrase = await words();
    await popup().press(button("Save the file"));
    const saved = await downloads.next();
    expect(saved.name).toBe("textus-contoso.crm4.dynamics.com.txt.age");
    expect(saved.text.startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n")).toBe(true);
    const copied = parseHandOff(openWithPassphrase(saved.text, passphrase));
    const held = (await storedIn(stage.browser, "session")).secrets as { readonly clientSecret: string }[];
    expect(copied).toMatchObject({ dynamicsUrl: "https://contoso.crm4.dynamics.com" });
    expect(held.map(({ clientSecret }) => clientSecret)).toContain(copied.clientSecret);
    await popup().sees({ role: "StaticText", name: /^age --decrypt --output / });
  });

  it("leaves neither passphrase nor file in the extension's storage", async () => {
    const passphrase = await words();
    const kept = JSON.stringify([
      await storedIn(stage.browser, "local"),
      await storedIn(stage.browser, "session"),
    ]);
    expect(passphrase).not.toBe("");
    expect(kept).not.toContain(passphrase);
    expect(kept).not.toContain("BEGIN AGE");
  });

  it("is not created when the admin cancels while the passphrase is being processed", async () => {
    const before = downloads.count();
    await popup().press(button("Save it again"));
    await popup().press(button("Cancel"));
    await popup().press(button("Save the file"));
    await downloads.next();
    expect(downloads.count()).toBe(before + 1);
  });
});
