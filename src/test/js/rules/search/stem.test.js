import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from '#rules/search/stem.js'

const ENGLISH = 'ations ation ments ment ings ing ies>i ied>i es ed ly e ss>ss us>us is>is s y>i'
const alike = (...words) => assert.equal(new Set(words.map((word) => stem(word, ENGLISH))).size, 1, words.map((word) => stem(word, ENGLISH)).join(' '))

test('words that differ in their endings alone have one stem', () => {
  alike('tune', 'tunes', 'tuned', 'tuning')
  alike('retire', 'retired', 'retirement', 'retirements')
  alike('company', 'companies')
})

test('a stem is not cut to nothing, and without endings a word is its own', () => {
  assert.equal(stem('ring', ENGLISH), 'ring')
  assert.equal(stem('class', ENGLISH), 'class')
  assert.equal(stem('tuning', ''), 'tuning')
})
