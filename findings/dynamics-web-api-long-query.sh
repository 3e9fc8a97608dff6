#!/usr/bin/env bash
# Package:  dynamics-web-api 2.5.0. Measured 2026-11-28 on Node 20.
# Expected: a refused query rejects, however long its address is.
# Happens:  the library puts a GET whose address is longer than 2000 characters into a batch by itself. OData answers a
#           batch with 200 and tells the refusal inside. The promise then resolves, with an Error as the "rows": its
#           message is empty, the code stands in a member `error`. The same refusal of a short query rejects.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error dynamics-web-api@2.5.0 >/dev/null
cat >run.cjs <<'JS'
const { createServer } = require("node:http");
const { DynamicsWebApi } = require("dynamics-web-api");

console.log("dynamics-web-api", require("./node_modules/dynamics-web-api/package.json").version);
const refusal = JSON.stringify({ error: { code: "0x80040220", message: "A privilege is missing." } });
const boundary = "batchresponse_5f3b1c2a-9d6e-4b7a-8c1d-2e4f6a8b0c1d";
const batch = [
  `--${boundary}`,
  "Content-Type: application/http",
  "Content-Transfer-Encoding: binary",
  "",
  "HTTP/1.1 403 Forbidden",
  "Content-Type: application/json; odata.metadata=minimal",
  "OData-Version: 4.0",
  "",
  refusal,
  `--${boundary}--`,
  "",
].join("\r\n");

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    console.log(" ", request.method, request.url.slice(0, 60));
    const batched = request.url.endsWith("/$batch");
    const type = batched ? `multipart/mixed; boundary=${boundary}` : "application/json; odata.metadata=minimal";
    response.writeHead(batched ? 200 : 403, { "Content-Type": type, "OData-Version": "4.0" });
    response.end(batched ? batch : refusal);
  });
});
server.listen(0, "127.0.0.1", async () => {
  const serverUrl = `http://127.0.0.1:${server.address().port}`;
  const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" } });
  const ask = (roles) =>
    api
      .retrieveMultiple({
        collection: "roles",
        select: ["name"],
        filter: Array.from({ length: roles }, (_, n) => `roleid eq ${String(n).padStart(8, "0")}-0000-0000-0000-000000000000`).join(" or "),
      })
      .then((value) => ({ how: "resolved", value }), (value) => ({ how: "rejected", value }));
  const tell = (name, { how, value }) =>
    console.log(`${name}: ${how} with ${value.constructor.name}, status ${value.status}, message ${JSON.stringify(value.message)}, error ${JSON.stringify(value.error)}`);

  const short = await ask(1);
  tell("short query", short);
  const long = await ask(60);
  tell("long query", long);
  server.close();
  const holds =
    short.how === "rejected" && short.value.status === 403 && short.value.message === "A privilege is missing." &&
    long.how === "resolved" && long.value instanceof Error && long.value.status === 403 && long.value.message === "";
  console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
  process.exitCode = holds ? 0 : 1;
});
JS
env -u http_proxy -u https_proxy node run.cjs
