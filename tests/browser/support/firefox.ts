import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFirefox } from "../../../drive/browser/find-firefox.ts";
import { until } from "../../../drive/browser/until.ts";
import type { Sandbox } from "../../../sandbox/start.ts";
import { firefoxId } from "../../../scripts/build/firefox-manifest.ts";
import { createFirefoxPage, type FirefoxPage } from "./firefox-page.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";

export const builtForFirefox = fileURLToPath(new URL("../../../dist/firefox", import.meta.url));

/** Of a profile, where it saves files. */
const downloads = "downloads";

/** Fixed by a preference, so that the extension's pages have a known address. */
const uuid = "7e7705e7-0000-4000-8000-00000000f0f0";

/** Real Firefox with the built extension, whose Microsoft hosts are the sandbox and whose others are nowhere. */
export interface Firefox {
  /** What Firefox itself says its version is. */
  readonly version: string;
  readonly page: FirefoxPage;
  /** Address of a page of the extension, e.g. "popup/index.html". */
  extensionUrl(path: string): string;
  /**
   * Runs the body of an async function in the browser's own context, where its windows and extensions can be seen from
   * outside; `window` is the browser window in front. @returns what it returns, if JSON can say it.
   */
  inBrowser(body: string, ...parameters: readonly unknown[]): Promise<unknown>;
  /** Stops the extension's event page at once, as Firefox does when it has been idle. */
  stopEventPage(): Promise<void>;
  /** Folder of its profile, until it is closed. */
  readonly profile: string;
  /** The text of a file that it has saved, by its name; waits for it. */
  saved(name: string): Promise<string>;
  /** Ends the browser at once, as a crash does, and leaves its profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Firefox without a window and installs the extension for as long as it runs.
 * @param more lines of user.js beside those that every test needs
 * @throws when there is no Firefox, or Firefox refuses the extension.
 */
export async function launchFirefox(
  sandbox: Pick<Sandbox, "proxyPort">,
  extension: string = builtForFirefox,
  program: string = findFirefox(),
  more: readonly string[] = [],
): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "textus-setup-firefox-"));
  await writeFile(
    join(profile, "user.js"),
    [preferences(sandbox.proxyPort, join(profile, downloads)), ...more].join("\n"),
  );
  const child = spawn(
    program,
    ["--marionette", "--remote-allow-system-access", "--no-remote", "--headless", "--profile", profile],
    { stdio: "ignore", detached: true },
  );
  const end = async () => {
    await stop(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await connectMarionette(await portIn(profile));
    const version = await startSession(marionette, extension);
    const page = createFirefoxPage(marionette);
    await closeWelcome(page);
    return {
      version,
      page,
      extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
      inBrowser: (body, ...parameters) => inBrowser(marionette, body, parameters),
      stopEventPage: () => stopEventPage(marionette),
      profile,
      saved: (name) =>
        until(`${name} to be saved`, async () => {
          // Firefox makes an empty file of the name first, and writes beside it until all is there.
          const text = await readFile(join(profile, downloads, name), "utf8").catch(() => "");
          return text === "" ? null : text;
        }),
      async kill() {
        marionette.close();
        await stop(child);
      },
      async close() {
        marionette.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Closes the welcome page, so that no test takes its tab for one that it waits for. */
async function closeWelcome(page: Firefox["page"]): Promise<void> {
  await page.goto(`moz-extension://${uuid}/popup/welcome.html`);
  await until("the welcome page's time to be over", async () => {
    const welcome = await page.evaluate(
      "return browser.storage.local.get('welcome').then(({ welcome }) => welcome)",
    );
    return welcome === "over" ? true : null;
  });
  await page.evaluate(
    "return Promise.all([browser.tabs.getCurrent(), browser.tabs.query({})]).then(([own, all]) => browser.tabs.remove(all.filter(({ id }) => id !== own.id).map(({ id }) => id)))",
  );
}

async function startSession(marionette: Marionette, extension: string): Promise<string> {
  const session = (await marionette.send("WebDriver:NewSession", { acceptInsecureCerts: true })) as {
    readonly capabilities: { readonly browserVersion: string };
  };
  const { value: installed } = (await marionette.send("Addon:Install", {
    path: extension,
    temporary: true,
  })) as { readonly value: string };
  if (installed !== firefoxId) throw new Error(`Firefox installed ${installed}.`);
  return session.capabilities.browserVersion;
}

async function inBrowser(
  marionette: Marionette,
  body: string,
  parameters: readonly unknown[],
): Promise<unknown> {
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  try {
    const { value } = (await marionette.send("WebDriver:ExecuteScript", {
      script: `const window = Services.wm.getMostRecentWindow("navigator:browser");
        return (async (...parameters) => { ${body} })(...arguments);`,
      args: parameters,
    })) as { readonly value: unknown };
    return value;
  } finally {
    await marionette.send("Marionette:SetContext", { value: "content" });
  }
}

/** @throws when it was not running. */
async function stopEventPage(marionette: Marionette): Promise<void> {
  const stop = `const { extension } = WebExtensionPolicy.getByID(parameters[0]);
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    return extension.backgroundState;`;
  const state = await inBrowser(marionette, stop, [firefoxId]);
  if (state !== "stopped") throw new Error(`The event page is ${state}.`);
}

/** Marionette chooses a free port and leaves it in the profile. */
const portIn = (profile: string): Promise<number> =>
  until("Firefox to start", async () => {
    const port = Number(await readFile(join(profile, "MarionetteActivePort"), "utf8").catch(() => ""));
    return port > 0 ? port : null;
  });

/** Ends Firefox with the processes that it has started, which are a group of their own. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, "SIGKILL");
  await ended;
}

function preferences(proxyPort: number, downloadsFolder: string): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    "marionette.port": 0,
    "extensions.webextensions.uuids": JSON.stringify({ [firefoxId]: uuid }),
    // An optional permission is granted without a prompt, which no test can click (browsers-21).
    "extensions.webextOptionalPermissionPrompts": false,
    // Everything goes to the sandbox's proxy, which knows Microsoft's hosts and refuses all others.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    // Files are saved in the profile, without a question.
    "browser.download.folderList": 2,
    "browser.download.dir": downloadsFolder,
    "browser.download.useDownloadDir": true,
    "browser.aboutwelcome.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "intl.locale.requested": "en-US",
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
