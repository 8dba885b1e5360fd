import { isLetter } from './letters.js'

/** A word is known by so many of its first characters. */
export const LONGEST = 40

const FROM = 'ßæœøđðþłħıς'
const TO = ['ss', 'ae', 'oe', 'o', 'd', 'd', 'th', 'l', 'h', 'i', 'σ']

/**
 * Words that differ only in letter case, in accents or in the form of their letters are one word. The same as dev.fingerpost.search.Folding.
 *
 * @param {string} run
 * @return {string} the word as the index knows it; empty if nothing of it is left
 */
export function fold(run) {
  return cut(/^[\x00-\x7f]*$/.test(run) ? run.toLowerCase().replace(/'/g, '') : foldAny(run))
}

/**
 * @param {string} run
 * @return {string}
 */
function foldAny(run) {
  const letters = run.toLowerCase().normalize('NFKD').toLowerCase()
  let kept = ''
  for (let i = 0; i < letters.length; i++) {
    const at = FROM.indexOf(letters[i])
    if (at >= 0) kept += TO[at]
    else if (!isDropped(letters.charCodeAt(i))) kept += letters[i]
  }
  return kept.normalize('NFC')
}

/**
 * Accents, points of Hebrew, vowel signs of Arabic, and what stands inside words without being a letter.
 *
 * @param {number} c
 * @return {boolean}
 */
function isDropped(c) {
  return (
    (c >= 0x300 && c <= 0x36f) ||
    (c >= 0x591 && c <= 0x5c7) ||
    (c >= 0x610 && c <= 0x61a) ||
    (c >= 0x64b && c <= 0x65f) ||
    c === 0x640 ||
    c === 0x670 ||
    !isLetter(c)
  )
}

/**
 * @param {string} word
 * @return {string}
 */
function cut(word) {
  if (word.length <= LONGEST) return word
  const c = word.charCodeAt(LONGEST - 1)
  return word.slice(0, c >= 0xd800 && c <= 0xdbff ? LONGEST - 1 : LONGEST)
}
