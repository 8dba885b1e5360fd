import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FormulaFault, namesIn, parsed, valueOf } from '#rules/panel/formula.js'

const KNOWN = new Map([['volume', 10], ['volume-b', 2]])
const value = (formula) => valueOf(parsed(formula), KNOWN)

test('a formula has the value that arithmetic gives it', () => {
  const cases = [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['16 / 4 / 2', 2],
    ['-2 * 3 + 10', 4],
    ['-(1 + 2)', -3],
    ['2 * -3', -6],
    ['if(2 > 1, 5, 1 / 0)', 5],
    ['if(1 = 2, 5, 6)', 6],
    ['if(0, 1, if(1, 2, 3))', 2],
    ['min(3, 1, 2)', 1],
    ['max(3, 1, 2)', 3],
    ['max(3)', 3],
    ['ceil(1.1) + floor(1.9) + round(1.5)', 5],
    ['1 <= 1', 1],
    ['1 >= 2', 0],
    ['2 < 3', 1],
    ['1.25', 1.25],
    ['\t1\n+ 1 ', 2],
  ]
  cases.forEach(([formula, expected]) => assert.equal(value(formula), expected, formula))
})

test('a hyphen belongs to a name, a minus has a space before it', () => {
  assert.equal(value('volume-b - 1'), 1)
  assert.equal(value('volume - volume-b'), 8)
})

test('what is not known has no value, and neither has what comes of it', () => {
  assert.ok(Number.isNaN(value('gone + 1')))
  assert.ok(Number.isNaN(value('0 / 0')))
  assert.equal(value('1 / 0'), Infinity)
  assert.equal(value('if(1, 2, gone)'), 2)
})

test('names are told with their places, each time they stand there', () => {
  assert.deepEqual(namesIn(parsed('a + max(b-c, a)')), [{ name: 'a', at: 0 }, { name: 'b-c', at: 8 }, { name: 'a', at: 13 }])
  assert.deepEqual(namesIn(parsed('1 + 2')), [])
})

test('a fault is told with its kind and place', () => {
  const cases = [
    ['', 'end', 0, ''],
    ['1 +', 'end', 3, ''],
    ['1 2', 'sign', 2, '2'],
    ['1 + * 2', 'sign', 4, '*'],
    ['a $ b', 'sign', 2, '$'],
    ['A', 'sign', 0, 'A'],
    ['1.', 'sign', 1, '.'],
    ['(1 + 2', 'close', 6, ''],
    ['(1, 2)', 'close', 2, ','],
    ['1)', 'sign', 1, ')'],
    ['sqrt(2)', 'function', 0, 'sqrt'],
    ['1 + constructor(2)', 'function', 4, 'constructor'],
    ['if(1, 2)', 'arguments', 0, 'if'],
    ['2 * ceil(1, 2)', 'arguments', 4, 'ceil'],
    ['1 < 2 < 3', 'sign', 6, '<'],
    ['("x")', 'sign', 1, '"'],
  ]
  cases.forEach(([formula, kind, at, found]) => {
    assert.throws(
      () => parsed(formula),
      (fault) => {
        assert.ok(fault instanceof FormulaFault, formula)
        assert.deepEqual([fault.kind, fault.at, fault.found], [kind, at, found], formula)
        return true
      },
    )
  })
})

test('brackets may be deep, but not too deep', () => {
  assert.equal(value('('.repeat(49) + '1' + ')'.repeat(49)), 1)
  assert.throws(() => parsed('('.repeat(50) + '1' + ')'.repeat(50)), { kind: 'deep' })
  assert.throws(() => parsed('('.repeat(100000)), { kind: 'deep' })
})
