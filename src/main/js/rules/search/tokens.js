import { fold, LONGEST } from './fold.js'
import { INNER, JOINER, letterAt, SPACED, UNSPACED, widthAt } from './letters.js'

/** What stands behind an apostrophe that is inside of a word: don't, we'll. */
const TAILS = ['s', 't', 'd', 'm', 'll', 're', 've']
/** Words of so many letters may end in signs. */
const SHORT_WORD = 2
/** A word within a name has so many letters. */
const WITHIN = 3
/** Where a capital begins one: behind a small letter or a digit, or as the last of several, before a small letter. */
const SEAM = /^(?:[a-z0-9][A-Z]|[A-Z][A-Z][a-z])/

/**
 * A word of a text: from where to where it stands there, and whether it is the whole of words that are joined, or a part of a name: then
 * it stands beside the words that a reader counts.
 *
 * @typedef {{word: string, from: number, to: number, beside: boolean}}
 */
export let Token

/**
 * Cuts a text into the words that readers search for. The same as dev.fingerpost.search.Tokenizer, where the rules are told.
 *
 * @param {string} text
 * @return {!Array<Token>}
 */
export function tokens(text) {
  const found = []
  let at = 0
  while (at < text.length) {
    const kind = letterAt(text, at)
    if (kind === SPACED) at = joined(text, at, found)
    else if (kind === UNSPACED) at = pairs(text, at, found)
    else at += widthAt(text, at)
  }
  return found
}

/**
 * One word, or several with joiners between them.
 *
 * @param {string} text
 * @param {number} from
 * @param {!Array<Token>} found
 * @return {number} where to go on
 */
function joined(text, from, found) {
  let whole = ''
  let start = from
  for (let isFirst = true; ; isFirst = false) {
    const to = endOfWord(text, start)
    takeParts(text, start, to, found)
    const word = fold(text.slice(start, to))
    put(word, start, to, false, found)
    if (whole.length <= LONGEST) whole += word
    if (isJoint(text, to)) {
      start = to + 1
    } else {
      if (!isFirst && whole.length <= LONGEST) put(whole, from, to, true, found)
      return to
    }
  }
}

/**
 * The words within a name of code: test and timeout in testTimeout.
 *
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {!Array<Token>} found
 */
function takeParts(text, from, to, found) {
  let start = from
  const part = (/** number */ end) => {
    if (end - start >= WITHIN) put(fold(text.slice(start, end)), start, end, true, found)
    start = end
  }
  for (let at = from + 1; at < to; at++) if (SEAM.test(text.slice(at - 1, Math.min(at + 2, to)))) part(at)
  if (start > from) part(to)
}

/**
 * @param {string} text
 * @param {number} from
 * @return {number}
 */
function endOfWord(text, from) {
  let at = from
  while (at < text.length) {
    const kind = letterAt(text, at)
    const isInside = kind === INNER && at + 1 < text.length && letterAt(text, at + 1) === SPACED && !isJoint(text, at)
    if (kind !== SPACED && !isInside) break
    at += widthAt(text, at)
  }
  return at + (at - from > SHORT_WORD ? 0 : signs(text, at))
}

/**
 * @param {string} text
 * @param {number} at
 * @return {boolean} whether there are two words that are one as well: at a hyphen, and where a short word has lost its end, as in l'eau
 */
function isJoint(text, at) {
  if (at + 1 >= text.length || letterAt(text, at + 1) !== SPACED) return false
  if (text[at] !== "'" && text[at] !== '’') return letterAt(text, at) === JOINER
  let to = at + 1
  while (to < text.length && letterAt(text, to) === SPACED) to += widthAt(text, to)
  return !TAILS.includes(text.slice(at + 1, to).toLowerCase())
}

/**
 * @param {string} text
 * @param {number} at
 * @return {number} how long the signs are that tell C++ and C# from C
 */
function signs(text, at) {
  if (text.startsWith('++', at)) return text[at + 2] === '+' ? 0 : 2
  return text[at] === '#' && (at + 1 === text.length || !letterAt(text, at + 1)) ? 1 : 0
}

/**
 * Each two neighbours, and the last by itself.
 *
 * @param {string} text
 * @param {number} from
 * @param {!Array<Token>} found
 * @return {number} where to go on
 */
function pairs(text, from, found) {
  let at = from
  let before = -1
  let last = ''
  while (at < text.length && letterAt(text, at) === UNSPACED) {
    const start = at
    at += widthAt(text, at)
    const letter = fold(text.slice(start, at))
    if (before >= 0) put(last + letter, before, at, false, found)
    before = start
    last = letter
  }
  put(last, before, at, false, found)
  return at
}

/**
 * @param {string} word
 * @param {number} from
 * @param {number} to
 * @param {boolean} beside
 * @param {!Array<Token>} found
 */
function put(word, from, to, beside, found) {
  if (word) found.push({ word, from, to, beside })
}
