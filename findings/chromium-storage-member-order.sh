#!/usr/bin/env bash
# Packages: Chromium 156 (Debian), driven by playwright-core 1.65.1. Measured 2026-12-01.
# Expected: chrome.storage gives an object back with its members in the order in which they were written, as
#           structuredClone and IndexedDB do, so that JSON.stringify of a record that was read equals that of the one written.
# Happens:  local, session and sync give the members of every object in alphabetical order, at every depth. IndexedDB of
#           the same extension keeps the order. A comparison by JSON.stringify of "stored" and "wanted" never matches.
set -euo pipefail
command -v chromium >/dev/null || { echo "needs Debian's package chromium"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error playwright-core@1.65.1 >/dev/null
mkdir extension
cat >extension/manifest.json <<'JSON'
{ "manifest_version": 3, "name": "order", "version": "1", "permissions": ["storage"], "background": { "service_worker": "worker.js" } }
JSON
cat >extension/worker.js <<'JS'
globalThis.probe = async () => {
  const written = { version: 2, id: "a", list: [{ z: 1, b: 2 }] };
  const text = JSON.stringify(written);
  const seen = { written: text };
  for (const area of ["local", "session", "sync"]) {
    await chrome.storage[area].set({ record: written });
    seen[area] = JSON.stringify((await chrome.storage[area].get("record")).record);
  }
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open("order", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("records");
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const ask = (mode, does) =>
    new Promise((resolve, reject) => {
      const request = does(db.transaction("records", mode).objectStore("records"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await ask("readwrite", (store) => store.put(written, "record"));
  seen.indexedDB = JSON.stringify(await ask("readonly", (store) => store.get("record")));
  return seen;
};
JS
cat >run.mjs <<'JS'
import { chromium } from "playwright-core";

const extension = `${process.cwd()}/extension`;
const context = await chromium.launchPersistentContext(`${process.cwd()}/profile`, {
  executablePath: process.argv[2],
  headless: false,
  ignoreDefaultArgs: ["--disable-extensions"],
  args: [
    "--headless=new",
    "--disable-features=DisableLoadExtensionCommandLineSwitch",
    `--load-extension=${extension}`,
    ...(process.getuid() === 0 ? ["--no-sandbox"] : []),
  ],
});
console.log("Chromium", context.browser()?.version() ?? "");
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 30_000 }));
const seen = await worker.evaluate(() => globalThis.probe());
for (const [where, text] of Object.entries(seen)) console.log(where.padEnd(10), text);
await context.close();
const sorted = '{"id":"a","list":[{"b":2,"z":1}],"version":2}';
const holds =
  seen.local === sorted && seen.session === sorted && seen.sync === sorted && seen.indexedDB === seen.written;
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs "$(command -v chromium)"
