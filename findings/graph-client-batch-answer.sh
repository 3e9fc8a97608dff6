#!/usr/bin/env bash
# Package:  @microsoft/microsoft-graph-client 3.0.7, BatchResponseContent. Measured 2026-11-28 on Node 20.
# Expected: the parts of a batch's answer become Responses with the body that the service sent: an object as JSON under
#           any spelling of the header's name (names of headers ignore case) or without one, a picture as its bytes.
# Happens:  only a header spelled exactly "Content-Type" keeps an object. With "content-type", or without the
#           header, the text is "[object Object]": code and message of the error are gone. A picture arrives as its
#           base64 text under the type image/png.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @microsoft/microsoft-graph-client@3.0.7 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { BatchResponseContent } from "@microsoft/microsoft-graph-client";

const { version } = createRequire(import.meta.url)("@microsoft/microsoft-graph-client/package.json");
console.log("@microsoft/microsoft-graph-client", version, "on Node", process.versions.node);

const error = { error: { code: "TooManyRequests", message: "Please retry after" } };
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]).toString("base64");
const content = new BatchResponseContent({
  responses: [
    { id: "usual", status: 429, headers: { "Content-Type": "application/json", "Retry-After": "3" }, body: error },
    { id: "lower case", status: 429, headers: { "content-type": "application/json", "retry-after": "3" }, body: error },
    { id: "no type", status: 429, headers: { "Retry-After": "3" }, body: error },
    { id: "no headers", status: 429, body: error },
    { id: "picture", status: 200, headers: { "Content-Type": "image/png" }, body: picture },
  ],
});
const texts = {};
for (const [id, response] of content.getResponses()) {
  texts[id] = await response.text();
  console.log(`${id.padEnd(10)} ${response.status} ${JSON.stringify(texts[id])}`);
}

const lost = "[object Object]";
const holds =
  texts.usual === JSON.stringify(error) &&
  ["lower case", "no type", "no headers"].every((id) => texts[id] === lost) &&
  texts.picture === picture;
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
