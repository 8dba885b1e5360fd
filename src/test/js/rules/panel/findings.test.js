import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findings } from '#rules/panel/findings.js'
import { speaker } from '#rules/words.js'
import { DATA, inputs, model, WITH_LOSS } from '../../support/calculators.js'

const texts = speaker({ 'number.group': ',', 'number.point': '.', 'number.money': '{0}{1}', 'number.share': '{0}%' })
/** Numbers as in English, other words by their key, with what is put into them. */
const say = (key, ...values) => (key.startsWith('number.') && texts(key) !== key ? texts(key, ...values) : [key, ...values].join(' '))
const found = (data, changed, base = 0, made = false) => findings(model(data), inputs(changed), base, made, say)
const words = (cells) => cells.map((cell) => cell.text)

test('sentences name the cheapest and the next', () => {
  assert.deepEqual(found(DATA).lines, ['first.bill Buy €100', 'next Rent €200'])
  assert.equal(found(DATA).best, 1)
})

test('sentences tell what mistakes cost', () => {
  assert.deepEqual(found(WITH_LOSS).lines, ['first Buy €100', 'next Rent €300', 'bill.same', 'point €10.00'])
  assert.deepEqual(found(WITH_LOSS, { price: 0.5 }).lines, ['first Buy €100', 'next Rent €150', 'bill Rent €50.00', 'point €10.00'])
})

test('what costs the same is told so, and what is made up', () => {
  assert.deepEqual(found(DATA, { price: 1 }, 0, true).lines, ['first.bill Rent €100', 'equal Buy', 'made'])
})

test('an option without a result is named, and its cells say so', () => {
  const broken = { ...DATA, options: [{ name: 'A', running: '1 / 0' }, DATA.options[1]] }
  const { lines, costs, best, against } = found(broken)
  assert.deepEqual(lines, ['first.bill Buy €100', 'lost A'])
  assert.equal(best, 1)
  assert.deepEqual(words(costs[0]), ['€0', 'unknown', 'unknown'])
  assert.ok(words(against[1]).every((text) => text.startsWith('unknown')))
})

test('nothing that can be counted is no reason to stop', () => {
  const broken = { ...DATA, options: [{ name: 'A', running: '1 / 0' }, { name: 'B', running: '-1' }] }
  assert.deepEqual([found(broken).best, found(broken).lines], [-1, ['lost A; B']])
})

test('cells hold the number behind their text', () => {
  assert.deepEqual(found(DATA).costs[1], [
    { value: 1200, text: '€1,200' },
    { value: 100, text: '€100' },
    { value: 1000, text: '€1,000' },
  ])
  assert.deepEqual(words(found(WITH_LOSS).costs[0]), ['€0', '€200', '90%', '€2,222', '€300'])
})

test('options are held against the base', () => {
  const { against } = found(DATA)
  assert.deepEqual(words(against[0]), ['base'])
  assert.deepEqual(words(against[1]), ['back.after 12.0', 'lower.from 50'])
  assert.deepEqual(words(found(DATA, {}, 1).against[0]), ['back.until 12.0', 'lower.upto 50'])
})

test('a payback within a day is at once, and one of a hundred years is none', () => {
  assert.deepEqual(words(found(DATA, { price: 1e6 }).against[1])[0], 'back.once')
  assert.deepEqual(words(found(DATA, { price: 1.001 }).against[1])[0], 'back.century')
})

test('each view has its drawing, of lines and texts', () => {
  assert.equal(found(DATA).charts.length, 1)
  const charts = found(WITH_LOSS).charts
  assert.equal(charts.length, 2)
  charts.forEach((chart) => {
    assert.equal(chart.filter((shape) => shape.look.startsWith('chart__line')).length, 2)
    assert.ok(chart.every((shape) => shape.kind === 'line' || shape.kind === 'text'))
  })
})
