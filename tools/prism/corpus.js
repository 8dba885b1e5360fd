'use strict';
/*
 * The trees of real code that PrismTest compares where there is no Node. Beside each stands a hash of the tree of the same
 * code with some characters replaced; the test replaces the same ones.
 */
const { kindOf, treeOf, tokensOf } = require('./trees.js');

/** As in the test. */
const REPLACEMENTS = ["'", '"', '`', '\\', '/', '*', '<', '>', '{', '}', '[', ']', '(', ')', '$', '#', '@', '!', '%', '&', '|', '=', '+', '-', '_',
  '.', ',', ':', ';', '?', '~', '^', ' ', '\t', '\n', 'a', 'K', '0', '9', '\u00e9', '\u00df', '\u017f', '\u212a', '\u00a0', '\u2028', '\ufeff',
  '\u4f60', '\ud83d\ude00'];

/** Replaces one character in fifty; every third text has line ends as in Windows. */
function mutated(code, seed) {
  let state = seed;
  const next = (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return (state >>> 8) % bound;
  };
  const units = code.split('');
  for (let i = 0; i <= code.length / 50; i++) units[next(units.length)] = REPLACEMENTS[next(REPLACEMENTS.length)];
  const text = units.join('');
  return seed % 3 === 0 ? text.replace(/\n/g, '\r\n') : text;
}

/** FNV-1a over the chars. */
function hash(text) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** The blocks of a file: a line that says where each is from and how many lines it has, then these. */
function blocksOf(text) {
  const lines = text.split('\n');
  const blocks = [];
  for (let at = 0; at < lines.length && lines[at];) {
    const count = Number(/^(\d+) /.exec(lines[at])[1]);
    blocks.push(lines.slice(at + 1, at + 1 + count).join('\n'));
    at += 1 + count;
  }
  return blocks;
}

/** A letter for each kind, in order of appearance: the first line of the corpus lists them. */
class Names {
  constructor() {
    this.kinds = [];
  }

  of(kind) {
    const known = this.kinds.indexOf(kind);
    const number = known < 0 ? this.kinds.push(kind) - 1 : known;
    const letter = (digit) => String.fromCharCode((digit < 26 ? 97 : 65 - 26) + digit);
    return (number < 52 ? '' : letter(Math.floor(number / 52) - 1)) + letter(number % 52);
  }
}

function treesOf(Prism, language, blocks) {
  const names = new Names();
  const lines = blocks.map((code, i) => {
    const tree = treeOf(tokensOf(Prism, language, code), (kind) => names.of(kind));
    const other = treeOf(tokensOf(Prism, language, mutated(code, i + 1)), (kind) => ` ${kind} `);
    return `${tree}\t${hash(other)}\n`;
  });
  const whole = treeOf(tokensOf(Prism, language, blocks.join('\n\n')), (kind) => ` ${kind} `);
  return `${names.kinds.join(' ')}\n${lines.join('')}${hash(whole)}\n`;
}

module.exports = { blocksOf, treesOf, kindOf };
