import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsOf } from '#rules/tree/labels.js'
import { question, ticks } from '../../support/trees.js'

const WORDS = { nothing: 'nothing', 'number.point': '.', 'number.group': ',', 'range.from': '{0} or more', 'range.to': 'up to {0}', 'range.from.to': '{0} to {1}' }
const say = (key, ...values) => WORDS[key].replace(/\{(\d)\}/g, (_, i) => values[i])

const TICKETS = {
  ...question('tickets', []),
  number: { kind: 'whole', unit: 'tickets', limits: { from: 0 } },
  answers: [
    { id: 'few', label: 'A few', range: { to: 5 } },
    { id: '6-to-10', label: 'Some', of: 'some', range: { from: 6, to: 10 } },
    { id: 'unsure', label: 'I am not sure', mark: 'not-sure' },
  ],
}

test('an answer is its label, and ticks are theirs in the order of the page', () => {
  assert.equal(labelsOf(question('kind', [['large', 'end'], ['small', 'end']]), ['small'], say), 'Answer small')
  assert.equal(labelsOf(ticks('have', ['p', 'q', 'r'], []), ['r', 'p'], say), 'Option p; Option r')
})

test('no tick, and an answer that is gone, are nothing', () => {
  assert.equal(labelsOf(ticks('have', ['p'], []), [], say), 'nothing')
  assert.equal(labelsOf(question('kind', [['large', 'end']]), ['gone'], say), 'nothing')
})

test('a number that was given is said, with its unit', () => {
  assert.equal(labelsOf(TICKETS, ['6-to-10', '1200'], say), '1,200 tickets')
})

test('a range that was chosen is its label, a part of one that of its numbers', () => {
  assert.equal(labelsOf(TICKETS, ['few'], say), 'A few')
  assert.equal(labelsOf(TICKETS, ['6-to-10'], say), '6 to 10 tickets')
  assert.equal(labelsOf(TICKETS, ['unsure'], say), 'I am not sure')
})
