#!/usr/bin/env bash
# Package:  @azure/core-rest-pipeline 1.25.1, bearerTokenAuthenticationPolicy. Measured 2026-11-28 on Node 20.
# Expected: a challenge of continuous access evaluation is read in every form that RFC 9110 section 11 allows: the scheme
#           in any case, a parameter as a plain token or in quotes.
# Happens:  the policy asks for a new token with the demanded claims only when the scheme is spelled "Bearer" and the error
#           stands in quotes. With "bearer", or with error=insufficient_claims, the 401 goes to the caller.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @azure/core-rest-pipeline@1.25.1 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { bearerTokenAuthenticationPolicy, createEmptyPipeline, createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";

const name = "@azure/core-rest-pipeline";
console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version);
async function ask(challenge) {
  const asked = [];
  const credential = {
    async getToken(_scopes, { claims }) {
      asked.push(claims);
      return { token: `token-${asked.length}`, expiresOnTimestamp: Date.now() + 3_600_000 };
    },
  };
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: ["https://contoso.crm.dynamics.com/.default"] }));
  const service = {
    async sendRequest(request) {
      const first = request.headers.get("Authorization") === "Bearer token-1";
      const headers = createHttpHeaders(first ? { "WWW-Authenticate": challenge } : {});
      return { request, headers, status: first ? 401 : 200 };
    },
  };
  const { status } = await pipeline.sendRequest(service, createPipelineRequest({ url: "https://contoso.crm.dynamics.com/api/data/v9.2/WhoAmI" }));
  return `${status} after ${asked.length} token request(s)`;
}

const claims = btoa('{"access_token":{"nbf":{"essential":true}}}');
const usual = await ask(`Bearer realm="", error="insufficient_claims", claims="${claims}"`);
const lower = await ask(`bearer realm="", error="insufficient_claims", claims="${claims}"`);
const token = await ask(`Bearer realm="", error=insufficient_claims, claims="${claims}"`);
console.log("usual form:            ", usual);
console.log("scheme in lower case:  ", lower);
console.log("error without quotes:  ", token);

const holds =
  usual === "200 after 2 token request(s)" && [lower, token].every((it) => it === "401 after 1 token request(s)");
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
