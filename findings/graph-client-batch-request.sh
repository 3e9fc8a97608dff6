#!/usr/bin/env bash
# Package:  @microsoft/microsoft-graph-client 3.0.7, BatchRequestContent. Measured 2026-11-28 on Node 20.
# Expected: a PUT of a picture in a batch carries the picture in base64, as Microsoft describes for JSON batches, or
#           the client says that it cannot.
# Happens:  on Node the body is left out without an error, and the batch is sent with a PUT of nothing. The client
#           takes the FileReader of browsers as soon as there is a Blob; Node has Blob but no FileReader, and the
#           client swallows the ReferenceError. With a FileReader in place the same call writes the base64 text.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @microsoft/microsoft-graph-client@3.0.7 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { BatchRequestContent } from "@microsoft/microsoft-graph-client";

const { version } = createRequire(import.meta.url)("@microsoft/microsoft-graph-client/package.json");
console.log("@microsoft/microsoft-graph-client", version, "on Node", process.versions.node);

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]);
async function logoInBatch() {
  const request = new Request("https://graph.microsoft.com/v1.0/applications/1/logo", {
    method: "PUT",
    headers: { "Content-Type": "image/png" },
    body: bytes,
  });
  const { requests } = await new BatchRequestContent([{ id: "1", request }]).getContent();
  return requests[0];
}

const without = await logoInBatch();
console.log("Node as it is:     ", JSON.stringify(without));

globalThis.FileReader = class extends EventTarget {
  async readAsDataURL(blob) {
    this.result = `data:${blob.type};base64,${Buffer.from(await blob.arrayBuffer()).toString("base64")}`;
    this.dispatchEvent(new Event("load"));
  }
};
const withReader = await logoInBatch();
console.log("with a FileReader: ", JSON.stringify(withReader));

const holds =
  without.method === "PUT" &&
  without.body === undefined &&
  withReader.body === Buffer.from(bytes).toString("base64");
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
