import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { findChromium } from "../../drive/browser/find-chromium.ts";
import { turnGuideOn } from "../../drive/browser/turn-guide-on.ts";
import { startSandbox } from "../../sandbox/start.ts";
import { guideRuns } from "./guide-on.ts";
import { portalUrl, servePortal } from "./portal-page.ts";

/** The same page in its own browser, with something or nothing beside it. */
export interface Variant {
  readonly page: Page;
  /** Addresses of the scripts that are measured. */
  isMeasured(url: string): boolean;
  /** Restores the state after the page has loaded again. */
  afterLoad(): Promise<void>;
  close(): Promise<void>;
}

/** Names of the variants to compare. */
export type VariantName = "none" | "driver" | "eager" | "off" | "on";

const ofExtension = (url: string): boolean => url.startsWith("chrome-extension://");
const nothing = async (): Promise<void> => {};

/** Our extension and its references, opened on the portal's page. */
export const variants: Readonly<Record<VariantName, () => Promise<Variant>>> = {
  /** A browser without an extension. */
  none: () => plain(() => false, nothing),
  /** driver.js in the page, with the same highlight. */
  async driver() {
    const root = dirname(createRequire(import.meta.url).resolve("driver.js"));
    return plain(
      (url) => url.endsWith("driver.js.iife.js"),
      async (page) => {
        // The script has an address of its own, so that the profile can tell it from the page.
        await page.context().route("https://entra.microsoft.com/driver/**", (route) =>
          route.fulfill({
            path: join(root, new URL(route.request().url()).pathname.slice("/driver/".length)),
          }),
        );
        await page.addStyleTag({ url: "/driver/driver.css" });
        await page.addScriptTag({ url: "/driver/driver.js.iife.js" });
        await page.evaluate(
          `globalThis.driver.js.driver().highlight({ element: "#target", popover: { title: "Copy the id" } })`,
        );
      },
    );
  },
  /** An extension written without much thought: it looks at the page again after every change. */
  async eager() {
    const folder = mkdtempSync(join(tmpdir(), "textus-setup-eager-"));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(eagerManifest));
    writeFileSync(join(folder, "eager.js"), eagerScript);
    return plain(ofExtension, nothing, {
      args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
      removed: () => rmSync(folder, { recursive: true, force: true }),
    });
  },
  /** Ours, installed, with the guide off. */
  off: () => ours(({ context }) => context.newPage(), nothing),
  /** Ours with the guide on. */
  on: () => ours(turnGuideOn, guideRuns),
};

async function plain(
  isMeasured: Variant["isMeasured"],
  prepare: (page: Page) => Promise<void>,
  extension: { readonly args: readonly string[]; readonly removed: () => void } = {
    args: [],
    removed: () => {},
  },
): Promise<Variant> {
  const profile = mkdtempSync(join(tmpdir(), "textus-setup-plain-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [...extension.args, "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking"],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await servePortal(context);
  await page.goto(portalUrl);
  await prepare(page);
  return {
    page,
    isMeasured,
    afterLoad: () => prepare(page),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      extension.removed();
    },
  };
}

/** Another version of ours with the guide on. @param folder that version's project, built */
export const onBefore = (folder: string): Promise<Variant> =>
  ours(turnGuideOn, guideRuns, join(resolve(folder), "dist/chrome"));

async function ours(
  open: (browser: Chromium) => Promise<Page>,
  check: (page: Page) => Promise<void>,
  extension?: string,
): Promise<Variant> {
  const sandbox = await startSandbox({ scenario: "contoso" });
  const browser = await launchChromium({ sandbox, ...(extension === undefined ? {} : { extension }) });
  await servePortal(browser.context);
  const page = await open(browser);
  await page.goto(portalUrl);
  await check(page);
  return {
    page,
    isMeasured: ofExtension,
    afterLoad: nothing,
    async close() {
      await browser.close();
      await Promise.all([browser.removeProfile(), sandbox.close()]);
    },
  };
}

const eagerManifest = {
  manifest_version: 3,
  name: "Eager",
  version: "1",
  content_scripts: [{ matches: ["https://entra.microsoft.com/*"], js: ["eager.js"], all_frames: true }],
};

const eagerScript = `const ring = document.createElement("div");
ring.style.cssText = "position:fixed;border:2px solid;pointer-events:none";
document.documentElement.append(ring);
const look = () => {
  const target = [...document.querySelectorAll("button, a, input, dd")].find(
    (one) => one.textContent.includes("New registration") && one.offsetParent !== null,
  );
  if (!target) return;
  const { left, top, width, height } = target.getBoundingClientRect();
  ring.style.inset = top + "px auto auto " + left + "px";
  ring.style.width = width + "px";
  ring.style.height = height + "px";
};
new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
look();
`;
