'use strict';
/*
 * Makes the script that turns formulas into MathML from Temml. What it needs, npm and Maven fetch:
 *
 *   node tools/maths/update.js 0.13.5
 */
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

/** Rhino knows no classes, so these are written as functions, by the compiler that makes the site's own scripts. */
const COMPILER = 'com.google.javascript:closure-compiler:v20240317';
const HERE = path.join(__dirname, '..', '..', 'src/main/resources/maths');

function update(version) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'temml-'));
  const run = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
  try {
    const [{ filename, integrity }] = JSON.parse(run('npm', 'pack', '--json', `temml@${version}`));
    run('tar', 'xzf', filename);
    run('mvn', '-q', '-B', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy', `-Dartifact=${COMPILER}`, `-DoutputDirectory=${folder}`);
    const compiler = fs.readdirSync(folder).find((name) => name.startsWith('closure-compiler'));
    run('java', '-jar', compiler, '--js', 'package/dist/temml.js', '--js_output_file', 'temml.js', '--compilation_level', 'SIMPLE',
      '--language_in', 'ECMASCRIPT_NEXT', '--language_out', 'ECMASCRIPT5', '--rewrite_polyfills', 'false', '--warning_level', 'QUIET');
    const script = fs.readFileSync(path.join(folder, 'temml.js'), 'utf8').trim();
    fs.writeFileSync(path.join(HERE, 'temml.js'), `/* temml ${version} (MIT, see LICENSE-temml.txt), compiled to ECMAScript 5 by tools/maths/update.js.\n`
      + `   Integrity of the package: ${integrity} */\n${script}\n`);
    fs.copyFileSync(path.join(folder, 'package/LICENSE'), path.join(HERE, 'LICENSE-temml.txt'));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

update(process.argv[2]);
