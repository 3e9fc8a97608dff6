import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { Sandbox } from "../../sandbox/start.ts";
import { type Cdp, connectCdp } from "./cdp.ts";
import { findChromium } from "./find-chromium.ts";
import { createPopup, type Popup } from "./popup.ts";
import { until } from "./until.ts";

/** The built extension for Chrome and Edge. */
export const builtForChromium = fileURLToPath(new URL("../../dist/chrome", import.meta.url));

/** Id that follows from the `key` in manifest.json. */
export const extensionId = "icfjfmfnhmfkmiinkfmoaimdnijghfmo";

/** Real Chromium with the built extension. Microsoft's hosts lead to the sandbox, and all others lead nowhere. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly cdp: Cdp;
  readonly popup: Popup;
  /** The side panel, once somebody has opened it. */
  readonly panel: Popup;
  /** A tab of the extension's origin that runs none of its code, for reading its storage. */
  readonly desk: Page;
  /** Folder of the browser profile. */
  readonly profile: string;
  /** Closes the browser; the profile's files stay until `removeProfile`. */
  close(): Promise<void>;
  /** Ends the browser with SIGKILL, as a crash or a power cut does; the profile's files stay. */
  kill(): Promise<void>;
  removeProfile(): Promise<void>;
}

export interface LaunchOptions {
  readonly sandbox: Pick<Sandbox, "port" | "hostPatterns" | "spkiFingerprint">;
  /** Another server on 127.0.0.1, and the hosts that it answers for instead of the sandbox. */
  readonly stranger?: {
    readonly hosts: readonly string[];
    readonly port: number;
    readonly spkiFingerprint: string;
  };
  /** With a window on a display. Default: none. */
  readonly headed?: boolean;
  /** Chromium, or a program that starts it. Default: the one found on this machine. */
  readonly program?: string;
  /** Default: the production build in dist/. */
  readonly extension?: string;
  /** Folder of a profile that a browser was killed or closed in. Default: a new one. */
  readonly profile?: string;
  /** The user agent to report, for a browser that runs Chromium's code, such as Edge. Default: its own. */
  readonly userAgent?: string;
  /** The language of the browser, BCP 47. Default: the machine's. */
  readonly language?: string;
  /** Leaves the welcome page open, which opens after an installation. Default: it is closed. */
  readonly firstRun?: boolean;
}

/** @throws when there is no Chromium on this machine. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { headed = false, extension = builtForChromium } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "textus-setup-chromium-")));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program ?? findChromium(),
    headless: !headed,
    // A root account can't have it (browsers-29), and everything that is loaded here is ours.
    chromiumSandbox: false,
    viewport: null,
    ignoreDefaultArgs: ["--enable-automation"],
    // Linux's Chromium takes its language from the environment.
    ...(options.language !== undefined && { env: { ...process.env, LANGUAGE: options.language } }),
    // The process that started it ends it; Playwright itself would end this process along with the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...browserArguments(options, extension)],
  });
  const browser = context.browser();
  if (!browser) throw new Error("Chromium has no browser session.");
  const cdp = await connectCdp(browser);
  const desk = await madeDesk(context.pages()[0] ?? (await context.newPage()));
  if (options.profile === undefined && !options.firstRun) await closeWelcome(desk);
  return {
    context,
    cdp,
    desk,
    profile,
    popup: popupBy(cdp, desk),
    panel: panelBy(cdp, desk),
    close: () => context.close(),
    kill: () => kill(browser, context),
    removeProfile: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The same browser after its extension was started anew, which closes the extension's own tabs. */
export async function startedAnew(browser: Chromium): Promise<Chromium> {
  const desk = await madeDesk(await browser.context.newPage());
  return { ...browser, desk, popup: popupBy(browser.cdp, desk), panel: panelBy(browser.cdp, desk) };
}

async function madeDesk(page: Page): Promise<Page> {
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}

const popupBy = (cdp: Cdp, desk: Page): Popup =>
  createPopup(cdp, desk, `chrome-extension://${extensionId}/popup/index.html`);

const panelBy = (cdp: Cdp, desk: Page): Popup =>
  createPopup(cdp, desk, `chrome-extension://${extensionId}/popup/panel.html`, "");

/**
 * Presses the extension's icon in the toolbar of the window that has a page. Every browser that is launched here has the
 * command; Chromium keeps it behind a switch.
 */
export async function pressIcon(browser: Pick<Chromium, "context">, page: Page): Promise<void> {
  await (await handAtIcon(browser, page, extensionId))();
}

/** A hand at an extension's icon: everything but the press itself is done. @returns presses it */
export async function handAtIcon(
  { context }: Pick<Chromium, "context">,
  page: Page,
  id: string,
): Promise<() => Promise<unknown>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("Chromium has no browser session.");
  // Not in the protocol's types, as it is experimental.
  const send = session.send as (method: string, params: object) => Promise<unknown>;
  const { targetInfos } = (await send.call(session, "Target.getTargets", {
    filter: [{ type: "tab" }],
  })) as { readonly targetInfos: readonly { readonly targetId: string; readonly url: string }[] };
  const tab = targetInfos.find(({ url }) => url === page.url());
  return () => send.call(session, "Extensions.triggerAction", { id, targetId: tab?.targetId });
}

/**
 * Closes the welcome page of a new profile, so that it does not open in the middle of a test. A policy prevents it from
 * opening; the note that it was shown is there in any case.
 */
async function closeWelcome(desk: Page): Promise<void> {
  await until("the welcome page's time to be over", async () => {
    const { welcome } = (await desk.evaluate("chrome.storage.local.get('welcome')")) as { welcome?: string };
    return welcome === "over" ? true : null;
  });
  await desk.evaluate(
    "(async () => { const own = await chrome.tabs.getCurrent(); const all = await chrome.tabs.query({}); await chrome.tabs.remove(all.filter(({ id }) => id !== own.id).map(({ id }) => id)); })()",
  );
}

async function kill(browser: Browser, context: BrowserContext): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pid = processInfo.find(({ type }) => type === "browser")?.id;
  if (pid === undefined) throw new Error("Chromium does not tell its process.");
  const gone = new Promise((resolve) => context.once("close", resolve));
  process.kill(pid, "SIGKILL");
  await gone;
}

/** Only the sandbox's hosts resolve, so that a request to anywhere else fails, and TLS stays checked. */
export function browserArguments(
  { sandbox, stranger, userAgent, language }: LaunchOptions,
  extension: string,
): readonly string[] {
  const servers = [...(stranger ? [stranger] : []), { ...sandbox, hosts: sandbox.hostPatterns }];
  // The first matching rule counts.
  const rules = servers.flatMap(({ hosts, port }) => hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`));
  const keys = servers.map(({ spkiFingerprint }) => spkiFingerprint);
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND"].join(", ")}`,
    `--ignore-certificate-errors-spki-list=${keys.join(",")}`,
    ...(language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`]),
    ...(userAgent === undefined ? [] : [`--user-agent=${userAgent}`]),
    // For the toolbar icon.
    "--enable-unsafe-extension-debugging",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-component-update",
    "--disable-sync",
    "--disable-background-networking",
    // A popup of full size needs a screen higher than the 600 px of the headless default.
    "--screen-info={1600x1200}",
    "--window-size=1280,1000",
    "--lang=en-US",
  ];
}
