#!/bin/sh
# adr-log 2.2.0 lists README.md and template.md as decisions and invents numbers for them.
# Versions: adr-log 2.2.0; Node.js 20.
# Expected: files without a number in their name are no records, or are listed without one.
# Seen: they get ADR-1, ADR-2 in the order of names, beside the real ADR-0001 and ADR-0002; records in folders below are mixed in.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save adr-log@2.2.0 >/dev/null
mkdir -p adr/archive
printf "# Use Postgres\n" >adr/0001-postgres.md
printf "# Use Redis\n" >adr/0002-redis.md
printf "# About these records\n" >adr/README.md
printf "# Short title of the problem\n" >adr/template.md
printf "# Use files\n" >adr/archive/0001-files.md
node_modules/.bin/adr-log -d adr -i adr/index.md >/dev/null
grep "^\* " adr/index.md | LC_ALL=C sort >seen.txt
cat >expected.txt <<'EXPECTED'
* [ADR-0001](0001-postgres.md) - Use Postgres
* [ADR-0001](archive/0001-files.md) - Use files
* [ADR-0002](0002-redis.md) - Use Redis
* [ADR-1](README.md) - About these records
* [ADR-2](template.md) - Short title of the problem
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
