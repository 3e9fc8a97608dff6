import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Rasterises icons/icon.svg at the sizes of the manifest; run by hand when the drawing changes. */
const svg = readFileSync("icons/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", chromiumSandbox: false });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
