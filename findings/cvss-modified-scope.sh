#!/bin/sh
# Two CVSS calculators take a modified scope that is not defined for one of the two scopes, one for "changed", the other for "unchanged".
# Versions: vuln-vects 1.1.0, cvss 1.0.5, ae-cvss-calculator 1.0.13, cvss4 1.0.7; Node.js 20.
# Expected: a modified metric that is not defined (X, or left out) has the value of the base metric, and a requirement of Medium has the
# weight 1 (CVSS 3.0, the chapters on environmental metrics and on the values of metrics): an environmental score without any other change is the base score.
# Seen: for scope "unchanged" vuln-vects adds the impact of a changed one, 7.9 for 7.5, and gives that as the overall score; for scope
# "changed" cvss does the opposite, 7.4 for 8.5, and NaN where the other metrics are left out, as the chapter on the vector string allows.
# ae-cvss-calculator and cvss4 agree on the right scores.
# Consequence: "/CR:M", which weighs nothing, changes the score; write MS as U or C.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save vuln-vects@1.1.0 cvss@1.0.5 ae-cvss-calculator@1.0.13 cvss4@1.0.7 >/dev/null
cat >run.cjs <<'JS'
const vects = require("vuln-vects");
const cvss = require("cvss");
const ae = require("ae-cvss-calculator");
const cvss4 = require("cvss4");
const rest = "E:X/RL:X/RC:X/CR:M/IR:X/AR:X/MAV:X/MAC:X/MPR:X/MUI:X/MS:X/MC:X/MI:X/MA:X";
for (const base of ["AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N"]) {
  for (const added of ["CR:M", rest, rest.replace("MS:X", `MS:${/S:(.)/.exec(base)[1]}`)]) {
    const vector = `CVSS:3.0/${base}/${added}`;
    const read = vects.parseCvss3Vector(vector);
    console.log(`${base} and ${added === "CR:M" ? added : `${/MS:./.exec(added)}, rest X`}: vuln-vects ${read.environmentalScore}, `
        + `overall ${read.overallScore}; cvss ${cvss.getEnvironmentalScore(vector)}; `
        + `ae ${ae.fromVector(vector).calculateScores().environmental}; cvss4 ${cvss4.calculateEnvironmentalScore(vector)}`);
  }
}
JS
node run.cjs >seen.txt
cat >expected.txt <<'EXPECTED'
AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N and CR:M: vuln-vects 7.9, overall 7.9; cvss NaN; ae 7.5; cvss4 7.5
AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N and MS:X, rest X: vuln-vects 7.9, overall 7.9; cvss 7.5; ae 7.5; cvss4 7.5
AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N and MS:U, rest X: vuln-vects 7.5, overall 7.5; cvss 7.5; ae 7.5; cvss4 7.5
AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N and CR:M: vuln-vects 8.5, overall 8.5; cvss NaN; ae 8.5; cvss4 8.5
AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N and MS:X, rest X: vuln-vects 8.5, overall 8.5; cvss 7.4; ae 8.5; cvss4 8.5
AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N and MS:C, rest X: vuln-vects 8.5, overall 8.5; cvss 8.5; ae 8.5; cvss4 8.5
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
