#!/bin/sh
# beautiful-mermaid 1.1.3 draws another chart than Mermaid: steps numbered 1 and 1.1 are one, quoted labels are cut, ways are dropped.
# Versions: beautiful-mermaid 1.1.3, mermaid 11.17.2; jsdom 29.1.1, Node.js 20.
# Expected: the boxes and arrows that Mermaid draws, or an error, such as it gives for a chart whose first line it does not know.
# Seen: a name ends at its dot, so that step 1 leads to itself; a label in quotes ends at the bar or the arrow inside, and what follows, a
# letter of a word, is a box; what stands behind a semicolon is not there. Nothing is said. Of arrows that get lost, its issues 109 and 140 tell.
# Source: Mermaid, "Flowcharts - Basic Syntax": "Special characters that break syntax" (quotes make them text), "Text on links", and "graph
# declarations with spaces between vertices and link and without semicolon"; the grammar of names in Mermaid's flow.jison.
# Consequence: numbers of sections as names join their steps; the names q1, o2 that Fingerpost writes are safe.
# Needs Node.js 20 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save beautiful-mermaid@1.1.3 mermaid@11.17.2 jsdom@29.1.1 >/dev/null
cat >run.mjs <<'JS'
import { JSDOM } from "jsdom";
import { parseMermaid } from "beautiful-mermaid";
globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false });
const chart = (nodes, edges) => `${[...nodes].join(" ")}; ${edges.join(", ") || "no way"}`;
const charts = ["1{One?} --> 1.1[Two]", 'A{Size?} -->|"S|M"| B', 'A{Size?} -- "a --> b" --> B', "A{Size?} --> B; B --> C"];
for (const lines of charts) {
  const text = `flowchart TD\n  ${lines}`;
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const own = chart(db.getVertices().keys(), db.getEdges().map((edge) => `${edge.start} to ${edge.end}${edge.text && ` (${edge.text})`}`));
  const read = parseMermaid(text);
  const other = chart(read.nodes.keys(), read.edges.map((edge) => `${edge.source} to ${edge.target}${edge.label ? ` (${edge.label})` : ""}`));
  console.log(`${lines}\n  Mermaid: ${own}\n  beautiful-mermaid: ${other}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
1{One?} --> 1.1[Two]
  Mermaid: 1 1.1; 1 to 1.1
  beautiful-mermaid: 1; 1 to 1
A{Size?} -->|"S|M"| B
  Mermaid: A B; A to B (S|M)
  beautiful-mermaid: A M; A to M ("S)
A{Size?} -- "a --> b" --> B
  Mermaid: A B; A to B (a --> b)
  beautiful-mermaid: A b; A to b ("a)
A{Size?} --> B; B --> C
  Mermaid: A B C; A to B, B to C
  beautiful-mermaid: A B; A to B
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
