import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupOf, inGroups } from '#rules/search/groups.js'

test('what helps to decide stands together, and so do the others, the group of the best first', () => {
  const kinds = ['case-study', 'guide', 'source', 'decision-tree', 'case-study', 'tag']
  assert.deepEqual(inGroups([0, 1, 2, 3, 4, 5], (at) => groupOf(kinds[at])), [0, 4, 1, 3, 2, 5])
  assert.deepEqual(inGroups([], () => 'page'), [])
})

test('a kind that nobody knows is a page', () => {
  assert.equal(groupOf('page'), 'page')
  assert.equal(groupOf('constructor'), 'page')
})
