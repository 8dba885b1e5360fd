#!/bin/sh
# rss-parser 3.13.0 takes an Atom entry to be at its "related" page when the link to the entry itself names no relation.
# Versions: rss-parser 3.13.0; Node.js 20.
# Expected: a link without rel is the alternate one (RFC 4287, section 4.2.7.2), so the entry is at /entry.html wherever it stands.
# Seen: without rel="alternate" in the text the first link wins, whatever its relation is, even an enclosure.
# Consequence: write rel="alternate" although the standard says that it may be left out.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save rss-parser@3.13.0 >/dev/null
cat >run.mjs <<'JS'
import Parser from "rss-parser";
const feed = (links) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x</id><updated>2026-01-02T00:00:00Z</updated>
<entry><title>a</title><id>urn:x:1</id><updated>2026-01-02T00:00:00Z</updated>${links}</entry></feed>`;
const own = `<link href="https://example.org/entry.html"/>`;
const named = `<link rel="alternate" href="https://example.org/entry.html"/>`;
const related = `<link rel="related" href="https://example.org/related.html"/>`;
const enclosure = `<link rel="enclosure" type="audio/mpeg" href="https://example.org/talk.mp3"/>`;
for (const links of [own + related, related + own, related + named, enclosure + own]) {
  const [item] = (await new Parser().parseString(feed(links))).items;
  console.log(`${links.match(/rel="\w+"|link (?=href)/g).join(" then ")}: ${item.link}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
link  then rel="related": https://example.org/entry.html
rel="related" then link : https://example.org/related.html
rel="related" then rel="alternate": https://example.org/entry.html
rel="enclosure" then link : https://example.org/talk.mp3
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
