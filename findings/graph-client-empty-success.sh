#!/usr/bin/env bash
# Package:  @microsoft/microsoft-graph-client 3.0.7. Measured 2026-11-28 on Node 20.
# Expected: a write that the service answered with 200, 201 or 202 and an empty body resolves, as it does with 204.
# Happens:  with Content-Type: application/json, which services and proxies often add to an empty answer too, the call rejects
#           with a GraphError that has the status of the success and a message about the end of JSON. Code that repeats a
#           failed create makes a second one. Without the Content-Type the same answer resolves.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @microsoft/microsoft-graph-client@3.0.7 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { Client } from "@microsoft/microsoft-graph-client";

const { version } = createRequire(import.meta.url)("@microsoft/microsoft-graph-client/package.json");
console.log("@microsoft/microsoft-graph-client", version, "on Node", process.versions.node);
async function post(status, headers) {
  const middleware = {
    async execute(context) {
      context.response = new Response(status === 204 ? null : "", { status, headers });
    },
  };
  return Client.initWithMiddleware({ middleware }).api("/applications").post({ displayName: "Example" }).then(
    () => "resolved",
    (error) => `rejected: ${error.constructor.name}, status ${error.statusCode}, ${error.code}`,
  );
}
const json = { "Content-Type": "application/json" };
const outcomes = {};
for (const [name, status, headers] of [["204", 204, {}], ["201 bare", 201, {}], ["200 json", 200, json], ["201 json", 201, json], ["202 json", 202, json]]) {
  outcomes[name] = await post(status, headers);
  console.log(name.padEnd(10), outcomes[name]);
}
const holds =
  outcomes["204"] === "resolved" && outcomes["201 bare"] === "resolved" &&
  [200, 201, 202].every((status) => outcomes[`${status} json`] === `rejected: GraphError, status ${status}, SyntaxError`);
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
