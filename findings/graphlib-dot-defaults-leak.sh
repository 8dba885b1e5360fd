#!/bin/sh
# graphlib-dot 0.6.4 lets the defaults of a DOT subgraph leak into what stands behind it.
# Versions: graphlib-dot 0.6.4; GraphViz as compiled in @hpcc-js/wasm-graphviz 1.7.0; Node.js 20.
# Expected: "node [shape=box]" inside a subgraph holds to the end of the subgraph; GraphViz draws c as a diamond.
# Seen: c is a box in graphlib-dot, so a chart whose decisions are told from outcomes by shape is read wrongly.
# Source: GraphViz, "DOT Language", section on subgraphs (defaults are local to them).
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save graphlib-dot@0.6.4 @hpcc-js/wasm-graphviz@1.7.0 >/dev/null
cat >run.mjs <<'JS'
import dot from "graphlib-dot";
import {Graphviz} from "@hpcc-js/wasm-graphviz";
const text = "digraph { node [shape=diamond]; a; subgraph { node [shape=box]; b } c }";
const read = dot.read(text);
const drawn = JSON.parse((await Graphviz.load()).layout(text, "dot_json", "dot"));
for (const name of ["a", "b", "c"]) {
  const there = drawn.objects.find((object) => object.name === name);
  console.log(`${name}: graphlib-dot ${read.node(name).shape}, GraphViz ${there.shape}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
a: graphlib-dot diamond, GraphViz diamond
b: graphlib-dot box, GraphViz box
c: graphlib-dot box, GraphViz diamond
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
