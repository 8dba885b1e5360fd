import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatInputs, parseInputs } from '#rules/panel/panel-address.js'

const INPUTS = [
  { id: 'requests', value: 1000, from: 0, to: 1e6 },
  { id: 'price', value: 2, from: 0.5, to: 10 },
]
const values = (requests, price) => new Map([['requests', requests], ['price', price]])
const parse = (fragment) => parseInputs('c', INPUTS, 3, fragment)

test('only what was changed stands in the fragment', () => {
  assert.equal(formatInputs('c', INPUTS, values(1000, 2), 0), '')
  assert.equal(formatInputs('c', INPUTS, values(250000, 2), 0), 'c&requests=250000')
  assert.equal(formatInputs('c', INPUTS, values(1000, 0.75), 2), 'c&price=0.75&@3')
})

test('a fragment is read again', () => {
  const read = parse('c&requests=250000&@3')
  assert.deepEqual(read, { mine: true, values: new Map([['requests', 250000]]), base: 2, lost: 0 })
})

test('another panel’s fragment, or the bare anchor, is not ours', () => {
  for (const fragment of ['', 'c', 'd&requests=1', 'requests=1']) assert.equal(parse(fragment).mine, false, fragment)
})

test('parts that do not fit are counted, and the rest is kept', () => {
  const lost = ['gone=1', 'price=11', 'price=0.1', 'price=', 'price=x', 'price', '@0', '@4', '@x', '', '__proto__=1', 'price=NaN', 'price=Infinity']
  lost.forEach((part) => {
    const { lost, values, base } = parse('c&requests=7&' + part)
    assert.deepEqual([lost, [...values], base], [1, [['requests', 7]], 0], part)
  })
})

test('a fragment of any length is read', () => {
  assert.equal(parse('c' + '&requests=5'.repeat(10000)).values.get('requests'), 5)
})

test('what is written is read again', () => {
  for (const [requests, price, base] of [[0, 0.5, 0], [1, 10, 1], [999999.5, 3.25, 2], [1000, 2, 2]]) {
    const read = parse(formatInputs('c', INPUTS, values(requests, price), base))
    const expected = [['requests', requests], ['price', price]].filter(([id, value]) => INPUTS.find((one) => one.id === id).value !== value)
    assert.deepEqual([[...read.values], read.base, read.lost], [expected, base, 0])
  }
})
