import { letterAt, UNSPACED } from './letters.js'
import { Pieces, places } from './pieces.js'
import { Group, Query } from './query.js'
import { allowed, slips } from './spell.js'

/** Files that are looked into for words with one beginning, words that are taken of them, and spellings that are tried. */
const MOST_FILES = 6
const MOST_ENDINGS = 120
const MOST_SPELLINGS = 8
/** How much a word counts that only begins like the one asked for, and one that it may be a slip for. */
const BEGINS = 0.5
const MEANT = 0.6
/** How much another name of the same thing counts. */
const OTHER_NAME = 0.7
/** What a word in a title or a heading counts for, in words of the text. */
const TITLE = 12
const HEADING = 4
/** BM25: how soon more of the same word stops to count, and how much long texts are held back. */
const SATURATION = 1.2
const LENGTH = 0.4
/** Above every sum of scores. */
const EXACT_TITLE = 1000

/**
 * A page with one word of the question: how well it fits, and whether it has just this word in its title.
 *
 * @typedef {{score: number, titled: boolean}}
 */
let Fit

/**
 * @typedef {{page: number, score: number, lacks: !Array<string>}}
 */
export let Hit

/**
 * What was found.
 *
 * @typedef {{hits: !Array<Hit>, all: boolean, groups: !Map<string, number>, meant: !Array<{typed: string, words: !Array<string>}>}}
 * {@code all} is whether the pages have all words; {@code groups} tells for each word of the site that fits to which group it belongs
 */
export let Found

/** Finds pages for one question, in what is loaded of the index. */
export class Matcher {
  /**
   * @param {!Pieces} pieces
   * @param {Query} query
   */
  constructor(pieces, query) {
    this.pieces = pieces
    this.query = query
    /** @type {!Map<string, number>} */
    this.groups = new Map()
    /** @type {!Array<{typed: string, words: !Array<string>}>} */
    this.meant = []
  }

  /** @return {Found} */
  find() {
    const groups = this.query.groups.map((group, at) => this.group(group, at))
    const seen = new Map()
    groups.forEach((fits) => fits.forEach((fit, page) => seen.set(page, (seen.get(page) || 0) + 1)))
    const most = Math.max(0, ...seen.values())
    const all = most === groups.length
    /** @type {!Array<Hit>} */
    const hits = []
    seen.forEach((count, page) => {
      if (count < (all ? most : 1)) return
      const score = groups.reduce((sum, fits) => sum + (fits.has(page) ? fits.get(page).score : 0), 0)
      const lacks = this.query.groups.filter((group, at) => !groups[at].has(page)).map((group) => group.label)
      hits.push({ page, score: this.raised(page, score, groups), lacks })
    })
    hits.sort((a, b) => a.lacks.length - b.lacks.length || b.score - a.score || a.page - b.page)
    return { hits, all, groups: this.groups, meant: this.meant }
  }

  /**
   * A title that is the question comes first, one that is partly so is raised.
   *
   * @param {number} page
   * @param {number} score
   * @param {!Array<!Map<number, Fit>>} groups
   * @return {number}
   */
  raised(page, score, groups) {
    const length = this.pieces.titleLength(page)
    let titled = 0
    groups.forEach((fits, at) => {
      if (fits.has(page) && fits.get(page).titled) titled += this.query.groups[at].words.length
    })
    if (titled === length && titled === this.query.words.length) return score + EXACT_TITLE
    return score * (1 + Math.min(1, titled / (length || 1)))
  }

  /**
   * @param {Group} group
   * @param {number} at
   * @return {!Map<number, Fit>} by page
   */
  group(group, at) {
    const fits = this.together(group.words, at)
    group.names.forEach((name) => {
      const others = this.together(name, at)
      others.forEach((fit, page) => {
        const score = (fit.score / name.length) * group.words.length * OTHER_NAME
        const known = fits.get(page)
        if (!known) fits.set(page, { score, titled: false })
        else known.score = Math.max(known.score, score)
      })
    })
    return fits
  }

  /**
   * @param {!Array<string>} words
   * @param {number} at the group
   * @return {!Map<number, Fit>} the pages that have all of them
   */
  together(words, at) {
    const maps = words.map((word) => this.word(word, at))
    /** @type {!Map<number, Fit>} */
    const fits = new Map()
    maps[0].forEach((fit, page) => {
      if (!maps.every((map) => map.has(page))) return
      const all = maps.map((map) => /** @type {Fit} */ (map.get(page)))
      const score = all.reduce((sum, one) => sum + one.score, 0)
      fits.set(page, { score, titled: all.every((one) => one.titled) })
    })
    return fits
  }

  /**
   * @param {string} word
   * @param {number} at the group
   * @return {!Map<number, Fit>}
   */
  word(word, at) {
    const forms = this.forms(word)
    /** @type {!Map<number, {weight: number, titled: boolean}>} */
    const weights = new Map()
    forms.forEach((form) => {
      this.groups.set(form.word, at)
      const where = places(form.written)
      where.pages.forEach((page, i) => {
        const marks = (where.titles[i] ? TITLE : 0) + (where.headings[i] ? HEADING : 0)
        const weight = form.factor * this.saturated(page, marks + where.counts[i])
        const titled = where.titles[i] && (form.word === word || form.factor === MEANT)
        const known = weights.get(page)
        if (!known) weights.set(page, { weight, titled })
        else weights.set(page, { weight: Math.max(known.weight, weight), titled: known.titled || titled })
      })
    })
    const rarity = Math.log(1 + (this.pieces.size - weights.size + 0.5) / (weights.size + 0.5))
    /** @type {!Map<number, Fit>} */
    const fits = new Map()
    weights.forEach(({ weight, titled }, page) => fits.set(page, { score: weight * rarity, titled }))
    return fits
  }

  /**
   * @param {number} page
   * @param {number} weight
   * @return {number}
   */
  saturated(page, weight) {
    const length = 1 - LENGTH + (LENGTH * this.pieces.length(page)) / this.pieces.average
    return (weight * (SATURATION + 1)) / (weight + SATURATION * length)
  }

  /**
   * The words of the site that a word may stand for: itself, longer ones that begin like it; if there are none, those it may be a slip for.
   *
   * @param {string} word
   * @return {!Array<{word: string, written: string, factor: number}>}
   */
  forms(word) {
    const isOpen = word === this.query.last || word.length > 2 || letterAt(word, 0) === UNSPACED
    const found = isOpen && (word.length > 1 || letterAt(word, 0) === UNSPACED) ? this.pieces.beginning(word, MOST_FILES) : []
    if (!found.length) {
      const written = this.pieces.exactly(word)
      if (written !== null) found.push({ word, written })
    }
    if (!found.length) return this.meantBy(word)
    // Where a word stands is written the longer the more often it does.
    if (found.length > MOST_ENDINGS) found.sort((a, b) => Number(b.word === word) - Number(a.word === word) || b.written.length - a.written.length)
    return found.slice(0, MOST_ENDINGS).map((form) => ({
      word: form.word,
      written: form.written,
      factor: form.word === word ? 1 : BEGINS + (BEGINS / 2) * (word.length / form.word.length),
    }))
  }

  /**
   * @param {string} word
   * @return {!Array<{word: string, written: string, factor: number}>}
   */
  meantBy(word) {
    const most = allowed(word)
    // As long as something is missing, nobody knows whether the word is there.
    if (!most || this.pieces.missing.size) return []
    let near = this.pieces
      .spellings(word.length - most, word.length + most)
      .map((other) => ({ word: other, count: slips(word, other, most) }))
      .filter((other) => other.count <= most)
    const least = Math.min(...near.map((other) => other.count))
    near = near.filter((other) => other.count === least).slice(0, MOST_SPELLINGS)
    const forms = []
    near.forEach((other) => {
      const written = this.pieces.exactly(other.word)
      if (written) forms.push({ word: other.word, written, factor: MEANT })
    })
    if (forms.length) this.meant.push({ typed: word, words: near.map((other) => other.word) })
    return forms
  }
}
