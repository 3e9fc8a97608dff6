#!/usr/bin/env bash
# Package:  @microsoft/microsoft-graph-client 3.0.7. Measured 2026-11-28 on Node 20.
# Expected: api("/path?query") keeps the query. Its documentation allows a query in the path, and looking up a service
#           principal by the address of its API is an everyday filter.
# Happens:  "https://" anywhere in the argument makes the client take everything for an absolute address: it removes the
#           scheme from the value in the filter and puts parts of the query where host and version belong. The request
#           goes to a host named like the first segment and nothing is said. A batch loses the whole path of such a
#           request: its url is "/". The same filter given through filter() stays whole.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @microsoft/microsoft-graph-client@3.0.7 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { BatchRequestContent, Client } from "@microsoft/microsoft-graph-client";

const { version } = createRequire(import.meta.url)("@microsoft/microsoft-graph-client/package.json");
console.log("@microsoft/microsoft-graph-client", version, "on Node", process.versions.node);

let sent = "";
const middleware = {
  async execute(context) {
    sent = context.request;
    context.response = new Response('{"value":[]}', { headers: { "content-type": "application/json" } });
  },
};
const client = Client.initWithMiddleware({ middleware });
const filter = "servicePrincipalNames/any(n:n eq 'https://service.powerapps.com/')";

await client.api(`/servicePrincipals?$filter=${filter}`).get();
const inPath = new URL(sent);
console.log("in the path:  ", sent, "-> host", inPath.host);
await client.api("/servicePrincipals").filter(filter).get();
const byMethod = sent;
console.log("by filter():  ", byMethod);

const address = `https://graph.microsoft.com/v1.0/servicePrincipals?$filter=${filter}`;
const batch = new BatchRequestContent([{ id: "1", request: new Request(address) }]);
const [{ url }] = (await batch.getContent()).requests;
console.log("in a batch:   ", url);

const holds =
  inPath.host === "serviceprincipals" &&
  byMethod === `https://graph.microsoft.com/v1.0/servicePrincipals?$filter=${filter}` &&
  url === "/";
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
