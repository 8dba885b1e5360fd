import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figure, rangeWords, numberIn, written } from '#rules/tree/number.js'
import { nearest, singleChanges } from '#rules/tree/change.js'
import { formatWalk, parseWalk } from '#rules/tree/tree-address.js'
import { holds, replay, Tree } from '#rules/tree/walk.js'
import { alike } from '#rules/tree/likeness.js'
import { chosen, question, treeOf } from '../../support/trees.js'

const WORDS = {
  'number.point': '.', 'number.group': ',', 'number.money': '{0}{1}', 'number.share': '{0}%',
  'range.from': '{0} or more', 'range.over.to': 'more than {0}, up to {1}', 'range.to.date': '{0} or earlier',
}
const say = (key, ...values) => WORDS[key].replace(/\{(\d)\}/g, (_, i) => values[i])
const GERMAN = { ...WORDS, 'number.point': ',', 'number.group': '.' }
const sagen = (key) => GERMAN[key]
const WHOLE = { kind: 'whole', unit: 'tickets', limits: { from: 0 } }
const SIZE = { kind: 'number', unit: 'GB', limits: {} }

const tickets = {
  ...question('tickets', []),
  number: WHOLE,
  answers: [
    { id: 'few', label: 'Up to 5', to: 'next', range: { to: 5 } },
    {
      id: 'some', label: '6 to 20', to: 'next', range: { from: 6, to: 20 },
      parts: [{ id: '6-to-10', range: { from: 6, to: 10 } }, { id: '11-to-20', range: { from: 11, to: 20 } }],
    },
    { id: 'many', label: 'Over 20', to: 'o1', range: { from: 21 } },
    { id: 'unsure', label: 'I am not sure', to: 'next', mark: 'not-sure' },
  ],
}
const TREE = treeOf(
  [tickets, question('next', [['a', 'o1', { if: ['>', 'tickets', 10] }], ['b', 'o2', { if: ['not', ['is', 'tickets', 'many']] }]])],
  ['o1', 'o2'],
)
const walk = (fragment) => replay(TREE, parseWalk(TREE, fragment).chosen)

test('a number is put in its range, and stays in the address', () => {
  const { steps, end, done } = walk('tickets=12&next=a')
  assert.deepEqual(steps[0].chosen, ['11-to-20', '12'])
  assert.deepEqual([end, done, formatWalk(steps)], ['o1', true, 'tickets=12&next=a'])
  assert.equal(walk('tickets=7&next=a').end, 'next')
})

test('a range that a later condition cuts is not enough, a part is', () => {
  const read = parseWalk(TREE, 'tickets=some&next=b')
  assert.equal(read.lost, 0)
  assert.deepEqual([walk('tickets=some&next=b').end, walk('tickets=some&next=b').done], ['tickets', false])
  assert.equal(walk('tickets=6-to-10&next=b').end, 'o2')
  assert.equal(formatWalk(walk('tickets=few&next=b').steps), 'tickets=few&next=b')
})

test('what is no number of the question is lost', () => {
  for (const text of ['-1', '7.5', 'x', '1e3', '12345678901234567', '']) assert.equal(parseWalk(TREE, 'tickets=' + text).chosen.get('tickets')?.length || 0, 0, text)
})

test('another number of the same part changes nothing', () => {
  const { steps, end } = walk('tickets=12&next=b')
  const offered = singleChanges(TREE, steps).filter((change) => change.question.id === 'tickets')
  assert.deepEqual(offered.map((change) => change.to[0]), ['few', '6-to-10', 'many'])
  assert.deepEqual(nearest(TREE, steps, end).map((near) => near.changes.length), [1])
})

test('cases in the same part are alike, whatever their number', () => {
  const found = alike([{ title: 'c', answers: { tickets: ['19'] } }], walk('tickets=12&next=b').steps)
  assert.deepEqual(found[0].same.map((step) => step.question.id), ['tickets'])
})

test('numbers are read as readers write them', () => {
  const read = (text, measure = SIZE, words = say) => written(measure, text, words)
  assert.equal(read('7,200'), '7200')
  assert.equal(read(' 7 200 GB '), '7200')
  assert.equal(read('-3.50'), '-3.5')
  assert.equal(read('7.200,5', SIZE, sagen), '7200.5')
  assert.equal(read('7.5', WHOLE), '')
  for (const text of ['', 'ten', '1e5', '0.1234567', '1234567890123456']) assert.equal(read(text), '', text)
})

test('dates are days that there are', () => {
  const measure = { kind: 'date', unit: '', limits: { from: '2026-01-01' } }
  assert.equal(numberIn(measure, '2028-02-29'), '2028-02-29')
  for (const text of ['2027-02-29', '2025-12-31', '2027-1-1', 'soon']) assert.equal(numberIn(measure, text), null, text)
})

test('numbers and ranges are written in the words of the site', () => {
  assert.equal(figure(SIZE, 1234567.5, say), '1,234,567.5 GB')
  assert.equal(figure({ kind: 'money', unit: '€', limits: {} }, -20, say), '€\u221220')
  assert.equal(rangeWords(SIZE, { over: 5, to: 20 }, say), 'more than 5, up to 20 GB')
  assert.equal(rangeWords({ kind: 'date', unit: '', limits: {} }, { to: '2026-01-01' }, say), '2026-01-01 or earlier')
  assert.equal(rangeWords(SIZE, {}, say), '')
})

test('what an outcome says to some readers only is compared as well', () => {
  const { data } = TREE
  const tree = new Tree({ ...data, questions: [tickets], outcomes: [{ id: 'o1', title: 'O', when: [['>', 'tickets', 10], ['is', 'tickets', 'some']] }] })
  const said = (id) => tree.outcomes.get('o1').when.map((condition) => holds(condition, chosen({ tickets: [id] })))
  assert.deepEqual([said('11-to-20'), said('6-to-10'), said('many')], [[true, true], [false, true], [true, false]])
})
