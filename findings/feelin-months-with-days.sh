#!/bin/sh
# feelin 8.2.0: the FEEL function "years and months duration" gives durations with days in them.
# Versions: feelin 8.2.0; Node.js 20.
# Expected: whole months only. The standard gives date("2011-12-22") to date("2013-08-24") as its own example: P1Y8M.
# Seen: P1Y8M2D; from 31 January to 29 February it is P29D, a value that the type "years and months duration" cannot hold.
# Consequence: a table cell such as >= duration("P1M") compares something else than the table means.
# Source: DMN 1.3, the table of conversion functions, entry "years and months duration(from, to)".
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save feelin@8.2.0 >/dev/null
cat >run.mjs <<'JS'
import {evaluate} from "feelin";
const pairs = [["2011-12-22", "2013-08-24"], ["2024-01-31", "2024-02-29"], ["2023-12-31", "2024-03-01"]];
for (const [from, to] of pairs) {
  const text = `years and months duration(date("${from}"), date("${to}"))`;
  const {value, warnings} = evaluate(text, {});
  console.log(`${text} -> ${JSON.stringify(value)}, warnings: ${warnings.length}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
years and months duration(date("2011-12-22"), date("2013-08-24")) -> "P1Y8M2D", warnings: 0
years and months duration(date("2024-01-31"), date("2024-02-29")) -> "P29D", warnings: 0
years and months duration(date("2023-12-31"), date("2024-03-01")) -> "P2M1D", warnings: 0
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
