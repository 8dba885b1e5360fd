'use strict';
/*
 * Takes Mermaid, which draws diagrams in readers' browsers, from its package, unchanged:
 *
 *   node tools/diagrams/update.js 11.17.2
 */
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const HERE = path.join(__dirname, '..', '..', 'src/main/resources/diagrams');

function update(version) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mermaid-'));
  try {
    const [{ filename, integrity }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', `@mermaid-js/tiny@${version}`], { cwd: folder, encoding: 'utf8' }));
    execFileSync('tar', ['xzf', filename], { cwd: folder });
    fs.copyFileSync(path.join(folder, 'package/dist/mermaid.tiny.js'), path.join(HERE, 'mermaid.js'));
    fs.copyFileSync(path.join(folder, 'package/LICENSE'), path.join(HERE, 'LICENSE-mermaid.txt'));
    fs.writeFileSync(path.join(HERE, 'VENDOR.md'), `# Mermaid

\`mermaid.js\` is \`mermaid.tiny.js\` of the npm package \`@mermaid-js/tiny\` ${version} (MIT, see \`LICENSE-mermaid.txt\`), unchanged, taken by
\`node tools/diagrams/update.js ${version}\`. It draws all kinds of diagrams but mind maps and architecture diagrams.

Integrity of the package: ${integrity}
`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

update(process.argv[2]);
