import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Numbers } from '#rules/panel/numbers.js'
import { speaker } from '#rules/words.js'

/** @returns {!Numbers} of a language with these signs */
const numbers = (group, point) => new Numbers(speaker({ 'number.group': group, 'number.point': point, 'number.money': '{0}{1}' }), '€')
const english = numbers(',', '.')

test('numbers are read as readers of the language write them', () => {
  const cases = [
    ['1,000,000', ',', '.', 1000000],
    ['1000000.5', ',', '.', 1000000.5],
    ['1 000 000', ',', '.', 1000000],
    ['1\u00a0000', ',', '.', 1000],
    ["1'000", ',', '.', 1000],
    ['.5', ',', '.', 0.5],
    ['5.', ',', '.', 5],
    ['-3', ',', '.', -3],
    ['\u22123', ',', '.', -3],
    ['1,5', ',', '.', NaN],
    ['1,00,000', ',', '.', NaN],
    ['1.2.3', ',', '.', NaN],
    ['1e3', ',', '.', NaN],
    ['0x10', ',', '.', NaN],
    ['Infinity', ',', '.', NaN],
    ['', ',', '.', NaN],
    ['-', ',', '.', NaN],
    ['1.000.000', '.', ',', 1000000],
    ['0,5', '.', ',', 0.5],
    ['0.5', '.', ',', 0.5],
    ['1.000', '.', ',', 1000],
    ['1'.repeat(41), ',', '.', NaN],
  ]
  cases.forEach(([text, group, point, expected]) => assert.equal(numbers(group, point).read(text), expected, text))
})

test('numbers are written with groups and a true minus', () => {
  assert.equal(english.fixed(1234567.891, 2), '1,234,567.89')
  assert.equal(english.fixed(-1000, 0), '\u22121,000')
  assert.equal(numbers('.', ',').fixed(1234.5, 1), '1.234,5')
  assert.equal(numbers(' ', ',').fixed(999, 0), '999')
})

test('plain numbers have no digits that say nothing', () => {
  assert.deepEqual([1, 1.5, 0.1 + 0.2, 1e-7, 1234.5].map((value) => english.plain(value)), ['1', '1.5', '0.3', '0', '1,234.5'])
})

test('rough numbers have three digits that count', () => {
  assert.deepEqual([341987, 0.0012345, 0, 12.34].map((value) => english.rough(value)), ['342,000', '0.00123', '0', '12.3'])
})

test('money has as many digits as it needs', () => {
  assert.deepEqual([0, 0.1234, 0.9951, 9.5, 99.99, 99.995, 12345.6].map((value) => english.money(value)), ['€0', '€0.123', '€1.00', '€9.50', '€99.99', '€100', '€12,346'])
  assert.deepEqual([0.0004, 0.05, -0.00123, 0.0999].map((value) => english.money(value)), ['€0.0004', '€0.05', '€\u22120.0012', '€0.100'])
})

test('what is written is read again', () => {
  for (const value of [0, 1, -1, 0.5, 1234.567, -98765432.1, 1e12]) {
    assert.equal(english.read(english.plain(value)), value)
    assert.equal(numbers('.', ',').read(numbers('.', ',').plain(value)), value)
  }
})
