import { letterAt, UNSPACED } from './letters.js'
import { Language } from './pieces.js'
import { tokens } from './tokens.js'

/** So many words of a question are looked up. */
const MOST_WORDS = 12

/** Nothing is known of a language.
 * @type {!Language} */
const NO_LANGUAGE = { stops: '', chooses: '', endings: '' }

/**
 * What a reader asks for: groups, each of which a page should answer. A group is a word, or several that are a name of a glossary term;
 * each of its names will do.
 *
 * @typedef {{label: string, words: !Array<string>, names: !Array<!Array<string>>}}
 */
export let Group

/**
 * @typedef {{words: !Array<string>, last: string, groups: !Array<Group>, chooses: boolean, typed: number}}
 */
export let Query

/**
 * @param {string} text as typed
 * @param {!Array<!Array<!Array<string>>>} synonyms of each term its names, each as words
 * @param {!Language=} language
 * @return {Query} {@code last} is the word that the reader may not have finished, or empty; {@code chooses} is whether a way to take is asked for;
 *     {@code typed} how many words there were before some were left out
 */
export function query(text, synonyms, language = NO_LANGUAGE) {
  const found = tokens(text).filter((token) => !token.beside)
  const end = found[found.length - 1]
  const last = end && end.to === text.length ? end.word : ''
  const words = []
  const labels = []
  const stops = new Set(language.stops.split(' '))
  found.forEach((token) => {
    if (isInName(token, text)) stops.delete(token.word)
    if (words.includes(token.word) || words.length >= MOST_WORDS || isTail(token, found)) return
    words.push(token.word)
    labels.push(text.slice(token.from, token.to))
  })
  const chooses = words.some((word) => language.chooses.split(' ').includes(word))
  const all = groupedWords(words, labels, synonyms)
  const groups = telling(all, stops)
  return { words: [].concat(...groups.map((group) => group.words)), last, groups, chooses, typed: words.length }
}

/**
 * The index has the last letter of a run by itself, so that it can be found by itself; in a longer run it asks for nothing new.
 *
 * @param {!Object} token
 * @param {!Array<!Object>} all
 * @return {boolean}
 */
function isTail(token, all) {
  const { word, from, to } = /** @type {{word: string, from: number, to: number}} */ (token)
  return (
    letterAt(word, 0) === UNSPACED &&
    all.some((other) => /** @type {{to: number}} */ (other).to === to && /** @type {{from: number}} */ (other).from < from)
  )
}

/**
 * @param {!Object} token
 * @param {string} text
 * @return {boolean} whether it is part of a name with points, as each in test.each
 */
function isInName(token, text) {
  const { from, to } = /** @type {{from: number, to: number}} */ (token)
  const isPoint = (/** number */ at) => text[at] === '.' && /[^\s.]\.[^\s.]/.test(text.slice(Math.max(0, at - 1), at + 2))
  return isPoint(from - 1) || isPoint(to)
}

/**
 * Words that nearly every page has are no part of what is asked for, unless nothing else is.
 *
 * @param {!Array<Group>} groups
 * @param {!Set<string>} stops
 * @return {!Array<Group>}
 */
function telling(groups, stops) {
  const told = groups.filter((group) => group.words.length > 1 || !stops.has(group.words[0]))
  return told.length ? told : groups
}

/**
 * @param {!Array<string>} words
 * @param {!Array<string>} labels
 * @param {!Array<!Array<!Array<string>>>} synonyms
 * @return {!Array<Group>}
 */
function groupedWords(words, labels, synonyms) {
  const groups = []
  for (let at = 0; at < words.length; ) {
    const { names, length } = longestName(words, at, synonyms)
    groups.push({ label: labels.slice(at, at + length).join(' '), words: words.slice(at, at + length), names })
    at += length
  }
  return groups
}

/**
 * @param {!Array<string>} words
 * @param {number} at
 * @param {!Array<!Array<!Array<string>>>} synonyms
 * @return {{names: !Array<!Array<string>>, length: number}}
 */
function longestName(words, at, synonyms) {
  let best = { names: /** @type {!Array<!Array<string>>} */ ([]), length: 1 }
  synonyms.forEach((names) => {
    names.forEach((name) => {
      const isHere = name.every((word, i) => words[at + i] === word)
      if (isHere && (name.length > best.length || !best.names.length)) {
        best = { names: names.filter((other) => other !== name), length: name.length }
      }
    })
  })
  return best
}
