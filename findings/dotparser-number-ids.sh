#!/bin/sh
# dotparser 1.1.1 makes one node of 1 and 1.0, and two of 1 and "1"; GraphViz does it the other way round.
# Versions: dotparser 1.1.1; GraphViz as in @hpcc-js/wasm-graphviz 1.7.0; Node.js 20.
# Expected: an id is its text: 1 and "1" are the same node, 1.0 (a version, a section number) is another.
# Seen: unquoted numerals become JavaScript numbers: 1.0 is 1, 007 is 7, and 1 is not "1".
# Source: GraphViz, "DOT Language": an ID is just a string; the lack of quotes makes no difference.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save dotparser@1.1.1 @hpcc-js/wasm-graphviz@1.7.0 >/dev/null
cat >run.mjs <<'JS'
import dotparser from "dotparser";
import {Graphviz} from "@hpcc-js/wasm-graphviz";
const graphviz = await Graphviz.load();
for (const ids of [["1", "1.0"], ["1", "\"1\""], ["7", "007"], ["1.10", "1.1"]]) {
  const text = `graph { ${ids.join("; ")} }`;
  const read = new Set(dotparser(text)[0].children.map((child) => child.node_id.id));
  const drawn = JSON.parse(graphviz.layout(text, "dot_json", "dot")).objects;
  console.log(`${ids.join(" and ")}: dotparser ${read.size}, GraphViz ${drawn.length}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
1 and 1.0: dotparser 1, GraphViz 2
1 and "1": dotparser 2, GraphViz 1
7 and 007: dotparser 1, GraphViz 2
1.10 and 1.1: dotparser 1, GraphViz 2
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
