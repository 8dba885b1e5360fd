#!/bin/sh
# @security-alert/sarif-to-markdown 1.11.1 writes "Nothing here." for a report full of errors, where the level stands at the results alone.
# Versions: @security-alert/sarif-to-markdown 1.11.1, sarif-junit 1.1.4; Node.js 20.
# Expected: the level of a result is its own "level"; only where it has none the rule's default counts, and without that it is a warning
# (SARIF 2.1.0, section 3.27.10). The rules, and their defaultConfiguration, may be left out (sections 3.19.23 and 3.49.14). A result whose
# list of suppressions is empty is not suppressed (section 3.27.23), nor is one whose suppression was rejected (section 3.35.3).
# Seen: results of a rule without a default level are dropped, all of them if no rules are listed; hasMessages is false, and shouldFail is
# false although it was asked to fail for errors. The level at the result is never read. Results with an empty list of suppressions, or a
# rejected one, are told as suppressed. sarif-junit fails in every case, as it should.
# Consequence: give each rule a defaultConfiguration.level, also where every result has a level. Issue 50 there tells a part of it.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save @security-alert/sarif-to-markdown@1.11.1 sarif-junit@1.1.4 >/dev/null
cat >run.mjs <<'JS'
import fs from "node:fs";
import toMarkdown from "@security-alert/sarif-to-markdown";
import toJunit from "sarif-junit";
const locations = [{ physicalLocation: { artifactLocation: { uri: "a.md" }, region: { startLine: 1 } } }];
const result = { ruleId: "r1", level: "error", message: { text: "a broken link" }, locations };
const rules = [{ id: "r1", defaultConfiguration: { level: "error" } }];
const cases = [
  ["level at rule and result", rules, result],
  ["level at the result", [{ id: "r1" }], result],
  ["no rules listed", undefined, result],
  ["no suppressions", rules, { ...result, suppressions: [] }],
  ["a rejected one", rules, { ...result, suppressions: [{ kind: "external", status: "rejected" }] }],
];
const convert = toMarkdown.sarifToMarkdown({ owner: "o", repo: "r", branch: "main", sourceRoot: "", simple: true, failOn: ["error"] });
for (const [name, listed, one] of cases) {
  const log = { version: "2.1.0", runs: [{ tool: { driver: { name: "t", rules: listed } }, results: [one] }] };
  const [{ body, hasMessages, shouldFail }] = convert(log);
  const [results, suppressed] = body.split(/## Suppressed results/i).map((part) => part.includes("main/a.md#L1"));
  const told = results ? "among the results" : suppressed ? "as suppressed" : "nowhere";
  fs.writeFileSync("log.sarif", JSON.stringify(log));
  toJunit({ _: ["log.sarif", "junit.xml", name] });
  const failed = fs.readFileSync("junit.xml", "utf8").split("<testsuite ").find((suite) => suite.includes(`name="${name}"`)).includes("<failure");
  console.log(`${name}: told ${told}, hasMessages ${hasMessages}, shouldFail ${shouldFail}; sarif-junit ${failed ? "fails" : "passes"}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
level at rule and result: told among the results, hasMessages true, shouldFail true; sarif-junit fails
level at the result: told nowhere, hasMessages false, shouldFail false; sarif-junit fails
no rules listed: told nowhere, hasMessages false, shouldFail false; sarif-junit fails
no suppressions: told as suppressed, hasMessages true, shouldFail true; sarif-junit fails
a rejected one: told as suppressed, hasMessages true, shouldFail true; sarif-junit fails
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
