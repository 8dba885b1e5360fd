import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowed, choices, chosenOf, holds, next, replay, ruleFor, visible } from '#rules/tree/walk.js'
import { chosen, paths, question, randomTree, ticks, tree, treeOf } from '../../support/trees.js'

const FACTS = chosen({ kind: ['large'], have: ['gpu', 'data'] })

test('a condition holds by what was chosen', () => {
  const cases = [
    [undefined, true],
    [['is', 'kind', 'large'], true],
    [['is', 'kind', 'small'], false],
    [['has', 'have', 'gpu'], true],
    [['has', 'have', 'time'], false],
    [['least', 'have', 2, 'gpu', 'data', 'time'], true],
    [['least', 'have', 2, 'gpu', 'time'], false],
    [['not', ['is', 'kind', 'small']], true],
    [['and', ['is', 'kind', 'large'], ['has', 'have', 'gpu']], true],
    [['and', ['is', 'kind', 'large'], ['has', 'have', 'time']], false],
    [['or', ['is', 'kind', 'small'], ['has', 'have', 'data']], true],
    [['or', ['is', 'kind', 'small'], ['has', 'have', 'time']], false],
  ]
  cases.forEach(([condition, expected]) => assert.equal(holds(condition, FACTS), expected, JSON.stringify(condition)))
})

test('a question that was not asked makes its comparison false, and the opposite true', () => {
  assert.equal(holds(['is', 'other', 'x'], FACTS), false)
  assert.equal(holds(['least', 'other', 1, 'x'], FACTS), false)
  assert.equal(holds(['not', ['is', 'other', 'x']], FACTS), true)
})

test('an answer is shown where its condition holds', () => {
  const asked = question('q', [['a', 'x'], ['b', 'x', { if: ['is', 'kind', 'small'] }], ['c', 'x', { if: ['is', 'kind', 'large'] }]])
  assert.deepEqual(visible(asked, FACTS).map((answer) => answer.id), ['a', 'c'])
})

test('one answer that is shown can be chosen', () => {
  const asked = question('q', [['a', 'x'], ['b', 'x', { if: ['is', 'kind', 'small'] }]])
  assert.ok(allowed(asked, ['a'], FACTS))
  for (const ids of [['b'], ['z'], [], ['a', 'b'], ['a', 'a']]) assert.ok(!allowed(asked, ids, FACTS), ids.join())
})

test('ticks go together, but for "none"; without it nothing need be ticked', () => {
  const strict = ticks('q', ['a', 'b', 'none'], [['x']])
  for (const ids of [['a'], ['b', 'a'], ['none']]) assert.ok(allowed(strict, ids, FACTS), ids.join())
  for (const ids of [[], ['a', 'none'], ['a', 'a'], ['z']]) assert.ok(!allowed(strict, ids, FACTS), ids.join())
  assert.ok(allowed(ticks('q', ['a', 'b'], [['x']]), [], FACTS))
})

test('choices are all that is allowed: ticks counted in bits, "none" last', () => {
  assert.deepEqual(choices(ticks('q', ['a', 'b', 'none'], [['x']]), FACTS), [['a'], ['b'], ['a', 'b'], ['none']])
  assert.deepEqual(choices(ticks('q', ['a', 'b'], [['x']]), FACTS), [[], ['a'], ['b'], ['a', 'b']])
  assert.deepEqual(choices(question('q', [['a', 'x'], ['b', 'x']]), FACTS), [['a'], ['b']])
})

test('the first rule that fits tells where ticks lead', () => {
  const asked = ticks('q', ['a', 'b'], [['both', ['least', 'q', 2, 'a', 'b']], ['large', ['is', 'kind', 'large']], ['rest']])
  assert.equal(next(asked, ['a', 'b'], FACTS), 'both')
  assert.equal(next(asked, ['a'], FACTS), 'large')
  assert.equal(next(asked, ['a'], new Map()), 'rest')
  assert.equal(ruleFor(asked, [], new Map()), 2)
})

const WAYS = tree({ kind: [['large', 'colour'], ['small', 'end']], colour: [['red', 'end'], ['blue', 'other/tree.html']] }, ['end'])

test('a walk goes as far as the answers do', () => {
  const walk = replay(WAYS, chosen({ kind: ['large'] }))
  assert.deepEqual([walk.end, walk.done, walk.steps.length], ['colour', false, 1])
  assert.equal(replay(WAYS, new Map()).end, 'kind')
  assert.deepEqual([replay(WAYS, chosen({ kind: ['small'] })).end, replay(WAYS, chosen({ kind: ['small'] })).done], ['end', true])
})

test('answers off the way change nothing, and one that is not to be had is none', () => {
  assert.equal(replay(WAYS, chosen({ kind: ['small'], colour: ['blue'] })).steps.length, 1)
  assert.equal(replay(WAYS, chosen({ kind: ['huge'], colour: ['blue'] })).end, 'kind')
})

test('a walk may end in another tree', () => {
  assert.equal(replay(WAYS, chosen({ kind: ['large'], colour: ['blue'] })).end, 'other/tree.html')
})

test('every way through a tree is walked to its end, and told again by its steps', () => {
  for (let seed = 0; seed < 500; seed++) {
    const tree = randomTree(seed)
    for (const path of paths(tree).slice(0, 40)) {
      const walk = replay(tree, path.chosen)
      assert.deepEqual([walk.end, walk.done], [path.end, true], 'seed ' + seed)
      assert.deepEqual(chosenOf(walk.steps), path.chosen, 'seed ' + seed)
    }
  }
})

test('choices are the subsets that are allowed', () => {
  for (let seed = 0; seed < 200; seed++) {
    const tree = randomTree(seed)
    for (const path of paths(tree).slice(0, 5)) {
      tree.questions.forEach((asked) => {
        const ids = asked.answers.map((answer) => answer.id)
        const subsets = Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((_, i) => bits & (1 << i)))
        const expected = subsets.filter((subset) => allowed(asked, subset, path.chosen)).map(String)
        assert.deepEqual(choices(asked, path.chosen).map(String).sort(), expected.sort(), 'seed ' + seed)
      })
    }
  }
})

test('a tree knows its steps by id', () => {
  const made = treeOf([question('a', [['x', 'end']])], ['end'])
  assert.equal(made.questions.get('a').title, 'a?')
  assert.equal(made.outcomes.get('end').title, 'Outcome end')
})
