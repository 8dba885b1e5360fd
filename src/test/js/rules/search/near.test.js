import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byNearness } from '#rules/search/near.js'

const GROUPS = new Map([['model', 0], ['evaluation', 1], ['models', 0]])
const FAR = ' as the manual of each of the vendors tells, and by its own long '

/** Pages with these texts, all equally good by the index, in the order of nearness. */
function order(texts, hits = texts.map((_, page) => ({ page, score: 1, lacks: [] }))) {
  const cards = texts.map((text) => ({ url: '', title: text.title || '', description: text.description || '', text: '' }))
  const sections = texts.map((text) => [{ id: '', heading: text.heading || '', text: text.text || '' }])
  return byNearness(hits, cards, sections, { hits, all: true, groups: GROUPS, meant: [] })
}

test('words side by side come before words far apart', () => {
  assert.deepEqual(order([{ text: 'model' + FAR + 'evaluation' }, { text: 'the model evaluation' }, { text: 'model' }]), [1, 0, 2])
})

test('the order of the question counts', () => {
  assert.deepEqual(order([{ text: 'evaluation model' }, { text: 'model evaluation' }]), [1, 0])
})

test('words together in a heading or a title count, too', () => {
  const text = 'evaluation' + FAR + 'model'
  assert.deepEqual(order([{ text }, { text, heading: 'Model evaluation' }]), [1, 0])
  assert.deepEqual(order([{ text }, { text, title: 'Model evaluation' }]), [1, 0])
})

test('how well the index says that a page fits decides, whether or not it lacks a word', () => {
  const hits = [{ page: 0, score: 1, lacks: [] }, { page: 1, score: 9, lacks: ['x'] }, { page: 2, score: 1, lacks: ['x'] }]
  assert.deepEqual(order([{ text: 'model evaluation' }, {}, {}], hits), [1, 0, 2])
})

test('what is equal keeps its order', () => {
  assert.deepEqual(order([{ text: 'model' }, { text: 'model' }, { text: 'models' }]), [0, 1, 2])
  assert.deepEqual(order([]), [])
})
