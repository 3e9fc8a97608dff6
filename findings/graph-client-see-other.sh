#!/usr/bin/env bash
# Package:  @microsoft/microsoft-graph-client 3.0.7, its default chain of middleware. Measured 2026-11-28 on Node 20.
# Expected: an answer 303 (See Other) makes the client GET the address in Location, as RFC 9110 section 15.4.4 says and
#           as it does for 302 with its address.
# Happens:  the client turns the request into a GET but keeps the first address. The address in Location is never
#           asked; the same GET goes out until the limit of 5 redirects, and the call then fails with status 303.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @microsoft/microsoft-graph-client@3.0.7 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { Client } from "@microsoft/microsoft-graph-client";

const { version } = createRequire(import.meta.url)("@microsoft/microsoft-graph-client/package.json");
console.log("@microsoft/microsoft-graph-client", version, "on Node", process.versions.node);

const started = "https://graph.microsoft.com/v1.0/operations/7";
const result = "https://graph.microsoft.com/v1.0/results/7";
const json = { "content-type": "application/json" };

async function ask(status) {
  const sent = [];
  globalThis.fetch = async (address, { method }) => {
    sent.push(`${method} ${address}`);
    return address === result
      ? new Response('{"id":"7"}', { headers: json })
      : new Response(null, { status, headers: { Location: result } });
  };
  const client = Client.initWithMiddleware({ authProvider: { getAccessToken: async () => "not-a-token" } });
  const outcome = await client.api("/operations/7").get().then(
    (body) => `resolved ${JSON.stringify(body)}`,
    (error) => `rejected ${error.statusCode}`,
  );
  console.log(`answer ${status}: ${outcome}`);
  for (const line of sent) console.log(`  ${line}`);
  return { outcome, sent };
}

const found = await ask(302);
const seeOther = await ask(303);
const holds =
  found.outcome === 'resolved {"id":"7"}' &&
  found.sent.at(-1) === `GET ${result}` &&
  seeOther.outcome === "rejected 303" &&
  seeOther.sent.length === 6 &&
  seeOther.sent.every((line) => line === `GET ${started}`);
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
