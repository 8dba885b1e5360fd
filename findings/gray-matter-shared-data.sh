#!/bin/sh
# gray-matter 4.0.3 gives two files with the same text one and the same front matter to change.
# Versions: gray-matter 4.0.3; Node.js 20.
# Expected: each call reads its text, so that what a program adds to the data of one page is not in the data of another.
# Seen: called without options it remembers every text and hands out the same lists and maps again; with an empty set of options it does not.
# Consequence: copy what it returns before you change it; our own scripts read front matter by other means.
# Needs Node.js 18 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save gray-matter@4.0.3 >/dev/null
cat >run.mjs <<'JS'
import matter from "gray-matter";
const page = "---\ntags: [a]\n---\n# A page\n";
matter(page).data.tags.push("added to the first");
console.log(`without options: ${matter(page).data.tags.join(", ")}`);
matter(page, {}).data.tags.push("added to the second");
console.log(`with options: ${matter(page, {}).data.tags.join(", ")}`);
JS
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
without options: a, added to the first
with options: a
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
