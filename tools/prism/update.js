'use strict';
/*
 * Makes from Prism what the program and its tests know of it:
 *
 *   node tools/prism/update.js            from the version that is kept here
 *   node tools/prism/update.js 1.30.0     from another one, which npm fetches and which is then kept here
 */
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');
const { COMPONENTS, LANGUAGES, VENDORED, loadPrism } = require('./load.js');
const { dataOf } = require('./grammars.js');
const { blocksOf, treesOf } = require('./corpus.js');

const ROOT = path.join(__dirname, '..', '..');
const DATA = path.join(ROOT, 'src/main/resources/highlight');
const TESTS = path.join(ROOT, 'src/test/resources/highlight');

/** Takes the components of a version, unchanged, into one file. */
function take(version) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prism-'));
  try {
    const [{ filename, integrity }] = JSON.parse(execFileSync('npm', ['pack', '--json', `prismjs@${version}`], { cwd: folder, encoding: 'utf8' }));
    execFileSync('tar', ['xzf', filename], { cwd: folder });
    const read = (name) => fs.readFileSync(path.join(folder, 'package', name), 'utf8');
    const components = COMPONENTS.map((name) => `/* prism-${name} */\n${read(`components/prism-${name}.min.js`).trim()}\n`);
    fs.writeFileSync(VENDORED, `/* Components of prismjs ${version} (MIT, see src/main/resources/highlight/LICENSE-prism.txt), unchanged.\n`
      + `   Integrity of the package: ${integrity} */\n${components.join('')}`);
    fs.writeFileSync(path.join(DATA, 'LICENSE-prism.txt'), read('LICENSE'));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

if (process.argv[2]) take(process.argv[2]);
const Prism = loadPrism();
for (const language of LANGUAGES) {
  // The data first: to tokenize changes grammars.
  fs.writeFileSync(path.join(DATA, `${language}.txt`), dataOf(Prism, language, LANGUAGES));
}
for (const language of LANGUAGES) {
  const blocks = blocksOf(fs.readFileSync(path.join(TESTS, 'code', `${language}.txt`), 'utf8'));
  fs.writeFileSync(path.join(TESTS, 'trees', `${language}.txt`), treesOf(Prism, language, blocks));
}
