'use strict';
/* Prism in a context of its own, from the components that are kept beside this file. */
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const VENDORED = path.join(__dirname, 'prism.js');

/** Prism's components that we take, each after those it builds on. */
const COMPONENTS = ['core', 'markup', 'css', 'clike', 'javascript', 'typescript', 'python', 'java', 'json', 'yaml', 'bash', 'sql',
  'http', 'diff', 'go', 'rust', 'kotlin', 'toml', 'docker', 'properties', 'c', 'cpp', 'csharp', 'markup-templating', 'php', 'ruby',
  'swift', 'scala', 'powershell', 'markdown', 'lua', 'r', 'graphql'];

/** Those that no author names. */
const HELPERS = ['core', 'clike', 'markup-templating'];

const LANGUAGES = COMPONENTS.filter((component) => !HELPERS.includes(component));

function loadPrism() {
  const context = vm.createContext({});
  vm.runInContext(fs.readFileSync(VENDORED, 'utf8'), context);
  return vm.runInContext('Prism', context);
}

module.exports = { COMPONENTS, LANGUAGES, VENDORED, loadPrism };
