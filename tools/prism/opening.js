'use strict';
/*
 * What must stand where a pattern matches: three neighbouring units, the one before the match and the first two from its start.
 * A pattern has several such openings; where none of them fits, it need not be tried. Sets are bit sets here, of units of ASCII and
 * of the kinds of all others, as CodeText.kind gives them.
 */
const EDGE = 0x82, SIZE = EDGE + 1;
const ALL = (1n << BigInt(SIZE)) - 1n;
const bit = (unit) => 1n << BigInt(unit);
const bits = (ranges) => ranges.reduce((sum, [from, to]) => {
  for (let unit = from; unit <= Math.min(to, EDGE - 1); unit++) sum |= bit(unit);
  return sum;
}, 0n);
const WORD = bits([[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]);
const LINE_END = bits([[10, 10], [12, 13]]) | bit(EDGE);
const MOST = 32;

/* A state: `seen` holds the sets of the unit before and of those matched so far, `next` what the following one may be. */
const START = { seen: [ALL], next: ALL };

const last = (state) => state.seen[state.seen.length - 1];
const narrow = (state, before, next) => {
  const seen = [...state.seen.slice(0, -1), last(state) & before];
  return seen.includes(0n) || !(state.next & next) ? [] : [{ seen, next: state.next & next }];
};

function step(node, state) {
  if (state.seen.length > 2) return [state];
  switch (node.kind) {
    case 'set': {
      const set = bits(node.set) & state.next;
      return set ? [{ seen: [...state.seen, set], next: ALL }] : [];
    }
    case 'seq': return node.items.reduce((states, item) => merge(states.flatMap((each) => step(item, each))), [state]);
    case 'or': return merge(node.items.flatMap((item) => step(item, state)));
    case 'group': return step(node.body, state);
    case 'repeat': return repeat(node, state);
    case 'look': return look(node, state);
    case 'boundary': return node.negative
      ? [...narrow(state, WORD, WORD), ...narrow(state, ALL & ~WORD, ALL & ~WORD)]
      : [...narrow(state, WORD, ALL & ~WORD), ...narrow(state, ALL & ~WORD, WORD)];
    case 'start': return state.seen.length === 1 ? narrow(state, bit(EDGE), ALL) : [];
    case 'end': return narrow(state, ALL, bit(EDGE));
    case 'line-start': return narrow(state, LINE_END, ALL);
    case 'line-end': return narrow(state, ALL, LINE_END);
    case 'back': return [{ seen: [...state.seen, ALL, ALL].slice(0, 3), next: ALL }];
    default: throw new Error(node.kind);
  }
}

function repeat(node, state) {
  let states = [state];
  const out = node.min === 0 ? [state] : [];
  for (let times = 1; times <= Math.min(node.max, Math.max(node.min, 2) + 2) && states.length; times++) {
    states = merge(states.flatMap((each) => step(node.body, each)));
    if (times >= node.min || times > 2) out.push(...states);
    if (states.every((each) => each.seen.length > 2)) break;
  }
  if (states.length && states.every((each) => each.seen.length > 2)) out.push(...states);
  return merge(out);
}

function look(node, state) {
  if (!node.negative) return narrow(state, ALL, union(step(node.body, START).map((each) => each.seen[1] ?? each.next)));
  return node.body.kind === 'set' ? narrow(state, ALL, ALL & ~bits(node.body.set)) : [state];
}

const union = (sets) => sets.reduce((a, b) => a | b, 0n);

/** States that differ in one place only are one state. */
function merge(states) {
  let out = [...states];
  for (let at = 3; at >= 0; at--) {
    const byRest = new Map();
    for (const state of out) {
      const all = [...state.seen];
      const part = at === 3 ? state.next : all[at];
      if (part === undefined) { byRest.set(Symbol('as it is'), state); continue; }
      const key = all.map((set, i) => (i === at ? '' : set.toString(36))).join() + ';' + (at === 3 ? '' : state.next.toString(36));
      const known = byRest.get(key);
      const joined = known ? part | (at === 3 ? known.next : known.seen[at]) : part;
      byRest.set(key, at === 3 ? { seen: all, next: joined } : { seen: all.map((set, i) => (i === at ? joined : set)), next: state.next });
    }
    out = [...byRest.values()];
  }
  return out;
}

/** The openings of a pattern: triples of sets. */
function openings(tree) {
  let triples = merge(step(tree, START).map(({ seen, next }) => ({ seen: [...seen, next, ALL].slice(0, 3), next: ALL }))).map((state) => state.seen);
  if (triples.length > MOST) {
    const byBefore = new Map();
    for (const [before, first, second] of triples) {
      const known = byBefore.get(before) || [before, 0n, 0n];
      byBefore.set(before, [before, known[1] | first, known[2] | second]);
    }
    triples = [...byBefore.values()];
  }
  return triples;
}

/** Ranges of units, each as four hexadecimal digits; `*` for all. */
function written(set) {
  if (set === ALL) return '*';
  let out = '';
  for (let unit = 0; unit < SIZE; unit++) {
    if (!(set & bit(unit))) continue;
    const from = unit;
    while (unit + 1 < SIZE && set & bit(unit + 1)) unit++;
    out += [from, unit].map((each) => each.toString(16).padStart(2, '0')).join('');
  }
  return out;
}

/** The set of a part that always matches one unit and looks at no other; undefined for any other part. */
function single(node) {
  if (node.kind === 'set') return bits(node.set);
  if (node.kind !== 'seq') return undefined;
  const looks = node.items.slice(0, -1);
  if (!looks.every((item) => item.kind === 'look' && item.negative && item.body.kind === 'set')) return undefined;
  const set = single(node.items[node.items.length - 1]);
  return set && looks.reduce((left, item) => left & ~bits(item.body.set), set);
}

/**
 * The units of a run, if the pattern is one: it begins with a unit of the run, perhaps with one before it, takes all that follow
 * and goes on with something else. Where such a pattern fails, it fails at every other place of the same run.
 */
function runOf(tree) {
  const items = tree.kind === 'seq' ? [...tree.items] : [tree];
  let before = 0n;
  while (items[0]?.kind === 'repeat' && items[0].max === 1 && single(items[0].body) !== undefined) before |= single(items.shift().body);
  let looks = 0;
  while (items[looks]?.kind === 'look') looks++;
  const plus = items[looks]?.kind === 'repeat' && items[looks].min === 1;
  const first = looks < items.length ? single({ kind: 'seq', items: [...items.slice(0, looks), plus ? items[looks].body : items[looks]] }) : undefined;
  const repeated = items[plus ? looks : looks + 1];
  const rest = items.slice(plus ? looks + 1 : looks + 2);
  if (!first || repeated?.kind !== 'repeat' || repeated.max !== Infinity || repeated.min > (plus ? 1 : 0) || repeated.lazy) return 0n;
  const run = single(repeated.body);
  if (!run || first & ~run || before & run) return 0n;
  const after = step({ kind: 'seq', items: rest }, { seen: [run], next: ALL }).map((state) => state.seen[1] ?? state.next);
  return union(after) & run ? 0n : run;
}

module.exports = { openings, runOf, written };
