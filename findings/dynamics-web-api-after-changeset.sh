#!/usr/bin/env bash
# Package:  dynamics-web-api 2.5.0. Measured 2026-11-28 on Node 20.
# Expected: each answer of a batch has the form that its own request asked for: count() a number, retrieveMultiple() rows.
# Happens:  after a change set of two writes the answers change places in form: count() gets the whole object with its
#           rows, retrieveMultiple() gets a bare number, and its rows are gone. The library counts a change set as one
#           request when it looks up how to read the answers that follow. Without the change set both are right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error dynamics-web-api@2.5.0 >/dev/null
cat >run.cjs <<'JS'
const { createServer } = require("node:http");
const { DynamicsWebApi } = require("dynamics-web-api");

console.log("dynamics-web-api", require("./node_modules/dynamics-web-api/package.json").version);
const lines = (...all) => all.join("\r\n");
const outer = "batchresponse_5f3b1c2a-9d6e-4b7a-8c1d-2e4f6a8b0c1d";
const inner = "changesetresponse_7a1d3e5f-0b2c-4d6e-8f90-1a2b3c4d5e6f";
const head = ["Content-Type: application/http", "Content-Transfer-Encoding: binary"];
const rows = (count, row) =>
  lines(...head, "", "HTTP/1.1 200 OK", "Content-Type: application/json; odata.metadata=minimal", "OData-Version: 4.0", "",
    JSON.stringify({ "@odata.count": count, value: [row] }), "");
const created = (n) =>
  lines(...head, `Content-ID: ${n}`, "", "HTTP/1.1 204 No Content", "OData-Version: 4.0",
    `OData-EntityId: https://contoso.crm.dynamics.com/api/data/v9.2/accounts(0000000${n}-0000-0000-0000-000000000000)`, "", "", "");
const reads = lines(`--${outer}`, rows(7, { accountid: "a" }) + `--${outer}`, rows(9, { contactid: "c" }) + `--${outer}--`, "");
const changeSet = lines(`--${outer}`, `Content-Type: multipart/mixed; boundary=${inner}`, "",
  `--${inner}`, created(1) + `--${inner}`, created(2) + `--${inner}--`, "");

const server = createServer((request, response) => {
  let sent = "";
  request.on("data", (chunk) => (sent += chunk)).on("end", () => {
    response.writeHead(200, { "Content-Type": `multipart/mixed; boundary=${outer}`, "OData-Version": "4.0" });
    response.end((sent.includes("boundary=changeset_") ? changeSet : "") + reads);
  });
});
server.listen(0, "127.0.0.1", async () => {
  const serverUrl = `http://127.0.0.1:${server.address().port}`;
  const api = new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" } });
  async function together(writes) {
    api.startBatch();
    for (const name of writes) api.create({ collection: "accounts", data: { name } });
    api.count({ collection: "accounts", filter: "statecode eq 0" });
    api.retrieveMultiple({ collection: "contacts", count: true });
    const answers = await api.executeBatch();
    const [count, contacts] = answers.slice(-2);
    console.log(`${writes.length} writes first: count() ->`, JSON.stringify(count), " retrieveMultiple() ->", JSON.stringify(contacts));
    return { count, contacts };
  }
  const plain = await together([]);
  const behind = await together(["one", "two"]);
  server.close();
  const holds =
    plain.count === 7 && plain.contacts.value[0].contactid === "c" &&
    behind.count.value[0].accountid === "a" && behind.contacts === 9;
  console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
  process.exitCode = holds ? 0 : 1;
});
JS
env -u http_proxy -u https_proxy node run.cjs
