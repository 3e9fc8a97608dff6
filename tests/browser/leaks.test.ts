import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedIn } from "../../scripts/drive/extension.ts";
import { type Listener, listen } from "./support/leaks/listen.ts";
import { foundIn, type Needle } from "./support/leaks/needles.ts";
import { searchFiles } from "./support/leaks/search-files.ts";
import { type Stage, setStage } from "./support/stage.ts";

/** Looks like a secret, and is planted everywhere, to see that it would be found. */
const canary: Needle = { name: "the canary", value: "cAn4ry~7f3Q.planted-on-purpose_9xZk2LqWm" };
const password = "pa55-typed-at-Microsoft-only-8Yt2";

describe("After a whole run", () => {
  let stage: Stage;
  let heard: Listener;
  let needles: readonly Needle[];

  beforeAll(async () => {
    stage = await setStage({
      extends: "contoso",
      users: [
        {
          userPrincipalName: "admin@contoso.com",
          displayName: "Adele Admin",
          directoryRoles: ["Global Administrator"],
          password,
        },
      ],
    });
    const { admin, browser, sandbox } = stage;
    heard = await listen(browser, sandbox);
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    await admin.confirm();
    await admin.finish();
    await browser.popup.press({ role: "button", name: "Show the Client Secret" });
    await admin.copyAll();
    needles = await secretsOf(stage);
  });

  afterAll(async () => {
    await stage?.close();
  });

  it("there are secrets to look for: tokens, the client secret, the password", () => {
    expect(needles.filter(({ name }) => name.startsWith("token")).length).toBeGreaterThan(3);
    expect(needles.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["the client secret", "the password"]),
    );
  });

  it("none is in storage.local, storage.sync or what a web page could read", async () => {
    for (const area of ["local", "sync"]) {
      const stored = await stage.browser.desk.evaluate(`chrome.storage.${area}.get(null)`);
      expect(foundIn(JSON.stringify(stored), needles)).toEqual([]);
    }
    const pages = await stage.browser.desk.evaluate(
      "JSON.stringify([localStorage, sessionStorage, document.cookie])",
    );
    expect(foundIn(String(pages), needles)).toEqual([]);
  });

  it("none was written to the console of the popup, the worker or Microsoft's window", () => {
    expect(foundIn(heard.console().join("\n"), needles)).toEqual([]);
  });

  it("none was in an address, a header or a body where it does not belong", () => {
    expect(heard.requests(needles)).toEqual([]);
    expect(foundIn(JSON.stringify(stage.sandbox.requests), needles)).toEqual([]);
  });

  it("none was sent to a content script", async () => {
    expect(foundIn(await heard.sentToTabs(), needles)).toEqual([]);
  });

  it("a leak would be found in each of these places", async () => {
    const { browser, sandbox } = stage;
    const value = JSON.stringify(canary.value);
    await browser.desk.evaluate(`chrome.storage.local.set({ canary: { deep: [${value}] } })`);
    await browser.desk.evaluate(`localStorage.setItem("canary", ${value} + "\\u2713")`);
    await browser.popup.evaluate(`console.log("popup", { secret: ${value} }.secret)`);
    const [worker] = await browser.cdp.find("service_worker", "chrome-extension://");
    const inWorker = await browser.cdp.attach(worker ?? "");
    await inWorker.send("Runtime.evaluate", {
      expression: `console.warn("worker", ${value}); chrome.tabs.sendMessage(0, { secret: ${value} }).catch(() => {})`,
    });
    const window = await browser.context.newPage();
    await window.goto(
      `https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration?x=${encodeURIComponent(canary.value)}`,
    );
    await window.evaluate(`console.log(${value})`);

    expect(foundIn(JSON.stringify(await storedIn(browser, "local")), [canary])).toEqual([canary.name]);
    const lines = heard.console().filter((line) => foundIn(line, [canary]).length > 0);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(
      expect.arrayContaining(["log:", "worker", expect.stringContaining("login.microsoftonline.com")]),
    );
    expect(foundIn(await heard.sentToTabs(), [canary])).toEqual([canary.name]);
    expect(heard.requests([canary]).join("\n")).toContain("the canary in the address of GET login.");
    expect(foundIn(JSON.stringify(sandbox.requests), [canary])).toEqual([canary.name]);
  });

  it("none is in the profile's files on disk, where the canary is", async () => {
    const { browser } = stage;
    await browser.close();
    const { found, files, bytes } = await searchFiles(browser.profile, [...needles, canary]);
    expect(files).toBeGreaterThan(50);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(found.filter(({ name }) => name !== canary.name)).toEqual([]);
    const places = found.map(({ file }) => file);
    expect(places.some((file) => file.includes("Local Extension Settings"))).toBe(true);
    expect(places.some((file) => file.includes("Local Storage"))).toBe(true);
  });
});

/** Every token that the extension holds, the secret that it made, and what the admin typed. */
async function secretsOf({ browser, sandbox }: Stage): Promise<readonly Needle[]> {
  const { msal } = await storedIn(browser, "session");
  const tokens = Object.values(msal as Record<string, string>).flatMap(
    (entry) => /"secret":"([^"]+)"/.exec(entry)?.[1] ?? [],
  );
  const secrets = sandbox.world.tenant.applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ _secretText }) => _secretText));
  return [
    ...tokens.map((value, n) => ({ name: `token ${n + 1}`, value })),
    ...secrets.map((value) => ({ name: "the client secret", value })),
    { name: "the password", value: password },
  ];
}
