import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Bundle {
  readonly file: string;
  readonly code: string;
}

const filesIn = (folder: string, ending: RegExp): readonly Bundle[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, code: readFileSync(file, "utf8") }));

const matching = (bundles: readonly Bundle[], pattern: RegExp): readonly string[] =>
  bundles.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

describe.each(["chrome", "firefox"])("the build for %s", (browser) => {
  const bundles = filesIn(`dist/${browser}`, /\.(js|html)$/);

  it("has the scripts of the background and of every page", () => {
    expect(bundles.filter(({ file }) => file.endsWith(".js")).length).toBeGreaterThan(3);
    expect(bundles.filter(({ file }) => file.endsWith(".html")).length).toBeGreaterThan(2);
  });

  it("makes no code out of text and loads none from elsewhere", () => {
    expect(matching(bundles, /\beval\(|\bnew Function\b/)).toEqual([]);
    // The worker loads its own files (classic-worker.test.ts).
    const loading = matching(bundles, /\bimportScripts\(/);
    expect(loading).toEqual(browser === "chrome" ? ["dist/chrome/background/start.js"] : []);
    expect(matching(bundles, /<script[^>]+src=["']?https?:/)).toEqual([]);
    expect(matching(bundles, /<script(?![^>]*\bsrc=)[^>]*>/)).toEqual([]);
  });

  it("knows nothing of the sandbox: neither its ids and hosts nor that it is being tested", () => {
    // Names of the sandbox's own people and apps, of its endpoints, and of the tools that drive browsers.
    const ours =
      /5e7a11ed-|c0a70500-|@contoso|contoso\.crm|\/_sandbox\/|127\.0\.0\.1|localhost:|vitest|playwright|webdriver/i;
    expect(matching(bundles, ours)).toEqual([]);
  });

  it("brings no source map and nothing that was not built", () => {
    expect(filesIn(`dist/${browser}`, /\.(map|ts|tsx)$/)).toEqual([]);
  });
});

describe("the sources of the extension", () => {
  const sources = ["src", "popup", "background", "content-scripts"].flatMap((folder) =>
    filesIn(folder, /\.tsx?$/),
  );

  it("never ask whether they are being tested", () => {
    expect(sources.length).toBeGreaterThan(100);
    const asks =
      /process\.env|NODE_ENV|import\.meta\.env\.(MODE|DEV|PROD|TEST)|navigator\.webdriver|isTest\b/;
    expect(matching(sources, asks)).toEqual([]);
  });
});
