#!/usr/bin/env bash
# Package:  oauth4webapi 3.8.8 beside the challenge that Dataverse sends with its 401: its WWW-Authenticate has addresses
#           without quotes. Measured 2026-11-28 on Node 20.
# Expected: a library for OAuth tells the caller of a 401 with a Bearer challenge that there was one, and where to sign in.
# Happens:  protectedResourceRequest() resolves with Dataverse's 401 as if it had no challenge at all, so code that waits
#           for WWWAuthenticateChallengeError takes the refusal for an answer. With quotes around the same addresses
#           the error is thrown. (RFC 9110 does want quotes there; Dataverse has sent it this way for years.)
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error oauth4webapi@3.8.8 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { customFetch, protectedResourceRequest } from "oauth4webapi";

console.log("oauth4webapi", JSON.parse(readFileSync("node_modules/oauth4webapi/package.json", "utf8")).version);
const address = new URL("https://contoso.crm.dynamics.com/api/data/v9.2/WhoAmI");
const authorize = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/oauth2/authorize";
const resource = "https://contoso.crm.dynamics.com/";

function ask(challenge) {
  const answer = async () => new Response(null, { status: 401, headers: { "WWW-Authenticate": challenge } });
  return protectedResourceRequest("not-a-token", "GET", address, undefined, undefined, { [customFetch]: answer }).then(
    ({ status }) => `resolved ${status}`,
    (error) => `threw ${error.constructor.name} with ${Object.keys(error.cause[0].parameters)}`,
  );
}

const bare = await ask(`Bearer authorization_uri=${authorize}, resource_id=${resource}`);
const quoted = await ask(`Bearer authorization_uri="${authorize}", resource_id="${resource}"`);
console.log("as Dataverse sends it:", bare);
console.log("the same in quotes:   ", quoted);
const holds = bare === "resolved 401" && quoted === "threw WWWAuthenticateChallengeError with authorization_uri,resource_id";
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
