#!/usr/bin/env bash
# Package:  @azure/msal-node 7.2.3 (msal-browser 5.30.0 shares the code). Measured 2026-11-28 on Node 20.
# Expected: a token request that was answered 302, 403 or 404 without an OAuth error in the body rejects.
# Happens:  MSAL looks for a member `error` and nothing else. A proxy's refusal, a page or an empty JSON object
#           resolves as a result whose access token is "". Only an answer with `error` rejects.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @azure/msal-node@7.2.3 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { ConfidentialClientApplication } from "@azure/msal-node";

console.log("@azure/msal-node", createRequire(import.meta.url)("@azure/msal-node/package.json").version);
async function ask(status, body) {
  const answer = async () => ({ status, body, headers: {} });
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: "11111111-2222-3333-4444-555555555555",
      authority: "https://login.microsoftonline.com/66666666-7777-8888-9999-000000000000",
      clientSecret: "not-a-secret",
    },
    system: { networkClient: { sendGetRequestAsync: answer, sendPostRequestAsync: answer } },
  });
  return app.acquireTokenByClientCredential({ scopes: ["https://graph.microsoft.com/.default"] }).then(
    (result) => `resolved, access token ${JSON.stringify(result?.accessToken)}`,
    (error) => `rejected, ${error.errorCode}`,
  );
}

const outcomes = {};
for (const [status, body] of [[302, {}], [400, {}], [403, {}], [404, {}], [401, { error: "invalid_client", error_description: "AADSTS7000215" }]]) {
  const name = `${status} ${JSON.stringify(body)}`;
  outcomes[status] = await ask(status, body);
  console.log(name.padEnd(70), outcomes[status]);
}
const empty = 'resolved, access token ""';
const holds = [302, 400, 403, 404].every((status) => outcomes[status] === empty) && outcomes[401] === "rejected, invalid_client";
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
