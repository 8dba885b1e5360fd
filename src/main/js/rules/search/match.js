import { letterAt, UNSPACED } from './letters.js'
import { Pieces, places } from './pieces.js'
import { Group, Query } from './query.js'
import { slips, slipsAllowed } from './spell.js'
import { stem } from './stem.js'
import { tokens } from './tokens.js'

/** Files that are looked into for words with one beginning, words that are taken of them, and spellings that are tried. */
const MOST_FILES = 6
const MOST_ENDINGS = 120
const MOST_SPELLINGS = 8
/** Of a word with two slips so many characters at its beginning or at its end are as they should be. */
const SPARED = 2
/** How much a word counts that only begins like the one asked for, one with other endings, and one that it may be a slip for. */
const BEGINS = 0.5
const SAME_STEM = 0.85
const MEANT = 0.6
/** How much another name of the same thing counts; where so many pages have the one that was asked for, none of several words is looked for. */
const OTHER_NAME = 0.7
const ENOUGH = 6
/** What a word in a title or a heading counts for, in words of the text. */
const TITLE = 16
const HEADING = 10
/** So many pages that lack a word may stand among those that have all. */
const FEW = 6
/** BM25: how soon more of the same word stops to count, and how much long texts are held back. */
const SATURATION = 2
const LENGTH = 0.4
/** Above every sum of scores. */
const EXACT_TITLE = 1000
/**
 * How much a page is raised if the whole question stands in its title and headings, in its title alone, and if it is the title: more than
 * any number of the same words in a text can.
 */
const ALL_HEADED = 0.6
const ALL_TITLED = 0.8
const IS_TITLE = 1
/** To what power a part of the question counts that stands there. */
const PART = 1.3
/** Kinds that weigh no more are beside pages. */
const ASIDE_WEIGHT = 0.4
/** What helps to decide comes before what others decided, and that before what is beside it. */
const KINDS = { 'decision-tree': 1.1, 'guide': 1.2, 'term': 1, 'case-study': 0.9, 'page': 0.8, 'decision-record': 0.6, 'source': 0.4, 'tag': 0.2 }
/** How much a page counts that is for others than the readers of the site. */
const APART_WEIGHT = 0.4
/** How much more a page counts whose kind is asked for. */
const NAMED_KIND = 4
/** How much a page loses that lacks words: this power of what it has of all that the words tell. */
const LACKING = 0.3
/** How much more a tree counts where a way to take is asked for. */
const CHOOSES = 2.2

/**
 * A page with one word of the question: how well it fits, and whether it has just this word in its title, or in a heading.
 *
 * @typedef {{score: number, titled: boolean, headed: boolean}}
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
 * {@code hits} is the best first; {@code all} is whether there are pages that have all words, among which some stand that lack one; {@code groups} tells for each word of the site that fits to which group it belongs
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
    /** @type {!Array<string>} kinds of pages that the question names */
    this.kinds = pieces.entry.kinds.filter((kind) => this.isNamed(pieces.entry.words['kind.' + kind] || ''))
  }

  /**
   * @param {string} name
   * @return {boolean} whether the question has it, in whatever form
   */
  isNamed(name) {
    const root = (/** string */ word) => stem(word, this.pieces.entry.language.endings)
    const asked = this.query.words.map(root)
    const named = tokens(name).map((token) => root(token.word))
    return named.length > 1 && named.every((word) => asked.includes(word))
  }

  /** @return {Found} */
  find() {
    const groups = this.query.groups.map((group, at) => this.group(group, at))
    const seen = new Map()
    groups.forEach((fits) => fits.forEach((fit, page) => seen.set(page, (seen.get(page) || 0) + 1)))
    const most = Math.max(0, ...seen.values())
    const tells = groups.map((fits) => this.rarity(fits.size))
    const all = most === groups.length
    /** @type {!Array<Hit>} */
    const hits = []
    /** @type {!Array<Hit>} */
    const lacking = []
    seen.forEach((count, page) => {
      if (all && count < Math.max(most - 1, 1)) return
      const score = groups.reduce((sum, fits) => sum + (fits.has(page) ? fits.get(page).score : 0), 0)
      const lacks = this.query.groups.filter((group, at) => !groups[at].has(page)).map((group) => group.label)
      const isHit = !all || count === most
      ;(isHit ? hits : lacking).push({ page, score: this.raised(page, score, groups, tells), lacks })
    })
    const sorted = (/** @type {!Array<Hit>} */ list) => list.sort((a, b) => b.score - a.score || a.lacks.length - b.lacks.length || a.page - b.page)
    const best = sorted(lacking).slice(0, FEW)
    return { hits: sorted(hits.concat(best)), all, groups: this.groups, meant: this.meant }
  }

  /**
   * A title that is the question comes first; a page with the question in its title or headings before one with it in its text.
   *
   * @param {number} page
   * @param {number} score
   * @param {!Array<!Map<number, Fit>>} groups
   * @param {!Array<number>} tells how much each of them tells pages apart
   * @return {number}
   */
  raised(page, score, groups, tells) {
    const length = this.pieces.titleLength(page)
    const asked = this.query.words.length
    const share = (/** function(Fit): boolean */ is) => {
      const sum = (/** !Array<number> */ list) => list.reduce((all, one) => all + one, 0)
      return sum(tells.filter((told, at) => groups[at].has(page) && is(/** @type {Fit} */ (groups[at].get(page))))) / sum(tells)
    }
    const titled = this.query.groups.reduce((sum, group, at) => {
      const fit = groups[at].get(page)
      return sum + (fit && fit.titled ? group.words.length : 0)
    }, 0)
    const kind = this.pieces.kind(page)
    const own = KINDS[kind] * (this.pieces.isApart(page) ? APART_WEIGHT : 1)
    const isNamed = titled === length || this.query.typed === length || (kind === 'term' && this.query.groups.length === 1 && this.query.groups[0].names.length > 0)
    if (isNamed && titled === asked && own > ASIDE_WEIGHT) return score + EXACT_TITLE * own
    const weight = own * (this.query.chooses && kind === 'decision-tree' ? CHOOSES : 1) * (this.kinds.includes(kind) ? NAMED_KIND : 1)
    const inTitle = Math.pow(share((fit) => fit.titled), PART) * (ALL_TITLED + (IS_TITLE * titled) / Math.max(length, titled, 1))
    const inHeadings = ALL_HEADED * Math.pow(share((fit) => fit.titled || fit.headed), PART)
    return score * weight * (1 + inHeadings + inTitle) * Math.pow(share(() => true), LACKING)
  }

  /**
   * @param {Group} group
   * @param {number} at
   * @return {!Map<number, Fit>} by page
   */
  group(group, at) {
    const fits = this.together(group.words, at)
    // Each further word is a file. As long as one is missing, nobody knows how many pages there are.
    const isEnough = this.pieces.missing.size > 0 || fits.size >= ENOUGH
    group.names.filter((name) => name.length < 2 || !isEnough).forEach((name) => {
      const others = this.together(name, at)
      others.forEach((fit, page) => {
        const score = (fit.score / name.length) * group.words.length * OTHER_NAME
        const known = fits.get(page)
        if (!known) fits.set(page, { score, titled: false, headed: false })
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
      fits.set(page, { score, titled: all.every((one) => one.titled), headed: all.every((one) => one.titled || one.headed) })
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
    /** @type {!Map<number, Fit>} */
    const fits = new Map()
    const stands = forms.map((form) => places(form.written))
    const own = Math.max(0, ...forms.map((form, i) => (form.word === word ? stands[i].pages.length : 0)))
    const count = new Set([].concat(...stands.map((where) => where.pages))).size
    forms.forEach((form, n) => {
      this.groups.set(form.word, at)
      const isMeant = form.word === word || form.factor === SAME_STEM || form.factor === MEANT
      const where = stands[n]
      // What many pages have tells no more because a rarer word is akin to it; nor does a rarer one because it is.
      const tells = this.rarity(own ? Math.max(own, where.pages.length) : count)
      where.pages.forEach((page, i) => {
        const marks = (where.titles[i] ? TITLE : 0) + (where.headings[i] ? HEADING : 0)
        const fit = fits.get(page) || { score: 0, titled: false, headed: false }
        fit.score = Math.max(fit.score, tells * form.factor * this.saturated(page, marks + where.counts[i]))
        fit.titled = fit.titled || (where.titles[i] && isMeant)
        fit.headed = fit.headed || (where.headings[i] && isMeant)
        fits.set(page, fit)
      })
    })
    return fits
  }

  /**
   * @param {number} count pages that have a word
   * @return {number} how much it tells them from the others
   */
  rarity(count) {
    return Math.log(1 + (this.pieces.size - count + 0.5) / (count + 0.5))
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
    const { endings } = this.pieces.entry.language
    const root = stem(word, endings)
    if (!found.length) {
      const written = this.pieces.exactly(word)
      if (written !== null) found.push({ word, written })
    }
    const kin = this.kin(word, root, endings)
    // What is there with another ending is no slip.
    if (!found.length && !kin.length) return this.meantBy(word)
    found.push(...kin)
    // Where a word stands is written the longer the more often it does.
    if (found.length > MOST_ENDINGS) found.sort((a, b) => Number(b.word === word) - Number(a.word === word) || b.written.length - a.written.length)
    return found.slice(0, MOST_ENDINGS).map((form) => ({
      word: form.word,
      written: form.written,
      factor: form.word === word ? 1 : stem(form.word, endings) === root ? SAME_STEM : BEGINS + (BEGINS / 2) * (word.length / form.word.length),
    }))
  }

  /**
   * The words of the site that differ from a word in their endings alone, and do not begin like it.
   *
   * @param {string} word
   * @param {string} root its stem
   * @param {string} endings
   * @return {!Array<{word: string, written: string}>}
   */
  kin(word, root, endings) {
    if (root === word) return []
    let same = 0
    // A last i may stand for another letter.
    const most = root.endsWith('i') ? root.length - 1 : root.length
    while (same < most && word[same] === root[same]) same++
    const near = this.pieces.beginning(word.slice(0, same), MOST_FILES)
    return near.filter((form) => !form.word.startsWith(word) && stem(form.word, endings) === root)
  }

  /**
   * @param {string} word
   * @return {!Array<{word: string, written: string, factor: number}>}
   */
  meantBy(word) {
    const most = slipsAllowed(word)
    // As long as something is missing, nobody knows whether the word is there.
    if (!most || this.pieces.missing.size) return []
    // One slip spares one half of the word, but for a letter where two are changed about.
    const half = word.length >> 1
    let near = this.near(word, half, word.length - half - 1, 1)
    if (!near.length && most > 1 && !this.pieces.missing.size) near = this.near(word, SPARED, SPARED, most)
    const forms = []
    near.forEach((other) => {
      const written = this.pieces.exactly(other)
      if (written) forms.push({ word: other, written, factor: MEANT })
    })
    if (forms.length) this.meant.push({ typed: word, words: near })
    return forms
  }

  /**
   * The words nearest to a mistyped one.
   *
   * @param {string} word
   * @param {number} begin see {@link Pieces#spellings}
   * @param {number} end
   * @param {number} most slips
   * @return {!Array<string>}
   */
  near(word, begin, end, most) {
    const near = this.pieces.spellings(word, begin, end).map((other) => ({ other, count: slips(word, other, most) }))
    const least = Math.min(most, ...near.map((one) => one.count))
    return near
      .filter((one) => one.count === least)
      .slice(0, MOST_SPELLINGS)
      .map((one) => one.other)
  }
}
