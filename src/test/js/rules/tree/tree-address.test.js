import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatWalk, parseWalk } from '#rules/tree/tree-address.js'
import { replay } from '#rules/tree/walk.js'
import { chosen, paths, question, randomTree, ticks, treeOf } from '../../support/trees.js'

const TREE = treeOf(
  [question('kind', [['large', 'have'], ['small', 'end']]), ticks('have', ['gpu', 'data', 'none'], [['end']])],
  ['end'],
  { size: 'kind', 'kind/big': 'kind/large', finish: 'end' },
)
const walked = replay(TREE, chosen({ kind: ['large'], have: ['gpu', 'data'] })).steps

test('answers stand in the fragment by question', () => {
  assert.equal(formatWalk(walked), 'kind=large&have=gpu+data')
  assert.equal(formatWalk(walked, 'kind'), 'kind=large&have=gpu+data&@kind')
  assert.equal(formatWalk([]), '')
})

test('a fragment is read again', () => {
  const read = parseWalk(TREE, 'kind=large&have=gpu+data&@kind')
  assert.deepEqual(read, { chosen: chosen({ kind: ['large'], have: ['gpu', 'data'] }), lost: 0, anchor: '', open: 'kind', extras: new Map() })
})

test('what was opened and weighed stands behind the answers, and is no answer', () => {
  const extras = new Map([['why', ''], ['weights', '3+2.5']])
  const fragment = formatWalk(walked, '', extras)
  assert.equal(fragment, 'kind=large&have=gpu+data&~why&~weights=3+2.5')
  const read = parseWalk(TREE, fragment)
  assert.deepEqual([read.extras, read.lost, formatWalk(walked)], [extras, 0, 'kind=large&have=gpu+data'])
})

test('a fragment without an answer is an anchor', () => {
  assert.equal(parseWalk(TREE, 'end').anchor, 'end')
  assert.equal(parseWalk(TREE, '').anchor, '')
  assert.equal(parseWalk(TREE, '@kind').anchor, '')
})

test('old ids lead to new ones: of questions, of answers, of outcomes', () => {
  assert.deepEqual(parseWalk(TREE, 'size=large').chosen, chosen({ kind: ['large'] }))
  assert.deepEqual(parseWalk(TREE, 'kind=big').chosen, chosen({ kind: ['large'] }))
  assert.deepEqual(parseWalk(TREE, 'size=big').chosen, chosen({ kind: ['large'] }))
  assert.equal(parseWalk(TREE, 'finish').anchor, 'end')
  assert.equal(parseWalk(TREE, 'kind=large&@size').open, 'kind')
})

test('what does not exist any more is counted, and the rest is kept', () => {
  assert.deepEqual(parseWalk(TREE, 'gone=x&kind=large').lost, 1)
  assert.deepEqual(parseWalk(TREE, 'kind=gone').lost, 1)
  const half = parseWalk(TREE, 'kind=large&have=gpu+gone')
  assert.deepEqual([half.lost, half.chosen.has('have')], [1, false])
})

test('an empty choice of ticks is a choice', () => {
  assert.deepEqual(parseWalk(TREE, 'have=').chosen, chosen({ have: [] }))
})

test('no fragment does harm', () => {
  const hostile = ['=', '&&&', '&=', '@', '@@', '__proto__=x', 'constructor=constructor', 'kind=__proto__', 'kind=large&kind=small', '~', '~=', '~__proto__=x&kind=large', '%', '<b>=<i>']
  hostile.forEach((fragment) => {
    const { chosen, anchor } = parseWalk(TREE, fragment)
    chosen.forEach((ids, id) => assert.ok(TREE.questions.has(id) && ids.every((one) => /^[a-z]+$/.test(one)), fragment))
    assert.ok(anchor === '' || anchor === fragment, fragment)
  })
  assert.deepEqual(parseWalk(TREE, 'kind=large&'.repeat(1000)), { chosen: new Map(), lost: 1, anchor: '', open: '', extras: new Map() })
})

test('what was walked is walked again from its fragment', () => {
  for (let seed = 0; seed < 500; seed++) {
    const tree = randomTree(seed)
    for (const path of paths(tree).slice(0, 20)) {
      const { steps } = replay(tree, path.chosen)
      const read = parseWalk(tree, formatWalk(steps))
      assert.deepEqual([read.lost, read.chosen], [0, path.chosen], 'seed ' + seed)
    }
  }
})
