import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arranged, lookedInto, SPAN } from '#rules/search/order.js'

const hits = (scores) => scores.map((score, page) => ({ page, score, lacks: [] }))
const pages = (found) => found.map((hit) => hit.page)
const oddly = (page) => (page % 2 ? 'odd' : 'even')

test('hits of a group stand together, the group of the best first, the best of each first', () => {
  assert.deepEqual(pages(arranged(hits([5, 9, 7, 8]), oddly)), [1, 3, 2, 0])
})

test('after so many hits the groups begin anew, so that no good one stands far down', () => {
  const all = arranged(hits(Array.from({ length: SPAN + 2 }, (_, i) => 100 - i)), oddly)
  assert.deepEqual(pages(all), [0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11, 12, 13])
})

test('equal hits keep their order, and there may be none', () => {
  assert.deepEqual(pages(arranged(hits([1, 1, 1]), () => 'one')), [0, 1, 2])
  assert.deepEqual(arranged([], oddly), [])
})

test('texts put the hits of a group in order, and leave the groups where they are', () => {
  const found = hits([1, 1, 1, 1])
  const cards = found.map(() => ({ url: '', title: '', description: '', text: '' }))
  const far = 'model ' + 'and much else that parts them '.repeat(3) + 'evaluation'
  const sections = [far, far, 'model evaluation', 'model evaluation'].map((text) => [{ id: '', heading: '', text }])
  const asked = { hits: found, all: true, groups: new Map([['model', 0], ['evaluation', 1]]), meant: [] }
  assert.deepEqual(lookedInto(found, cards, sections, asked, oddly), [2, 0, 3, 1])
})
