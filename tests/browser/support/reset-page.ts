import type { Chromium } from "../../../drive/browser/chromium.ts";

/** What is left of an extension in its browser. */
export interface Left {
  readonly local: readonly string[];
  readonly session: readonly string[];
  /** Origins that it was given beside those of its manifest. */
  readonly origins: readonly string[];
  readonly scripts: number;
  readonly alarms: readonly string[];
  readonly databases: number;
  readonly badge: string;
}

const look = `(async (api) => {
  const { host_permissions: always = [] } = api.runtime.getManifest();
  const { origins = [] } = await api.permissions.getAll();
  return {
    local: Object.keys(await api.storage.local.get(null)).sort(),
    session: Object.keys(await api.storage.session.get(null)).filter((key) => key !== "log").sort(),
    origins: origins.filter((origin) => !always.includes(origin)),
    scripts: (await api.scripting.getRegisteredContentScripts()).length,
    alarms: (await api.alarms.getAll()).map(({ name }) => name),
    databases: (await indexedDB.databases()).length,
    badge: await api.action.getBadgeText({}),
  };
})(globalThis.browser ?? globalThis.chrome)`;

/**
 * Chromium starts an extension anew that was loaded from a folder only where developer mode is on, as it is for whoever
 * loads one by hand.
 */
export async function allowRestart({ context }: Pick<Chromium, "context">): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions/");
  await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
  await page.close();
}

/** @param evaluate in a page of the extension */
export const keysOf = async (evaluate: (expression: string) => Promise<unknown>): Promise<Left> =>
  (await evaluate(look)) as Left;
