#!/bin/sh
# node-ical 0.27.2 finds the summary of an event that is written in small letters, and not its day.
# Versions: node-ical 0.27.2, ical.js 2.2.1; Node.js 20.
# Expected: names of properties, of parameters and their listed values are the same in any case (RFC 5545, section 1.3 and 2).
# Seen: "summary" is read, "dtstart" leaves the event without a beginning, and nothing is said. ical.js reads both.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save node-ical@0.27.2 ical.js@2.2.1 >/dev/null
cat >run.mjs <<'JS'
import ical from "node-ical";
import ICAL from "ical.js";
const calendar = (lines) => ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z",
  ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const one = (lines) => {
  const event = Object.values(ical.sync.parseICS(calendar(lines))).find((part) => part.type === "VEVENT");
  const other = new ICAL.Component(ICAL.parse(calendar(lines))).getFirstSubcomponent("vevent");
  const day = (date) => (date === undefined ? "none" : `${date.getFullYear()}-0${date.getMonth() + 1}-0${date.getDate()}`);
  console.log(`node-ical ${event.summary}, ${day(event.start)}; ical.js ${other.getFirstPropertyValue("summary")}, ${other.getFirstPropertyValue("dtstart")}`);
};
one(["DTSTART;VALUE=DATE:20260301", "SUMMARY:a"]);
one(["dtstart;value=date:20260301", "summary:a"]);
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
node-ical a, 2026-03-01; ical.js a, 2026-03-01
node-ical a, none; ical.js a, 2026-03-01
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
