import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flips, HEAVIEST, isScored, short, total, verdict } from '#rules/tree/score.js'
import { Random } from '../../support/random.js'

const say = (key, ...values) => [key, ...values].join(' ')
/** @returns {!Array} criteria with these scores, one list for each criterion */
const criteria = (...scores) => scores.map((cells, i) => ({ name: 'c' + i, weight: 1, cells: cells.map((score) => ({ score })) }))

test('a sum is scores times weights', () => {
  assert.equal(total(criteria([1, 5], [4, 2]), [2, 3], 0), 14)
  assert.equal(total(criteria([1, 5], [4, undefined]), [2, 3], 1), 10)
})

test('columns can be summed when every cell has a score', () => {
  assert.ok(isScored(criteria([1, 0], [4, 2]), [0, 1]))
  assert.ok(!isScored(criteria([1, 0, undefined]), [0, 2]))
  assert.ok(isScored(criteria([1, 0, undefined]), [0, 1]))
})

test('numbers have two digits after the point at most', () => {
  assert.deepEqual([1, 1.5, 1.255, 1 / 3, -0.001].map(short), ['1', '1.5', '1.25', '0.33', '0'])
})

test('a verdict names who leads, and the weight that turns the order', () => {
  const said = verdict(['A', 'B'], criteria([5, 1], [0, 3]), [1, 1], say)
  assert.deepEqual(said.lines, ['score.first A 5 B 4', 'score.below c0 0.75'])
  assert.deepEqual(said.sums, [
    { column: 0, sum: 5, share: 50, text: '5' },
    { column: 1, sum: 4, share: 40, text: '4' },
  ])
  assert.equal(said.first, 0)
})

test('a verdict says where a heavier weight turns the order', () => {
  assert.deepEqual(verdict(['A', 'B'], criteria([0, 3], [3, 1], [3, 1]), [1, 1, 1], say).lines, ['score.first A 6 B 5', 'score.above c0 1.33'])
})

test('a verdict says that nothing turns the order, that two are equal, that the lead is small', () => {
  assert.deepEqual(verdict(['A', 'B'], criteria([5, 1], [3, 0]), [1, 1], say).lines, ['score.first A 8 B 1', 'score.safe'])
  const equal = verdict(['A', 'B'], criteria([2, 2]), [1], say)
  assert.deepEqual([equal.lines, equal.first], [['score.equal A B'], -1])
  const near = verdict(['A', 'B'], criteria([5, 5], [5, 4], [5, 5], [5, 5], [5, 5]), [1, 1, 1, 1, 1], say)
  assert.deepEqual(near.lines.at(-1), 'score.near 5')
})

test('a verdict on some columns leaves the others out', () => {
  const said = verdict(['A', 'B', 'C'], criteria([5, 1, 3]), [1], say, [1, 2])
  assert.equal(said.lines[0], 'score.first C 3 B 1')
  assert.equal(said.first, 2)
})

test('without weight there are no points', () => {
  assert.deepEqual(verdict(['A', 'B'], criteria([5, 1]), [0], say).sums.map((sum) => sum.share), [0, 0])
})

test('the order turns where it is said, and nowhere else', () => {
  for (let seed = 0; seed < 500; seed++) {
    const random = new Random(seed)
    const scores = Array.from({ length: 4 }, () => [random.int(6), random.int(6)])
    const weights = scores.map(() => random.int(6))
    const lead = (weights) => total(criteria(...scores), weights, 0) - total(criteria(...scores), weights, 1)
    if (lead(weights) < 0) scores.forEach((pair) => pair.reverse())
    const found = flips(criteria(...scores), weights, 0, 1)
    weights.forEach((_, i) => {
      const changed = (weight) => lead(weights.map((one, j) => (j === i ? weight : one)))
      const turns = lead(weights) > 0 && Array.from({ length: 501 }, (_, step) => (HEAVIEST * step) / 500).some((weight) => changed(weight) < -1e-9)
      const flip = found.find((one) => one.criterion === i)
      assert.equal(!!flip, turns, `seed ${seed}, criterion ${i}`)
      if (flip) assert.ok(Math.abs(changed(flip.at)) < 1e-9, `seed ${seed}, criterion ${i}`)
    })
    const far = found.map((flip) => Math.abs(flip.at - weights[flip.criterion]))
    assert.deepEqual(far, far.slice().sort((a, b) => a - b), 'nearest first, seed ' + seed)
  }
})
