import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decoded } from '#shared/page-address.js'

test('percent signs are decoded where they mean something', () => {
  assert.equal(decoded('a%2Bb'), 'a+b')
  assert.equal(decoded('Gr%C3%B6%C3%9Fe'), 'Größe')
  assert.equal(decoded('a+b'), 'a+b')
  assert.equal(decoded(''), '')
})

test('what is not well formed stays as it is', () => {
  for (const text of ['100%', '%', '%zz', '%C3', '%E0%A4%A']) assert.equal(decoded(text), text)
})
