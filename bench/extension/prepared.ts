import { createHash, generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Extensions on disk, made for a measurement. */
export interface Prepared {
  /** For `--load-extension`: ours and the references. */
  readonly folders: string;
  /** Id of the extension that has only a worker that answers. */
  readonly bareId: string;
  remove(): void;
}

/** Page of our extension's origin with no script to run; the reference for the popup. */
export const emptyPage = "bench-empty.html";
/** Page of the bare extension, and its popup. */
export const barePage = "page.html";

/** What it says. */
export const emptyText = "Empty.";

const empty = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Empty</title></head><body><p>${emptyText}</p></body></html>\n`;

/** What any worker that answers a message costs. */
const bareWorker = `chrome.runtime.onMessage.addListener((_message, _sender, answer) => { answer("here"); });\n`;

/**
 * Our extension as built, with an empty page added, and a second extension that does nothing.
 * @param built folder of the built extension
 */
export function prepare(built: string): Prepared {
  const folder = mkdtempSync(join(tmpdir(), "textus-setup-bench-"));
  const ours = join(folder, "ours");
  cpSync(built, ours, { recursive: true });
  writeFileSync(join(ours, emptyPage), empty);

  const bare = join(folder, "bare");
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = publicKey.export({ type: "spki", format: "der" });
  mkdirSync(bare);
  writeFileSync(join(bare, "worker.js"), bareWorker);
  writeFileSync(join(bare, barePage), empty);
  const manifest = {
    manifest_version: 3,
    name: "Bare",
    version: "1",
    key: key.toString("base64"),
    background: { service_worker: "worker.js", type: "module" },
    action: { default_popup: barePage },
  };
  writeFileSync(join(bare, "manifest.json"), JSON.stringify(manifest));
  return {
    folders: [ours, bare].join(","),
    bareId: idOf(key),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An extension's id: the first half of its key's SHA-256, in letters from a to p (browsers-07). */
const idOf = (key: Buffer): string =>
  [...createHash("sha256").update(key).digest("hex").slice(0, 32)]
    .map((digit) => String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)))
    .join("");
