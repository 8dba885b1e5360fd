import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start, ways } from '#rules/tree/states.js'
import { choices, isNotSure, next } from '#rules/tree/walk.js'
import { paths, randomTree, tree } from '../../support/trees.js'

/** All states that a tree has, each once. */
function all(of) {
  const found = new Set()
  const visit = (state) => {
    if (found.has(state)) return
    found.add(state)
    if (state.question) ways(of, state).forEach((way) => visit(way.to))
  }
  visit(start(of))
  return [...found]
}

test('ways that agree on what conditions read are one state', () => {
  const two = { a: [['x', 'b'], ['y', 'b']], b: [['x', 'c'], ['y', 'c']], c: [['x', 'end'], ['y', 'other', { if: ['is', 'a', 'x'] }]] }
  assert.deepEqual(
    all(tree(two, ['end', 'other'])).map((state) => state.at + [...state.known.values()].map((ids) => ':' + ids.join('+')).join('')),
    // What b was answered is never read, y of a is read as not x, and at an end nothing is.
    ['a', 'b:x', 'c:x', 'end:x', 'other:x', 'b:', 'c:'],
  )
})

test('each state is found once, whoever asks', () => {
  const of = randomTree(1)
  assert.equal(start(of), start(of))
  assert.equal(ways(of, start(of)), ways(of, start(of)))
})

test('states lead where answers do: on generated trees there are as many ways to each end as paths', () => {
  for (let seed = 0; seed < 200; seed++) {
    const of = randomTree(seed)
    const counts = new Map()
    const count = (state) => {
      if (!state.question) return counts.set(state.at, (counts.get(state.at) || 0) + 1)
      assert.deepEqual(ways(of, state).map((way) => way.ids), choices(state.question, state.known), 'seed ' + seed)
      ways(of, state).forEach((way) => {
        assert.equal(way.to.at, next(state.question, way.ids, state.known), 'seed ' + seed)
        assert.equal(way.notSure, isNotSure(state.question, way.ids), 'seed ' + seed)
        count(way.to)
      })
    }
    count(start(of))
    const wanted = new Map()
    paths(of).forEach(({ end }) => wanted.set(end, (wanted.get(end) || 0) + 1))
    assert.deepEqual(counts, wanted, 'seed ' + seed)
  }
})

test('a hundred questions in a row are a hundred states', () => {
  const questions = {}
  for (let i = 0; i < 100; i++) questions['q' + i] = [['x', i < 99 ? 'q' + (i + 1) : 'end'], ['y', i < 99 ? 'q' + (i + 1) : 'end']]
  assert.equal(all(tree(questions, ['end'])).length, 101)
})
