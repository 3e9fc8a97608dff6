import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAdmin } from "../../drive/browser/admin.ts";
import { type Chromium, launchChromium } from "../../drive/browser/chromium.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { accountOf, signInAppOf } from "../../drive/browser/tenant.ts";
import { until } from "../../drive/browser/until.ts";
import template from "../../manifest.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { versionOfPackage } from "../../scripts/build/version.ts";
import { runPackage } from "../../scripts/package/run-package.ts";
import { unpack } from "../support/unpack.ts";

/**
 * The package for Edge, in Chromium that calls itself Edge: no real Edge is to be had here. It is run without the
 * browser's own `browser` object as well, as Edge and Chrome of `minimum_chrome_version` are, so that
 * webextension-polyfill is what speaks to the browser in the worker; pages use `chrome`, whose promises they need, as it is.
 */
describe("The package for Edge", () => {
  const edge =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0";
  let folder: string;
  let sandbox: Sandbox;
  let chromium: Chromium | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "textus-setup-edge-"));
    sandbox = await startSandbox({ scenario: { extends: "multi-tenant-sign-in" } });
    const { status, stderr } = runPackage([
      ...["--only", "edge", "--out", folder],
      ...["--client-id", signInAppOf(sandbox), "--publisher", "TextUs Inc."],
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const package_ = join(folder, "edge");
    unpack(join(folder, `textus-setup-${versionOfPackage()}-edge.zip`), package_);
    giveId(package_);
    takeBrowserAway(package_);
  });

  afterAll(async () => {
    await chromium?.close();
    await chromium?.removeProfile();
    await sandbox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("goes to verified credentials through the polyfill", async () => {
    chromium = await launchChromium({ sandbox, extension: join(folder, "edge"), userAgent: edge });
    const { context } = chromium;
    expect(await chromium.desk.evaluate("navigator.userAgent")).toBe(edge);
    const admin = createAdmin(chromium, accountOf(sandbox, "admin@contoso.com"));
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    await until("a call as the polyfill makes it", async () =>
      Number(await worker.evaluate("globalThis.calledBack")) > 0 ? true : null,
    );
    expect(await worker.evaluate("navigator.userAgent")).toBe(edge);

    const { result } = await admin.run();
    expect(result?.verified).toBe(true);
    expect(await readIndependently(sandbox, await admin.copyAll())).toBeTruthy();
  });
});

/** Stands for the id that a store gives the package. */
function giveId(folder: string): void {
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, key: template.key }));
}

/**
 * Takes the native object away before any script of the package runs, which is when the polyfill decides. Chromium 156
 * puts it back into a worker later. So calls with a callback are counted: the polyfill alone makes them.
 */
function takeBrowserAway(folder: string): void {
  const file = "no-native-browser.js";
  const script = `delete globalThis.browser;
globalThis.calledBack = 0;
const area = chrome.storage.local;
const { get } = area;
area.get = (...input) => {
  if (typeof input.at(-1) === "function") globalThis.calledBack += 1;
  return get.apply(area, input);
};
`;
  writeFileSync(join(folder, file), script);
  const { background } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const worker = join(folder, background.service_worker);
  const first = background.type === "module" ? `import "/${file}";\n` : `importScripts("/${file}");\n`;
  writeFileSync(worker, first + readFileSync(worker, "utf8"));
  for (const page of ["index", "options", "welcome"]) {
    const html = join(folder, `popup/${page}.html`);
    const text = readFileSync(html, "utf8");
    writeFileSync(html, text.replace("<head>", `<head>\n    <script src="/${file}"></script>`));
  }
}
