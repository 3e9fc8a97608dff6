#!/usr/bin/env bash
# Package:  @odata/client 2.21.10. Measured 2026-11-28 on Node 20.
# Expected: filter().property(name).eq(text) writes the text as a string literal: in quotes, with inner quotes doubled.
# Happens:  quotes are not doubled, so a display name like O'Brien ends the literal early. A text that begins with "datetime"
#           or with a quote is taken for a literal already and gets no quotes: an app called "datetime service" gives
#           displayName eq datetime service, which no service can parse.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error @odata/client@2.21.10 >/dev/null
cat >run.cjs <<'JS'
const { filter } = require("@odata/client");

console.log("@odata/client", require("./node_modules/@odata/client/package.json").version);
const expected = { Contoso: "'Contoso'", "O'Brien": "'O''Brien'", "datetime service": "'datetime service'" };
const written = {};
for (const [name, literal] of Object.entries(expected)) {
  written[name] = filter().property("displayName").eq(name).build();
  console.log(written[name].padEnd(40), written[name] === `displayName eq ${literal}` ? "right" : `should be displayName eq ${literal}`);
}
const holds =
  written.Contoso === "displayName eq 'Contoso'" && written["O'Brien"] === "displayName eq 'O'Brien'" &&
  written["datetime service"] === "displayName eq datetime service";
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.cjs
