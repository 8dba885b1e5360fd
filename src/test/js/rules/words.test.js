import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speaker } from '#rules/words.js'

const say = speaker({ hits: '{0} pages', 'hits.one': 'one page', both: '{1} before {0}', price: '{0}{1}' })

test('puts values where the text wants them', () => {
  assert.equal(say('both', 'a', 'b'), 'b before a')
  assert.equal(say('price', '€', 3), '€3')
})

test('has words of their own for one', () => {
  assert.equal(say('hits', 2), '2 pages')
  assert.equal(say('hits', 1), 'one page')
  assert.equal(say('hits', '1'), 'one page')
})

test('says the key where the theme has no words, and leaves a place that nothing fills', () => {
  assert.equal(say('nowhere'), 'nowhere')
  assert.equal(say('both', 'a'), '{1} before a')
})

test('takes no word for an inherited property, and no value for a pattern', () => {
  assert.equal(say('constructor'), 'constructor')
  assert.equal(say('both', '$&', '{0}'), '{0} before $&')
})
