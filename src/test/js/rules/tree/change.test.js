import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsWith, firmness, hinges, nearest, singleChanges } from '#rules/tree/change.js'
import { isNotSure, replay } from '#rules/tree/walk.js'
import { chosen, paths, question, randomTree, ticks, tree, treeOf } from '../../support/trees.js'

const TREE = tree(
  { kind: [['large', 'colour'], ['small', 'far'], ['unsure', 'near', { mark: 'not-sure' }]], colour: [['red', 'here'], ['blue', 'near']] },
  ['far', 'here', 'near'],
)
const walk = replay(TREE, chosen({ kind: ['large'], colour: ['red'] }))
const told = (change) => `${change.question.id}=${change.to.join('+')} -> ${change.ends.join(',')}`

test('kept answers narrow the ends down', () => {
  assert.deepEqual([...endsWith(TREE, new Map())].sort(), ['far', 'here', 'near'])
  assert.deepEqual([...endsWith(TREE, chosen({ kind: ['large'] }))].sort(), ['here', 'near'])
  assert.deepEqual([...endsWith(TREE, chosen({ kind: ['small'], colour: ['red'] }))], ['far'])
})

test('each single change is told with where it leads; not to know is no change', () => {
  assert.deepEqual(singleChanges(TREE, walk.steps).map(told), ['kind=small -> far', 'colour=blue -> near'])
  assert.ok(isNotSure(TREE.questions.get('kind'), ['unsure']))
  assert.ok(!isNotSure(TREE.questions.get('kind'), ['large']))
})

test('a change that opens a question may lead to several ends', () => {
  const small = replay(TREE, chosen({ kind: ['small'] }))
  assert.deepEqual(singleChanges(TREE, small.steps).map(told), ['kind=large -> here,near'])
})

test('one tick more or less is one change, and so is "none"', () => {
  const ticked = treeOf([ticks('have', ['a', 'b', 'none'], [['two', ['least', 'have', 2, 'a', 'b']], ['one', ['has', 'have', 'a']], ['no']])], ['two', 'one', 'no'])
  const steps = replay(ticked, chosen({ have: ['a'] })).steps
  assert.deepEqual(singleChanges(ticked, steps).map(told), ['have=a+b -> two', 'have=none -> no'])
  const none = replay(ticked, chosen({ have: ['none'] })).steps
  assert.deepEqual(singleChanges(ticked, none).map(told), ['have=a -> one', 'have=b -> no'])
})

test('an outcome is as firm as it stands although answers may be mistaken', () => {
  const of = (answers, unsure) => {
    const { steps, end } = replay(TREE, chosen(answers))
    return Math.round(1e6 * firmness(TREE, steps, end, new Set(unsure))) / 1e6
  }
  assert.equal(of({ kind: ['small'] }), 0.95)
  assert.equal(of({ kind: ['small'] }, ['kind']), 0.5)
  assert.equal(of({ kind: ['large'], colour: ['red'] }), 0.9025)
  assert.equal(of({ kind: ['large'], colour: ['red'] }, ['colour']), 0.475)
  // "Not sure" may be either; where it is large, the colour is open.
  assert.equal(of({ kind: ['unsure'] }), 0.25)
})

test('an outcome hangs on the answers without which it would hardly stand', () => {
  const of = (answers) => {
    const { steps, end } = replay(TREE, chosen(answers))
    return hinges(TREE, steps, end, new Set()).map((step) => step.question.id)
  }
  assert.deepEqual(of({ kind: ['large'], colour: ['red'] }), ['kind', 'colour'])
  assert.deepEqual(of({ kind: ['small'] }), ['kind'])
  // What the reader does not know is a doubt, and nothing to hang on.
  assert.deepEqual(of({ kind: ['unsure'] }), [])
  const free = tree({ a: [['x', 'b'], ['y', 'b']], b: [['x', 'end'], ['y', 'other']] }, ['end', 'other'])
  const { steps } = replay(free, chosen({ a: ['x'], b: ['x'] }))
  assert.deepEqual(hinges(free, steps, 'end', new Set()).map((step) => step.question.id), ['b'])
})

test('of outcomes equally far the one that keeps more answers is nearer', () => {
  const near = nearest(TREE, walk.steps, 'here')
  assert.deepEqual(near.map((one) => [one.end, one.changes.length, one.kept]), [['near', 1, 1], ['far', 1, 0]])
  assert.deepEqual(near[0].changes, [{ question: 'colour', to: ['blue'] }])
})

test('conditions on earlier answers count', () => {
  const made = treeOf(
    [question('a', [['x', 'b'], ['y', 'b']]), question('b', [['m', 'end'], ['n', 'other', { if: ['is', 'a', 'y'] }]])],
    ['end', 'other'],
  )
  const steps = replay(made, chosen({ a: ['x'], b: ['m'] })).steps
  assert.deepEqual(nearest(made, steps, 'end').map((one) => [one.end, one.changes.length]), [['other', 2]])
})

test('nearest is what a comparison with every other way finds', () => {
  for (let seed = 0; seed < 300; seed++) {
    const tree = randomTree(seed)
    const all = paths(tree)
    if (all.length > 100) continue
    for (const path of [all[0], all[all.length >> 1], all[all.length - 1]]) {
      const fewest = new Map()
      all.forEach((other) => {
        const differing = [...path.chosen.keys()].filter((id) => other.chosen.has(id) && String(other.chosen.get(id)) !== String(path.chosen.get(id)))
        const doubts = differing.some((id) => isNotSure(tree.questions.get(id), other.chosen.get(id)))
        if (other.end !== path.end && !doubts) fewest.set(other.end, Math.min(differing.length, fewest.get(other.end) ?? Infinity))
      })
      const found = nearest(tree, replay(tree, path.chosen).steps, path.end)
      assert.deepEqual(Object.fromEntries(found.map((near) => [near.end, near.changes.length])), Object.fromEntries(fewest), 'seed ' + seed)
    }
  }
})
