#!/usr/bin/env bash
# Packages: ts-ics 2.4.6 and ical.js 2.2.1. Measured 2026-11-28 on Node 20.
# Expected: a calendar that ts-ics read and wrote again rings at the same time. RFC 5545 section 3.8.6.3 makes
#           VALUE=DATE-TIME a must for an alarm at a fixed time, since a TRIGGER is a duration otherwise.
# Happens:  ts-ics reads the fixed time, but writes it without VALUE=DATE-TIME. ical.js refuses to read that alarm, and
#           ts-ics itself reads it as a duration of nothing, so a reminder weeks ahead comes when the event begins.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error ts-ics@2.4.6 ical.js@2.2.1 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { convertIcsCalendar, generateIcsCalendar } from "ts-ics";

for (const name of ["ts-ics", "ical.js"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version);
const file = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Reminder//EN",
  "BEGIN:VEVENT", "UID:secret@example.com", "DTSTAMP:20261128T101500Z", "DTSTART:20281127T090000Z", "SUMMARY:Renew the secret",
  "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Soon", "TRIGGER;VALUE=DATE-TIME:20281101T080000Z", "END:VALARM",
  "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");

const withIcalJs = (text) => {
  try {
    const alarm = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstSubcomponent("valarm");
    return String(alarm.getFirstPropertyValue("trigger"));
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
const withTsIcs = (text) => JSON.stringify(convertIcsCalendar(undefined, text).events[0].alarms[0].trigger);

const again = generateIcsCalendar(convertIcsCalendar(undefined, file));
const line = again.split(/\r?\n/).find((it) => it.startsWith("TRIGGER"));
console.log("first file, ical.js: ", withIcalJs(file));
console.log("first file, ts-ics:  ", withTsIcs(file));
console.log("ts-ics wrote:        ", line);
console.log("second file, ical.js:", withIcalJs(again));
console.log("second file, ts-ics: ", withTsIcs(again));

const holds =
  withIcalJs(file) === "2028-11-01T08:00:00Z" && withTsIcs(file).includes("2028-11-01T08:00:00.000Z") &&
  line === "TRIGGER:20281101T080000Z" && withIcalJs(again).startsWith("refused") &&
  JSON.parse(withTsIcs(again)).type === "relative" && Object.keys(JSON.parse(withTsIcs(again)).value).length === 0;
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs
