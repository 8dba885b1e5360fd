#!/usr/bin/env node
// Runs Fingerpost, which is a Java program: by its launcher, and where there is no sh by Java itself.
'use strict';

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** Tells what is missing, and ends with the code for the machine's faults. */
function fail(what) {
  process.stderr.write(`fingerpost: ${what}\n`);
  process.exit(3);
}

function windowsCommand() {
  const home = process.env.JAVA_HOME;
  const own = home && path.join(home, 'bin', 'java.exe');
  const java = own && fs.existsSync(own) ? own : 'java';
  const asked = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const version = asked.error ? null : /version "(\d+)/.exec(asked.stderr);
  if (!version) {
    fail('Java 17 or newer is needed and none was found: install a JDK (for example from https://adoptium.net) or set JAVA_HOME.');
  }
  if (Number(version[1]) < 17) {
    fail(`Java 17 or newer is needed; ${java} is ${version[1]}. Set JAVA_HOME to a newer one.`);
  }
  return [java, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-Djava.awt.headless=true',
    '-jar', path.join(__dirname, 'fingerpost.jar')];
}

const [program, ...first] = process.platform === 'win32' ? windowsCommand() : ['sh', path.join(__dirname, 'fingerpost')];
const child = spawn(program, [...first, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('error', (error) => fail(`${program} could not be started: ${error.message}`));
// A terminal sends its signals to both; what is sent to this process alone goes on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else {
    process.exitCode = code;
  }
});
