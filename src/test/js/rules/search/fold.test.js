import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, LONGEST } from '#rules/search/fold.js'

test('words that differ in case, accents or forms of letters are one word', () => {
  const cases = [
    ['Don\'t', 'dont'],
    ['GRÖẞE', 'grosse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ſmall', 'small'],
    ['ﬁne', 'fine'],
    ['ＡＢＣ１', 'abc1'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['ıİ', 'ii'],
    ['שָׁלוֹם', 'שלום'],
    ['كِتَابـــ', 'كتاب'],
    ['co\u00adop', 'coop'],
    ['\u0301', ''],
    ['', ''],
  ]
  cases.forEach(([run, expected]) => assert.equal(fold(run), expected, run))
})

test('a fold is folded already', () => {
  for (const run of ['Straße', 'ﬃ', 'Ǆ', 'ｶﾞ', 'ΐ', 'Ấ', '각']) assert.equal(fold(fold(run)), fold(run), run)
})

test('long words are cut, but no letter in two', () => {
  assert.equal(fold('a'.repeat(50)), 'a'.repeat(LONGEST))
  assert.equal(fold('a'.repeat(LONGEST - 1) + '𐐨𐐨'), 'a'.repeat(LONGEST - 1))
})
