import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { type Chromium, extensionId } from "./chromium.ts";
import { until } from "./until.ts";

/** What the extension has stored in an area, by key. */
export const storedIn = ({ desk }: Pick<Chromium, "desk">, area: "local" | "session" | "managed") =>
  desk.evaluate(`chrome.storage.${area}.get(null)`) as Promise<Readonly<Record<string, unknown>>>;

/** Sends a command to the worker from a page of the extension, as its screens do. @returns the reply as it came. */
export const sendFrom = (page: Page, command: string, input: unknown = {}): Promise<unknown> =>
  page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ command, input })})`);

/** The stored set-up, or null before the first. */
export async function storedSetup(browser: Pick<Chromium, "desk">): Promise<SetupState | null> {
  const { setup } = await storedIn(browser, "session");
  return (setup as SetupState | undefined) ?? null;
}

/** Waits until the stored set-up meets a condition. */
export const setupIs = (
  browser: Pick<Chromium, "desk">,
  what: string,
  wanted: (setup: SetupState) => boolean,
  timeoutMs?: number,
): Promise<SetupState> =>
  until(
    what,
    async () => {
      const setup = await storedSetup(browser);
      return setup && wanted(setup) ? setup : null;
    },
    {
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      told: async () => JSON.stringify(await storedSetup(browser), null, 1),
    },
  );

/** Directory (tenant) ID of Contoso (sandbox/scenarios/contoso.json). */
export const contosoTenantId = "c0a70500-0000-4000-8000-000000000001";

/**
 * Sets the sign-in app on the options page, as an administrator does.
 * @param tenant id or domain; "" leaves it open, which works only for a multi-tenant app.
 */
export async function setSignInApp(
  browser: Pick<Chromium, "context">,
  clientId: string,
  tenant = contosoTenantId,
): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${extensionId}/popup/options.html`);
  const ids = options.getByRole("button", { name: "Enter its two IDs" });
  if ((await ids.getAttribute("aria-expanded")) === "false") await ids.click();
  await options.getByLabel("Application (client) ID of the sign-in app").fill(clientId);
  await options.getByLabel("Directory (tenant) ID of your organization").fill(tenant);
  await options.getByRole("button", { name: "Save", exact: true }).click();
  await options.getByText("Saved.", { exact: false }).first().waitFor();
  return options;
}

/**
 * Answers the browser's prompt for origins beforehand: the extension still asks, from a click, and then gets what it
 * asks for without a prompt, which no test can click (browsers-21). All origins share one page of Chromium's extension
 * settings, which takes a second or two to load.
 */
export async function allowHosts(browser: Pick<Chromium, "context">, urls: readonly string[]): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto("chrome://extensions/");
  for (const url of urls)
    await page.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(`${url}/*`)})`,
    );
  await page.close();
}

/** The same for one origin. */
export const allowHost = (browser: Pick<Chromium, "context">, url: string): Promise<void> =>
  allowHosts(browser, [url]);

/** How long a worker may take to answer, ms: one that is being stopped never does. */
const answerMs = 1_000;

/**
 * Stops the extension's service worker at once, as the browser may do at any moment. A moment later another one may run
 * under the same target id: a mark left in the old one's memory tells them apart.
 */
export async function killWorker({ cdp }: Pick<Chromium, "cdp">): Promise<void> {
  const find = async () => (await cdp.find("service_worker", `chrome-extension://${extensionId}/`))[0];
  const worker = await find();
  if (worker === undefined) throw new Error("There is no worker to stop.");
  const evaluate = async (id: string, expression: string): Promise<unknown> => {
    const target = await cdp.attach(id);
    const answer = target.send("Runtime.evaluate", { expression, returnByValue: true });
    answer.catch(() => undefined);
    const silence = sleep(answerMs, null, { ref: false });
    return (await Promise.race([answer, silence]))?.result.value;
  };
  await evaluate(worker, "globalThis.toBeStopped = true");
  await cdp.close(worker);
  await until("the worker to stop", async () => {
    const now = await find();
    if (now === undefined || now !== worker) return true;
    const mark = await evaluate(now, "String(globalThis.toBeStopped)").catch(() => undefined);
    return mark === "undefined" ? true : null;
  });
}
