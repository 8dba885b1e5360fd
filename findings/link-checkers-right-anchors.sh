#!/bin/sh
# markdown-link-check 3.15.0 and remark-validate-links 13.1.0 call links broken that work; the first calls one sound that leads nowhere.
# Versions: markdown-link-check 3.15.0, remark-validate-links 13.1.0 with remark-cli 12.0.1, markdownlint-cli2 0.22.1 (its rule MD051); Node.js 20.
# Expected: a heading may be underlined, closed with #, hold a link to a page, stand in a quotation (CommonMark 0.31.2, sections 4.2, 4.3, 6.3
# and 5.1); in a comment there is none (section 4.6). A fragment is percent-decoded before it is looked for (HTML, "Scrolling to a fragment").
# Seen: markdown-link-check looks for lines that begin with # and makes the anchor of the raw line: four false alarms and a miss.
# remark-validate-links does not decode, so that the address of a heading as browsers copy it is "missing". markdownlint is right in all.
# Consequence: where one of them watches a site too, it cries over headings of these forms.
# Needs Node.js 20 or newer and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save markdown-link-check@3.15.0 remark-validate-links@13.1.0 remark-cli@12.0.1 \
    markdownlint-cli2@0.22.1 >/dev/null
cat >page.md <<'MARKDOWN'
# Title

Underlined
----------

## Closed ##

## With [a link](page.md) inside

> ## Quoted

## Größe

<!--
## Commented
-->

- [to](#title)
- [to](#underlined)
- [to](#closed)
- [to](#with-a-link-inside)
- [to](#quoted)
- [to](#gr%C3%B6%C3%9Fe)
- [to](#commented)
MARKDOWN
node_modules/.bin/markdown-link-check --verbose page.md >check.txt 2>&1 || true
node_modules/.bin/remark --no-color --no-stdout --use remark-validate-links=repository:false page.md >remark.txt 2>&1 || true
node_modules/.bin/markdownlint-cli2 page.md >lint.txt 2>&1 || true
grep -o '(#[^)]*)' page.md | tr -d '()' | while read -r link; do
    check=found
    grep -q "✖.* $link " check.txt && check=broken
    remark=found
    grep -qi "\`$link\`" remark.txt && remark=broken
    lint=found
    grep -q "MD051.*($link)" lint.txt && lint=broken
    echo "$link: markdown-link-check $check, remark-validate-links $remark, markdownlint $lint"
done >seen.txt
cat >expected.txt <<'EXPECTED'
#title: markdown-link-check found, remark-validate-links found, markdownlint found
#underlined: markdown-link-check broken, remark-validate-links found, markdownlint found
#closed: markdown-link-check broken, remark-validate-links found, markdownlint found
#with-a-link-inside: markdown-link-check broken, remark-validate-links found, markdownlint found
#quoted: markdown-link-check broken, remark-validate-links found, markdownlint found
#gr%C3%B6%C3%9Fe: markdown-link-check found, remark-validate-links broken, markdownlint found
#commented: markdown-link-check found, remark-validate-links broken, markdownlint broken
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
