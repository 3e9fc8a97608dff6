#!/usr/bin/env bash
# Packages: ics 3.12.0 (npm) beside Debian's python3-icalendar 4.0.3-5. Measured 2026-11-28 on Node 20 and Python 3.11.
# Expected: durations in the grammar of RFC 5545 section 3.3.6, where a T stands only before hours, minutes or seconds, and
#           weeks stand alone.
# Happens:  ics always ends the days or weeks with a T: two weeks become P2WT and 60 days P60DT. Debian's icalendar takes the
#           days all the same and refuses the weeks: the whole calendar cannot be read. The same file without the T can.
set -euo pipefail
[ -x /usr/bin/python3 ] || { echo "needs Debian's python3"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error ics@3.12.0 >/dev/null
apt-get download -qq python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 2>/dev/null
for package in *.deb; do dpkg -x "$package" debian; done
cat >write.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const { createEvent } = require("ics");

console.log("ics", require("./node_modules/ics/package.json").version);
const grammar = /^[+-]?P(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;
for (const [name, before] of Object.entries({ days: { days: 60 }, weeks: { weeks: 2 }, minutes: { minutes: 30 } })) {
  const alarm = { action: "display", description: "Soon", trigger: { ...before, before: true } };
  const { error, value } = createEvent({ title: "Renew", start: [2028, 11, 27], end: [2028, 11, 28], alarms: [alarm] });
  if (error) throw error;
  const duration = /TRIGGER:(\S+)/.exec(value)[1];
  console.log(" ", JSON.stringify(before), "->", duration, grammar.test(duration) ? "(in the grammar)" : "(not in the grammar)");
  writeFileSync(`${name}.ics`, value);
  writeFileSync(`${name}.mended.ics`, value.replace(/(TRIGGER:\S*)T\r?\n/, "$1\r\n"));
  writeFileSync(`${name}.txt`, duration);
}
JS
node write.cjs
cat >read.py <<'PY'
import sys
import icalendar
print("icalendar", icalendar.__version__)
def read(name):
    try:
        with open(name, "rb") as file:
            event = icalendar.Calendar.from_ical(file.read()).walk("VALARM")[0]
        return "reads " + str(event["TRIGGER"].dt)
    except ValueError as error:
        return "refused: " + str(error)
names = ["days", "days.mended", "weeks", "weeks.mended", "minutes"]
found = {name: read(name + ".ics") for name in names}
for name in names:
    print(" ", name.ljust(14), found[name])
holds = (
    open("days.txt").read() == "-P60DT" and open("weeks.txt").read() == "-P2WT" and open("minutes.txt").read() == "-PT30M"
    and found["weeks"].startswith("refused") and found["weeks.mended"] == "reads -14 days, 0:00:00"
    and found["days"] == found["days.mended"] and found["minutes"].startswith("reads")
)
print("FINDING HOLDS" if holds else "FINDING CHANGED")
sys.exit(0 if holds else 1)
PY
PYTHONPATH="$dir/debian/usr/lib/python3/dist-packages" /usr/bin/python3 read.py
