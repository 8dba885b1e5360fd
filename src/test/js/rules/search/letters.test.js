import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INNER, isLetter, JOINER, letterAt, SPACED, UNSPACED, widthAt } from '#rules/search/letters.js'

test('each letter is of a script that sets words apart, or of one that does not', () => {
  for (const letter of 'aZ0éßжשش각𝐀𐐀') {
    assert.equal(letterAt(letter, 0), letter === '각' ? UNSPACED : SPACED, letter)
  }
  for (const letter of '検ひカกၐក𠀀') assert.equal(letterAt(letter, 0), UNSPACED, letter)
})

test('some signs stand inside words, some join them, others are none', () => {
  for (const sign of '\'’\u00ad\u200c\u200d') assert.equal(letterAt(sign, 0), INNER)
  for (const sign of '-_‐‑') assert.equal(letterAt(sign, 0), JOINER)
  for (const sign of ' .,;!?()\u2014🙂\n') assert.equal(letterAt(sign, 0), 0, sign)
})

test('a code point beyond the first plane is two units wide', () => {
  assert.deepEqual([widthAt('a', 0), widthAt('𠀀', 0), widthAt('\ud800', 0)], [1, 2, 1])
})

test('halves of pairs are let through, signs are not', () => {
  assert.ok(isLetter('a'.charCodeAt(0)) && isLetter(0xd840) && isLetter(0xdc00))
  assert.ok(!isLetter('-'.charCodeAt(0)) && !isLetter(' '.charCodeAt(0)))
})
