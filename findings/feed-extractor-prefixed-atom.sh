#!/bin/sh
# @extractus/feed-extractor 8.0.3 knows no Atom feed whose elements have a prefix, and no link relative to xml:base.
# Versions: @extractus/feed-extractor 8.0.3, @rowanmanning/feed-parser 2.1.5; Node.js 20.
# Expected: what an element is, its namespace says, not its prefix (Namespaces in XML 1.0); a link is relative to the base that xml:base
# gives (RFC 4287, section 2).
# Seen: the first is "Unrecognized feed format"; the second is an entry whose link is empty, without a word. The other parser reads both.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save @extractus/feed-extractor@8.0.3 @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >run.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed } from "@rowanmanning/feed-parser";
const plain = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x</id><updated>2026-01-02T00:00:00Z</updated>
<entry><title>a</title><id>urn:x:1</id><updated>2026-01-02T00:00:00Z</updated><link href="https://example.org/e.html"/></entry></feed>`;
const prefixed = plain.replace(/<(\/?)(\w)/g, "<$1a:$2").replace("xmlns=", "xmlns:a=");
const based = plain.replace('="https://example.org/e.html"', '="e.html"').replace("<feed ", '<feed xml:base="https://example.org/" ');
const link = (read) => { try { return JSON.stringify(read()); } catch (e) { return e.message; } };
for (const [name, text] of Object.entries({ plain, prefixed, based })) {
  console.log(`${name}: feed-extractor ${link(() => extractFromXml(text).entries[0].link)}, feed-parser ${link(() => parseFeed(text).items[0].url)}`);
}
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
plain: feed-extractor "https://example.org/e.html", feed-parser "https://example.org/e.html"
prefixed: feed-extractor Unrecognized feed format, feed-parser "https://example.org/e.html"
based: feed-extractor "", feed-parser "https://example.org/e.html"
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
