#!/bin/sh
# @ts-graphviz/ast 3.0.6 refuses two forms that the DOT grammar and GraphViz allow.
# Versions: @ts-graphviz/ast 3.0.6; GraphViz as in @hpcc-js/wasm-graphviz 1.7.0; Node.js 20.
# Expected: attr_list : "[" [ a_list ] "]" [ attr_list ], so a node may have several lists; a comment may stand between any two tokens.
# Seen: a second list is a syntax error, and so is a comment before or behind the arrow of an edge.
# Source: GraphViz, "DOT Language", the grammar and the paragraph on comments.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save @ts-graphviz/ast@3.0.6 @hpcc-js/wasm-graphviz@1.7.0 >/dev/null
cat >run.mjs <<'JS'
import {parse} from "@ts-graphviz/ast";
import {Graphviz} from "@hpcc-js/wasm-graphviz";
const graphviz = await Graphviz.load();
const taken = (read) => { try { read(); return "taken"; } catch { return "refused"; } };
for (const text of ["digraph { a [color=red, label=x] }", "digraph { a [color=red][label=x] }",
    "digraph { a -> /* why */ b }", "digraph { a /* why */ -> b }"]) {
  console.log(`${text}: GraphViz ${taken(() => graphviz.layout(text, "dot_json", "dot"))}, `
      + `@ts-graphviz/ast ${taken(() => parse(text))}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
digraph { a [color=red, label=x] }: GraphViz taken, @ts-graphviz/ast taken
digraph { a [color=red][label=x] }: GraphViz taken, @ts-graphviz/ast refused
digraph { a -> /* why */ b }: GraphViz taken, @ts-graphviz/ast refused
digraph { a /* why */ -> b }: GraphViz taken, @ts-graphviz/ast refused
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
