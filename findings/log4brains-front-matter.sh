#!/bin/sh
# log4brains 1.1.0 lists a decision as accepted that its record, in the form of MADR 4, says was rejected.
# Versions: @log4brains/core 1.1.0, which log4brains 1.1.0 reads with, @backstage/plugin-adr-common 0.2.22, madr 4.0.0 (its template); Node.js 20.
# Expected: the README of log4brains names MADR as its default template, and MADR has its status and date in YAML front matter since version 3;
# a status that is not found is not an acceptance.
# Seen: the block is read as text, its last line makes a heading of it; the status is looked for in a list before the first such heading, and
# where none is found the record is "accepted", be it proposed, rejected or superseded. So are all of adr-tools, whose status is a section. With
# front matter even the list of the older form goes unseen. Nothing is said. Backstage's reader of records takes the status from there.
# Consequence: a register of decisions shows what was turned down as what holds; with log4brains keep to the list below the title.
# Needs Node.js 18 or newer, npm and Git.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save @log4brains/core@1.1.0 @backstage/plugin-adr-common@0.2.22 madr@4.0.0 >/dev/null
git init -q .
mkdir -p docs/adr
printf 'project:\n  name: p\n  tz: Etc/UTC\n  adrFolder: ./docs/adr\n' >.log4brains.yml
list='\n# Title\n\n- Status: rejected\n- Date: 2026-01-31\n\n## Context\n\nText.\n'
printf "$list" >docs/adr/20260101-list.md
sed -e 's/^status: .*/status: rejected/' -e 's/^date: .*/date: 2026-01-31/' node_modules/madr/template/adr-template.md >docs/adr/20260102-madr-4.md
printf -- "---\nstatus: rejected\n---\n$list" >docs/adr/20260103-both.md
printf '# 4. Title\n\nDate: 2026-01-31\n\n## Status\n\nRejected\n\n## Context\n\nText.\n' >docs/adr/20260104-adr-tools.md
git add docs
git -c user.name=n -c user.email=n@example.org -c commit.gpgsign=false commit -qm m
head -4 docs/adr/20260102-madr-4.md | grep -c "^status: rejected" >/dev/null
cat >run.cjs <<'JS'
const fs = require("fs");
const { Log4brains } = require("@log4brains/core");
const { parseMadrWithFrontmatter } = require("@backstage/plugin-adr-common");
(async () => {
  const records = await Log4brains.create(".").searchAdrs();
  for (const name of fs.readdirSync("docs/adr").sort()) {
    const record = records.find((one) => `${one.slug}.md` === name);
    const { status } = parseMadrWithFrontmatter(fs.readFileSync(`docs/adr/${name}`, "utf8"));
    console.log(`${name}: log4brains ${record.status}, Backstage ${status ?? "none"}`);
  }
})();
JS
node run.cjs >seen.txt
cat >expected.txt <<'EXPECTED'
20260101-list.md: log4brains rejected, Backstage none
20260102-madr-4.md: log4brains accepted, Backstage rejected
20260103-both.md: log4brains accepted, Backstage rejected
20260104-adr-tools.md: log4brains accepted, Backstage none
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
