#!/bin/sh
# Three parsers of DOT for JavaScript refuse a string that GraphViz lets authors write in two halves.
# Versions: graphlib-dot 0.6.4, dotparser 1.1.1, @ts-graphviz/ast 3.0.6; GraphViz as in @hpcc-js/wasm-graphviz 1.7.0; Node.js 20.
# Expected: "long " + "label" is one label; the DOT grammar names the operator, and it is how long labels are wrapped.
# Seen: all three stop at the plus sign; GraphViz takes it.
# Source: GraphViz, "DOT Language": double-quoted strings can be concatenated using a + operator.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save graphlib-dot@0.6.4 dotparser@1.1.1 @ts-graphviz/ast@3.0.6 @hpcc-js/wasm-graphviz@1.7.0 >/dev/null
cat >run.mjs <<'JS'
import graphlib from "graphlib-dot";
import dotparser from "dotparser";
import {parse} from "@ts-graphviz/ast";
import {Graphviz} from "@hpcc-js/wasm-graphviz";
const text = `digraph { a [label="long " + "label"] }`;
const graphviz = await Graphviz.load();
const readers = {
  "GraphViz": () => JSON.parse(graphviz.layout(text, "dot_json", "dot")).objects[0].label,
  "graphlib-dot": () => graphlib.read(text).node("a").label,
  "dotparser": () => JSON.stringify(dotparser(text)),
  "@ts-graphviz/ast": () => JSON.stringify(parse(text)),
};
for (const [name, read] of Object.entries(readers)) {
  try {
    console.log(`${name}: ${read()}`);
  } catch (error) {
    console.log(`${name}: refused, ${/"\+" found/.test(error.message) ? "at the plus sign" : error.message}`);
  }
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
GraphViz: long label
graphlib-dot: refused, at the plus sign
dotparser: refused, at the plus sign
@ts-graphviz/ast: refused, at the plus sign
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
