#!/bin/sh
# adr-log 2.2.0 cuts the first two letters off the title of a decision record whose heading is underlined.
# Versions: adr-log 2.2.0; Node.js 20.
# Expected: a heading may be written with # or by a line of = below it (CommonMark, "Setext headings"); both give the title.
# Seen: the first line is taken whatever it is, and its first two characters are dropped: "e Redis"; a licence comment becomes the title.
# Consequence: records that are to be listed by it need a # heading as the very first line.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save adr-log@2.2.0 >/dev/null
mkdir adr
printf "# Use Postgres\n\nText.\n" >adr/0001-postgres.md
printf "Use Redis\n=========\n\nText.\n" >adr/0002-redis.md
printf "<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n\n# Use Kafka\n\nText.\n" >adr/0003-kafka.md
printf "## Second level only\n\nText.\n" >adr/0004-second-level.md
node_modules/.bin/adr-log -d adr -i adr/index.md >/dev/null
grep "^\* " adr/index.md >seen.txt
cat >expected.txt <<'EXPECTED'
* [ADR-0001](0001-postgres.md) - Use Postgres
* [ADR-0002](0002-redis.md) - e Redis
* [ADR-0003](0003-kafka.md) - -- SPDX-License-Identifier: CC-BY-4.0 -->
* [ADR-0004](0004-second-level.md) -  Second level only
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
