#!/bin/sh
# feelin 8.2.0 (FEEL, the expression language of DMN, in JavaScript) cuts the exponent off a whole number and says nothing.
# Versions: feelin 8.2.0, its grammar lezer-feel as it resolves with it; Node.js 20.
# Expected: 1e3 is 1000 as 1.5e3 is 1500, or a syntax error as in engines whose grammar has no exponents.
# Seen: 1e3 is 1, without a warning, while 1.5e3 is 1500; 1e3 + 1 is 2.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save feelin@8.2.0 >/dev/null
cat >run.mjs <<'JS'
import {evaluate} from "feelin";
for (const text of ["1.5e3", "1.5e-2", "1e3", "1E3", "1e3 + 1", "1e3 = 1"]) {
  const {value, warnings} = evaluate(text, {});
  console.log(`${text} -> ${JSON.stringify(value)}, warnings: ${warnings.length}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
1.5e3 -> 1500, warnings: 0
1.5e-2 -> 0.015, warnings: 0
1e3 -> 1, warnings: 0
1E3 -> 1, warnings: 0
1e3 + 1 -> 2, warnings: 0
1e3 = 1 -> true, warnings: 0
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
