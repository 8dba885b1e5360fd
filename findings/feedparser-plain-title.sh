#!/bin/sh
# feedparser 2.6.0 takes words out of an Atom title that says it is plain text.
# Versions: feedparser 2.6.0, @rowanmanning/feed-parser 2.1.5; Node.js 20.
# Expected: a title of type "text", which is the default, holds no markup: what looks like a tag is the text itself (RFC 4287, section
# 3.1.1.1).
# Seen: the "tag" is gone, with it the word that the title is about. With type="html" and one more escaping the text comes out, but escaped.
# The other parser reads it rightly.
# Consequence: titles of feeds are safest without < and >.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >run.mjs <<'JS'
import { Readable } from "node:stream";
import FeedParser from "feedparser";
import { parseFeed } from "@rowanmanning/feed-parser";
const feed = (title) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x</id><updated>2026-01-02T00:00:00Z</updated>
<entry>${title}<id>urn:x:1</id><updated>2026-01-02T00:00:00Z</updated><link href="https://example.org/e"/></entry></feed>`;
const read = (text) => new Promise((resolve, reject) => {
  const parser = new FeedParser();
  parser.on("error", reject);
  parser.on("readable", () => { const item = parser.read(); if (item) resolve(item.title); });
  Readable.from([text]).pipe(parser);
});
for (const title of [
  "<title>When to use &lt;slot&gt;</title>",
  '<title type="text">When to use &lt;slot&gt;</title>',
  '<title type="html">When to use &amp;lt;slot&amp;gt;</title>',
]) {
  console.log(`feedparser: ${JSON.stringify(await read(feed(title)))}, feed-parser: ${JSON.stringify(parseFeed(feed(title)).items[0].title)}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
feedparser: "When to use ", feed-parser: "When to use <slot>"
feedparser: "When to use ", feed-parser: "When to use <slot>"
feedparser: "When to use &lt;slot&gt;", feed-parser: "When to use <slot>"
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
