#!/bin/sh
# rss-parser 3.13.0 changes the order of words in Atom content of type "xhtml".
# Versions: rss-parser 3.13.0 with xml2js as it resolves with it; Node.js 20.
# Expected: "one <b>two</b> three" stays in this order, in the HTML and in the snippet.
# Seen: the text of an element is gathered in front of its children: "one  three<b>two</b>", snippet "one  threetwo".
# Consequence: a feed that readers of this kind take must carry its HTML escaped (type "html"), which stays as it is.
# Source: RFC 4287, section 3.1.1.3 and 4.1.3.3.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save rss-parser@3.13.0 >/dev/null
cat >run.mjs <<'JS'
import Parser from "rss-parser";
const entry = (content) => `<entry><title>a</title><id>urn:x:1</id><updated>2026-01-02T00:00:00Z</updated>${content}</entry>`;
const feed = (content) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x</id><updated>2026-01-02T00:00:00Z</updated>${entry(content)}</feed>`;
const kinds = {
  html: `<content type="html">&lt;p>one &lt;b>two&lt;/b> three&lt;/p></content>`,
  xhtml: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>one <b>two</b> three</p></div></content>`,
};
for (const [kind, content] of Object.entries(kinds)) {
  const [item] = (await new Parser().parseString(feed(content))).items;
  console.log(`${kind}: ${item.content.match(/<p>.*<\/p>/)[0]} | ${item.contentSnippet}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
html: <p>one <b>two</b> three</p> | one two three
xhtml: <p>one  three<b>two</b></p> | one  threetwo
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
