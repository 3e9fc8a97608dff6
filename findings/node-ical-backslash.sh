#!/usr/bin/env bash
# Packages: node-ical 0.27.2, beside ical.js 2.2.1 and ts-ics 2.4.6. Measured 2026-11-28 on Node 20.
# Expected: a text "C:\new" comes back as it went in. In a calendar file a backslash is doubled (RFC 5545 section 3.3.11), so
#           the file holds C:\\new.
# Happens:  ical.js and ts-ics give the text. node-ical takes the second backslash and the n for a line end and
#           returns C:\, a line break, and ew. Text that a Windows path or a domain account (CONTOSO\nina) stands in breaks.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error node-ical@0.27.2 ical.js@2.2.1 ts-ics@2.4.6 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { convertIcsCalendar } from "ts-ics";

for (const name of ["node-ical", "ical.js", "ts-ics"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version);
const text = String.raw`Run C:\new\check.cmd as CONTOSO\nina`;
const file = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Reminder//EN",
  "BEGIN:VEVENT", "UID:secret@example.com", "DTSTAMP:20261128T101500Z", "DTSTART:20281127T090000Z", "SUMMARY:Renew the secret",
  `DESCRIPTION:${text.replaceAll("\\", "\\\\")}`, "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");
const read = {
  "ical.js": new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent").getFirstPropertyValue("description"),
  "ts-ics": convertIcsCalendar(undefined, file).events[0].description,
  "node-ical": Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === "VEVENT").description,
};
for (const [name, value] of Object.entries(read)) console.log(name.padEnd(10), JSON.stringify(value));
const holds = read["ical.js"] === text && read["ts-ics"] === text && read["node-ical"] !== text && read["node-ical"].split("\n").length === 3;
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
