import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowHost, setupIs } from "../../drive/browser/extension.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";

const organization = "https://contoso.crm4.dynamics.com";

describe("The organization's address, which the browser asks for", () => {
  let stage: Stage;
  const granted = () =>
    stage.browser.desk.evaluate(`chrome.permissions.contains({ origins: ["${organization}/*"] })`);
  const toTheOrganization = () => stage.sandbox.requests.filter(({ service }) => service === "dataverse");

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.signIn();
  });

  afterAll(() => stage?.close());

  /** The browser's prompt, which no test can click: what the popup asks for is kept, and answered like this. */
  const promptAnswers = (answer: string) =>
    stage.browser.popup.evaluate(`for (const { permissions } of [chrome, globalThis.browser ?? chrome]) {
      permissions.request = (wanted) => { globalThis.wanted = wanted; return ${answer}; };
    }`);

  it("is not called before it is allowed, and is asked for as the exact origin", async () => {
    const { browser } = stage;
    await promptAnswers("new Promise(() => {})");
    await browser.popup.press({ role: "radio", name: "Contoso Sales" });
    await browser.popup.press({ role: "button", name: /^Continue/ });
    await setupIs(browser, "to wait for the permission", ({ phase }) => phase === "needs-host");
    expect(await browser.popup.evaluate("globalThis.wanted")).toEqual({ origins: [`${organization}/*`] });
    expect(await granted()).toBe(false);
    expect(toTheOrganization()).toEqual([]);
  });

  it("stays unread when the admin declines, which is answered with what that means", async () => {
    const { browser, sandbox } = stage;
    const { popup } = browser;
    await promptAnswers("Promise.resolve(false)");
    await popup.press({ role: "button", name: "Allow access" });
    const { problem, phase } = await setupIs(browser, "the problem", (setup) => setup.problem !== null);
    expect({ phase, code: problem?.code }).toEqual({ phase: "needs-host", code: "host-declined" });
    await popup.sees({ role: "StaticText", name: /^Nothing was (read or )?changed/ });
    await popup.says(organization);
    expect(toTheOrganization()).toEqual([]);
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("is asked for again, and allowing it goes on to the plan", async () => {
    const { admin, browser } = stage;
    await browser.popup.close();
    await allowHost(browser, organization);
    await browser.popup.press({ role: "button", name: "Allow access" });
    await setupIs(browser, "to go on", ({ phase }) => phase !== "needs-host");
    expect((await admin.plan()).confirmable).toBe(true);
    const { origins } = (await browser.desk.evaluate("chrome.permissions.getAll()")) as {
      readonly origins: readonly string[];
    };
    expect(origins.filter((origin) => origin.includes("dynamics"))).toEqual([`${organization}/*`]);
  });

  it("may be allowed with no popup open: the background goes on by itself", async () => {
    const { admin, browser } = stage;
    const other = "https://contosotest.crm4.dynamics.com";
    await browser.popup.press({ role: "button", name: "More" });
    await browser.popup.press({ role: "menuitem", name: "Choose another environment" });
    await promptAnswers("new Promise(() => {})");
    await browser.popup.press({ role: "radio", name: "Contoso Test" });
    await browser.popup.press({ role: "button", name: /^Continue/ });
    await setupIs(browser, "to wait for the permission", ({ phase }) => phase === "needs-host");
    await browser.popup.close();
    await allowHost(browser, other);
    // A tab of the extension stands for the prompt that outlived the popup.
    expect(await browser.desk.evaluate(`chrome.permissions.request({ origins: ["${other}/*"] })`)).toBe(true);
    const { environments, environmentId } = await admin.reaches("planned");
    expect(environments.find(({ id }) => id === environmentId)?.url).toBe(other);
    // The prompt has closed the popup.
    await browser.popup.opensByItself();
  });
});
