'use strict';
/*
 * JavaScript's regular expressions: as trees, and as java.util.regex takes them, with the same matches.
 *
 * Patterns never see the code itself but the code with stand-ins, see CodeText.java: one for white space that is not ASCII, one
 * for the line ends U+2028 and U+2029, one for the halves of surrogate pairs, one for all others that are not ASCII. With
 * them \s, \w, \d and \b mean the same in both languages. A set that tells apart what has one stand-in is refused.
 */

const SPACE_STAND_IN = 0x0b, LINE_STAND_IN = 0x0c, OTHER_STAND_IN = 0x80, SURROGATE_STAND_IN = 0x81;
const LAST = 0xffff;

const DIGIT = [[0x30, 0x39]];
const WORD = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const LINES = [[0x2028, 0x2029]];
const WIDE_SPACES = [[0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f],
  [0x3000, 0x3000], [0xfeff, 0xfeff]];
const SPACE = [[9, 13], [32, 32], ...WIDE_SPACES, ...LINES];
const LINE_ENDS = [[10, 10], [13, 13], ...LINES];

/* Sets of UTF-16 units: lists of ranges, sorted and apart. */

function tidy(ranges) {
  const out = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

function complement(ranges) {
  const out = [];
  let next = 0;
  for (const [from, to] of tidy(ranges)) {
    if (from > next) out.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) out.push([next, LAST]);
  return out;
}

const has = (set, unit) => set.some(([from, to]) => from <= unit && unit <= to);
const same = (a, b) => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
const overlap = (a, b) => a.some(([from, to]) => b.some(([f, t]) => from <= t && f <= to));

/** Without `u`, `i` makes no letter of ASCII equal to one that is not. */
function bothCases(set) {
  const out = [...set];
  for (let unit = 0x41; unit <= 0x5a; unit++) {
    if (has(set, unit)) out.push([unit + 32, unit + 32]);
    if (has(set, unit + 32)) out.push([unit, unit]);
  }
  return tidy(out);
}

/* Parsing: JavaScript's syntax without `u`, as far as Prism uses it. */

class Parser {
  constructor(source, flags) {
    this.source = source;
    this.at = 0;
    this.groups = 0;
    this.ignoreCase = flags.includes('i');
    this.multiline = flags.includes('m');
    this.dotAll = flags.includes('s');
    if (/[uyv]/.test(flags)) throw new Error(`flags ${flags} are not understood: /${source}/`);
  }

  parse() {
    const tree = this.alternatives();
    if (this.at < this.source.length) throw new Error(`not understood at ${this.at}: /${this.source}/`);
    return tree;
  }

  alternatives() {
    const items = [this.sequence()];
    while (this.eat('|')) items.push(this.sequence());
    return items.length === 1 ? items[0] : { kind: 'or', items };
  }

  sequence() {
    const items = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at])) items.push(this.repeated());
    return items.length === 1 ? items[0] : { kind: 'seq', items };
  }

  repeated() {
    const body = this.atom();
    const match = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(this.source.slice(this.at));
    if (!match) return body;
    this.at += match[0].length;
    const [min, max] = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[match[0]]
      || [Number(match[1]), match[2] ? (match[3] ? Number(match[3]) : Infinity) : Number(match[1])];
    return { kind: 'repeat', body, min, max, lazy: this.eat('?') };
  }

  atom() {
    const c = this.source[this.at++];
    switch (c) {
      case '(': return this.group();
      case '[': return this.set(this.setOfClass());
      case '.': return this.set(this.dotAll ? [[0, LAST]] : complement(LINE_ENDS));
      case '^': return { kind: this.multiline ? 'line-start' : 'start' };
      case '$': return { kind: this.multiline ? 'line-end' : 'end' };
      case '\\': return this.escaped();
      default: return this.char(c);
    }
  }

  group() {
    const look = /^\?([=!:])/.exec(this.source.slice(this.at));
    if (this.source[this.at] === '?' && !look) throw new Error(`group not understood: /${this.source}/`);
    const number = look ? 0 : ++this.groups;
    this.at += look ? 2 : 0;
    const body = this.alternatives();
    if (!this.eat(')')) throw new Error(`no end of group: /${this.source}/`);
    if (!look) return { kind: 'group', number, body };
    return look[1] === ':' ? body : { kind: 'look', negative: look[1] === '!', body };
  }

  escaped() {
    const c = this.source[this.at];
    if (/[1-9]/.test(c)) {
      const digits = /^\d+/.exec(this.source.slice(this.at))[0];
      this.at += digits.length;
      return { kind: 'back', number: Number(digits) };
    }
    if (c === 'b' || c === 'B') {
      this.at++;
      return { kind: 'boundary', negative: c === 'B' };
    }
    return this.set(this.setOfEscape());
  }

  setOfEscape() {
    const c = this.source[this.at++];
    const named = { d: DIGIT, w: WORD, s: SPACE, n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0, b: 8 }[c];
    if (named !== undefined) return typeof named === 'number' ? [[named, named]] : named;
    if (c === 'D' || c === 'W' || c === 'S') return complement({ D: DIGIT, W: WORD, S: SPACE }[c]);
    const hex = { x: 2, u: 4 }[c];
    if (hex) {
      const unit = parseInt(this.source.substr(this.at, hex), 16);
      this.at += hex;
      return [[unit, unit]];
    }
    if (/[a-z1-9]/i.test(c)) throw new Error(`\\${c} is not understood: /${this.source}/`);
    return [[c.charCodeAt(0), c.charCodeAt(0)]];
  }

  setOfClass() {
    const negative = this.eat('^');
    const ranges = [];
    while (!this.eat(']')) {
      const from = this.setOfClassAtom();
      const range = /^-[^\]]/.test(this.source.slice(this.at));
      if (!range) { ranges.push(...from); continue; }
      this.at++;
      const to = this.setOfClassAtom();
      if (from.length > 1 || to.length > 1 || from[0][0] !== from[0][1] || to[0][0] !== to[0][1]) ranges.push(...from, [45, 45], ...to);
      else ranges.push([from[0][0], to[0][0]]);
    }
    const set = this.ignoreCase ? bothCases(ranges) : tidy(ranges);
    return negative ? complement(set) : set;
  }

  setOfClassAtom() {
    const c = this.source[this.at++];
    return c === '\\' ? this.setOfEscape() : [[c.charCodeAt(0), c.charCodeAt(0)]];
  }

  char(c) {
    return this.set([[c.charCodeAt(0), c.charCodeAt(0)]]);
  }

  set(ranges) {
    return { kind: 'set', set: seen(this.ignoreCase ? bothCases(ranges) : tidy(ranges), this.source) };
  }

  eat(c) {
    const found = this.source.startsWith(c, this.at);
    this.at += found ? 1 : 0;
    return found;
  }
}

/** The same set in terms of stand-ins. */
function seen(set, source) {
  const stand = (unit, originals) => {
    const inside = originals.filter(([from, to]) => overlap([[from, to]], set)).length;
    const whole = originals.every(([from, to]) => set.some(([f, t]) => f <= from && to <= t));
    if (inside && !whole) throw new Error(`a set tells apart what has one stand-in: /${source}/`);
    return inside ? [[unit, unit]] : [];
  };
  const special = tidy([...WIDE_SPACES, ...LINES, [0xd800, 0xdfff], [0xfdd0, 0xfdef], [0xfffe, 0xffff]]);
  const others = complement([[0, 0xa0], ...special]);
  return tidy([
    ...set.filter(([from]) => from < 0x80).map(([from, to]) => [from, Math.min(to, 0x7f)])
      .flatMap(([from, to]) => complement([[0, from - 1], [to + 1, LAST], [11, 12]].filter(([f, t]) => f <= t))),
    ...stand(SPACE_STAND_IN, WIDE_SPACES),
    ...stand(LINE_STAND_IN, LINES),
    ...stand(OTHER_STAND_IN, others),
    ...stand(SURROGATE_STAND_IN, [[0xd800, 0xdfff], [0xffff, 0xffff]]),
  ]);
}


function* within(node) {
  yield node;
  for (const child of node.items || (node.body ? [node.body] : [])) yield* within(child);
}

/** Whether a part can match nothing. */
function isNullable(node, tree) {
  switch (node.kind) {
    case 'set': return false;
    case 'seq': return node.items.every((item) => isNullable(item, tree));
    case 'or': return node.items.some((item) => isNullable(item, tree));
    case 'repeat': return node.min === 0 || isNullable(node.body, tree);
    case 'group': return isNullable(node.body, tree);
    case 'back': return isNullable([...within(tree)].find((part) => part.number === node.number && part.kind === 'group'), tree);
    default: return true;
  }
}

/** The groups that have matched for certain after a part. Refuses to refer to one that may not have: Java fails there, JavaScript goes on. */
function groupsAfter(node, before, source) {
  switch (node.kind) {
    case 'seq': return node.items.reduce((groups, item) => groupsAfter(item, groups, source), before);
    case 'or': {
      const ways = node.items.map((item) => groupsAfter(item, before, source));
      return new Set([...ways[0]].filter((group) => ways.every((way) => way.has(group))));
    }
    case 'repeat': {
      const after = groupsAfter(node.body, before, source);
      return node.min > 0 ? after : before;
    }
    case 'group': return new Set([...groupsAfter(node.body, before, source), node.number]);
    case 'look': {
      const after = groupsAfter(node.body, before, source);
      return node.negative ? before : after;
    }
    case 'back':
      if (!before.has(node.number)) throw new Error(`refers to a group that may not have matched: /${source}/`);
      return before;
    default: return before;
  }
}

/** Refuses what the two engines understand differently. Prism has none of it. */
function refuseDifferences(tree, source) {
  groupsAfter(tree, new Set(), source);
  for (const loop of [...within(tree)].filter((node) => node.kind === 'repeat' && node.max > 1)) {
    if (isNullable(loop.body, tree)) throw new Error(`repeats what may be empty: /${source}/`);
    const groups = [...within(loop.body)].filter((node) => node.kind === 'group').map((node) => node.number);
    const outside = [...within(tree)].filter((node) => node.kind === 'back' && ![...within(loop.body)].includes(node));
    if (outside.some((node) => groups.includes(node.number))) throw new Error(`refers to a group that is repeated: /${source}/`);
  }
}

/* What stands for each of these: see CodeText.java. */
const FIRST_CHAR = { [OTHER_STAND_IN]: '\\uE000', [SURROGATE_STAND_IN]: '\\uF000' };
const LAST_CHAR = { [OTHER_STAND_IN]: '\\uEFFF', [SURROGATE_STAND_IN]: '\\uF7FF' };

/* Java's form, to be compiled with DOTALL. Both cases of letters stand in it where a pattern ignores case. */

const ALPHABET = SURROGATE_STAND_IN + 1;
const cut = (set) => tidy(set).filter(([from]) => from < ALPHABET).map(([from, to]) => [from, Math.min(to, ALPHABET - 1)]);
const NAMED = [['.', [[0, LAST]]], ['\\w', WORD], ['\\d', DIGIT], ['\\s', [[9, 13], [32, 32]]]]
  .flatMap(([name, set]) => [[name, cut(set)], [name.toUpperCase(), cut(complement(set))]]);

function escaped(unit) {
  const c = String.fromCharCode(unit);
  if (/[A-Za-z0-9_ "'#%,:;=@`~<>!/]/.test(c)) return c;
  const named = { 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' }[unit];
  return named || (unit < 0x20 || unit > 0x7e ? '\\x' + unit.toString(16).padStart(2, '0') : '\\' + c);
}

const ranges = (set) => set.map(([from, to]) => {
  const first = FIRST_CHAR[from] || escaped(from), last = LAST_CHAR[to] || escaped(to);
  return first + (to > from + 1 || to > 0x7f ? '-' : '') + (first === last ? '' : last);
}).join('');

function javaSet(set) {
  if (!set.length) return '(?!)';
  const name = NAMED.find(([, known]) => same(known, set));
  if (name) return name[0];
  if (set.length === 1 && set[0][0] === set[0][1] && set[0][0] < 0x80) return escaped(set[0][0]);
  const plain = `[${ranges(set)}]`, inverse = `[^${ranges(cut(complement(set)))}]`;
  return inverse.length < plain.length ? inverse : plain;
}

function java(node, used) {
  const inner = (part, tight) => {
    const text = java(part, used);
    const plain = part.kind === 'group' && !used.has(part.number) ? part.body : part;
    const loose = plain.kind === 'or' || tight && (plain.kind === 'repeat' || plain.kind === 'seq');
    return loose ? `(?:${text})` : text;
  };
  switch (node.kind) {
    case 'set': return javaSet(node.set);
    case 'seq': return node.items.map((item) => inner(item, false)).join('');
    case 'or': return node.items.map((item) => java(item, used)).join('|');
    case 'repeat': return inner(node.body, true) + times(node) + (node.lazy ? '?' : '');
    case 'group': return used.has(node.number) ? `(${java(node.body, used)})` : java(node.body, used);
    case 'look': return `(?${node.negative ? '!' : '='}${java(node.body, used)})`;
    case 'back': return `\\${[...used].sort().indexOf(node.number) + 1}`;
    case 'boundary': return node.negative ? '\\B' : '\\b';
    case 'start': return '\\A';
    case 'end': return '\\z';
    case 'line-start': return '(?<![^\\n\\r\\f])';
    case 'line-end': return '(?![^\\n\\r\\f])';
    default: throw new Error(node.kind);
  }
}

function times({ min, max }) {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === max) return `{${min}}`;
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}

/** @param lookbehind whether the first group tells how much of a match comes before the token */
function javaOf(tree, source, lookbehind) {
  refuseDifferences(tree, source);
  const used = new Set([...within(tree)].filter((node) => node.kind === 'back').map((node) => node.number));
  if (lookbehind) used.add(1);
  return java(tree, used);
}

module.exports = { parse: (source, flags) => new Parser(source, flags).parse(), javaOf };
