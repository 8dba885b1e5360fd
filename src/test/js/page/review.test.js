import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDue } from '#page/review.js'

const at = (year, month, day, hour = 12) => new Date(year, month - 1, day, hour)

test('a page is due from the day after its day, where the reader is', () => {
  assert.equal(isDue('2027-05-22', at(2027, 5, 22, 23)), false)
  assert.equal(isDue('2027-05-22', at(2027, 5, 23, 0)), true)
  assert.equal(isDue('2027-05-22', at(2027, 5, 21)), false)
})

test('days are compared as days, not as text of any length', () => {
  assert.equal(isDue('2027-05-09', at(2027, 5, 10)), true)
  assert.equal(isDue('2027-10-01', at(2027, 9, 30)), false)
  assert.equal(isDue('2026-12-31', at(2027, 1, 1)), true)
})

test('a page without a day is never due', () => {
  assert.equal(isDue('', at(2099, 1, 1)), false)
})
