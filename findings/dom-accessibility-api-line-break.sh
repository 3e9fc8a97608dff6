#!/usr/bin/env bash
# Packages: dom-accessibility-api 0.7.1 in Chromium 156 (Debian), beside Chromium's own accessibility tree.
#           Measured 2026-11-28 with playwright-core 1.65.1.
# Expected: the library, which follows the standard for accessible names, gives a control the name that the browser gives.
# Happens:  a line break inside a control joins its words: "New<br>registration" is "New registration" to the browser and
#           "Newregistration" to the library; a picture's alternative text and the text beside it join, too. Separate blocks
#           get their blank from both.
set -euo pipefail
command -v chromium >/dev/null || { echo "needs Debian's package chromium"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error dom-accessibility-api@0.7.1 playwright-core@1.65.1 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const page = `<!doctype html><title>Names</title>
<button id="break">New<br>registration</button>
<button id="picture"><img alt="Logo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">upload</button>
<button id="blocks"><div>New</div><div>registration</div></button>`;
const root = "node_modules/dom-accessibility-api";
console.log("dom-accessibility-api", JSON.parse(readFileSync(`${root}/package.json`, "utf8")).version);
const browser = await chromium.launch({ executablePath: process.argv[2], args: process.getuid() === 0 ? ["--no-sandbox"] : [] });
console.log("Chromium", browser.version());
const tab = await browser.newPage();
await tab.route("http://page.test/**", (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: page });
  if (!pathname.endsWith(".mjs")) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType: "text/javascript", body: readFileSync(`${root}/dist${pathname}`, "utf8") });
});
await tab.goto("http://page.test/");
const library = await tab.evaluate(async () => {
  const { computeAccessibleName } = await import("/index.mjs");
  return Object.fromEntries([...document.querySelectorAll("[id]")].map((it) => [it.id, computeAccessibleName(it)]));
});
const session = await tab.context().newCDPSession(tab);
const { root: top } = await session.send("DOM.getDocument");
const tree = {};
for (const id of Object.keys(library)) {
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: top.nodeId, selector: `#${id}` });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
  tree[id] = nodes[0].name?.value ?? "";
  console.log(id.padEnd(12), "Chromium", JSON.stringify(tree[id]).padEnd(26), "library", JSON.stringify(library[id]));
}
await browser.close();
const holds =
  tree.break === "New registration" && library.break === "Newregistration" &&
  tree.picture === "Logo upload" && library.picture === "Logoupload" &&
  tree.blocks === "New registration" && library.blocks === "New registration";
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs "$(command -v chromium)"
