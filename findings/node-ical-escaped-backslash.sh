#!/bin/sh
# node-ical 0.27.2 makes a line break of an escaped backslash that stands before an n.
# Versions: node-ical 0.27.2, ical.js 2.2.1; Node.js 20.
# Expected: in iCalendar a backslash is written as two, so the summary below is a path with the folder "new" (RFC 5545, section 3.3.11).
# Seen: what the second backslash and the n make is taken first: the text has a backslash, then a line break, then "ew". ical.js reads it
# rightly.
# Consequence: texts of calendar files should do without backslashes.
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
  console.log(`node-ical ${JSON.stringify(event.summary)}, ical.js ${JSON.stringify(other.getFirstPropertyValue("summary"))}`);
};
for (const text of ["C:\\\\new", "C:\\\\old", "one\\ntwo"]) one(["DTSTART;VALUE=DATE:20260301", `SUMMARY:${text}`]);
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
node-ical "C:\\\new", ical.js "C:\\new"
node-ical "C:\\old", ical.js "C:\\old"
node-ical "one\ntwo", ical.js "one\ntwo"
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
