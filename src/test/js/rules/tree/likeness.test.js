import assert from 'node:assert/strict'
import { test } from 'node:test'
import { akin, alike } from '#rules/tree/likeness.js'
import { replay } from '#rules/tree/walk.js'
import { chosen, question, ticks, tree, treeOf } from '../../support/trees.js'

const TREE = tree(
  { a: [['x', 'b'], ['y', 'b']], b: [['x', 'end'], ['y', 'end'], ['u', 'end', { mark: 'not-sure' }]] },
  ['end'],
)
const { steps } = replay(TREE, chosen({ a: ['x'], b: ['x'] }))
const one = (title, answers) => ({ title, href: title, answers })
const ids = (steps) => steps.map((step) => step.question.id).join()
const told = (found) => found.map(({ one, same, differs }) => `${one.title} same ${ids(same)} differs ${ids(differs)}`)

test('a case with the reader’s answers comes first', () => {
  const cases = [
    one('opposed', { a: ['y'], b: ['x'] }),
    one('half', { a: ['x'] }),
    one('other', { a: ['y'], b: ['y'] }),
    one('equal', { a: ['x'], b: ['x'] }),
  ]
  assert.deepEqual(told(alike(cases, steps)), ['equal same a,b differs ', 'half same a differs ', 'opposed same b differs a'])
})

test('a rare shared answer counts more; where two are alike the given order stays', () => {
  const cases = [one('common', { a: ['x'] }), one('common too', { a: ['x'] }), one('rare', { b: ['x'] })]
  assert.deepEqual(alike(cases, steps).map((found) => found.one.title), ['rare', 'common', 'common too'])
})

test('not to know is no difference, on either side', () => {
  assert.deepEqual(told(alike([one('unsure', { a: ['x'], b: ['u'] })], steps)), ['unsure same a differs '])
  const doubting = replay(TREE, chosen({ a: ['x'], b: ['u'] })).steps
  assert.deepEqual(told(alike([one('sure', { a: ['x'], b: ['y'] })], doubting)), ['sure same a differs '])
})

test('ticks are the same in any order, and not with one more', () => {
  const ticked = treeOf([ticks('have', ['p', 'q', 'r'], [['end']]), question('z', [['x', 'end']])], ['end'])
  const walked = replay(ticked, chosen({ have: ['p', 'q'] })).steps
  assert.deepEqual(told(alike([one('turned', { have: ['q', 'p'] }), one('more', { have: ['p', 'q', 'r'] })], walked)), ['turned same have differs '])
})

test('what is assumed of a case is neither the same nor another', () => {
  const cases = [{ ...one('guess', { a: ['x'], b: ['y'] }), assumed: ['b'] }, { ...one('all guess', { a: ['x'] }), assumed: ['a'] }]
  assert.deepEqual(told(alike(cases, steps)), ['guess same a differs '])
})

test('a case that shares nothing is none', () => {
  assert.deepEqual(alike([one('other', { a: ['y'] }), one('empty', {})], steps), [])
})

test('akin are cases that end alike, or have given the answers that the result hangs on', () => {
  const cases = [
    { ...one('same end', { a: ['x'], b: ['y'] }), end: 'end' },
    { ...one('same hinge', { a: ['x'] }), end: 'other' },
    { ...one('another hinge', { a: ['y'], b: ['x'] }), end: 'other' },
    { ...one('assumed hinge', { a: ['x'], b: ['x'] }), assumed: ['a'], end: 'other' },
  ]
  const titles = (hinges) => akin(cases, steps, 'end', hinges).map((found) => found.one.title)
  assert.deepEqual(titles([steps[0]]), ['same hinge', 'same end'])
  assert.deepEqual(titles([]), ['same end'])
})
