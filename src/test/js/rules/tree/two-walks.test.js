import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paired } from '#rules/tree/two-walks.js'
import { replay } from '#rules/tree/walk.js'
import { chosen, question, ticks, treeOf } from '../../support/trees.js'

const TREE = treeOf(
  [question('a', [['x', 'have'], ['y', 'b']]), question('b', [['x', 'have'], ['y', 'end']]), ticks('have', ['p', 'q'], [['end']])],
  ['end'],
)
const walk = (answers) => replay(TREE, chosen(answers))
const told = ({ differ, same }) => [differ.map((pair) => pair.question.id), same.map((pair) => pair.question.id)]

test('two walks differ where their answers do, and where only one comes by', () => {
  const both = paired(walk({ a: ['x'], have: ['p', 'q'] }), walk({ a: ['y'], b: ['x'], have: ['q', 'p'] }))
  assert.deepEqual(told(both), [['a', 'b'], ['have']])
  assert.equal(both.differ[1].own, null)
  assert.deepEqual(both.differ[1].other.chosen, ['x'])
})

test('a walk beside itself differs in nothing', () => {
  const one = walk({ a: ['y'], b: ['y'] })
  assert.deepEqual(told(paired(one, one)), [[], ['a', 'b']])
})
